import type { Assignment } from '../../../raci/model.js';

/** Parts of an activity with those who hold each. */
type HoldersOfParts = ReadonlyMap<string, ReadonlySet<string>>;

function byPart(holders: readonly Assignment[], partsOf: (holder: Assignment) => readonly string[]): HoldersOfParts {
  const found = new Map<string, Set<string>>();
  for (const holder of holders) {
    const who = `${holder.assignee.kind}:${holder.assignee.id}`;
    for (const part of partsOf(holder)) {
      const known = found.get(part);
      if (known === undefined) found.set(part, new Set([who]));
      else known.add(who);
    }
  }
  return found;
}

/** Two parts that nobody holds together. */
function apart(parts: HoldersOfParts): boolean {
  const sets = [...parts.values()];
  return sets.some((one, at) => sets.slice(at + 1).some((other) => [...one].every((who) => !other.has(who))));
}

const sitesOf = ({ scope }: Assignment): readonly string[] => scope?.sites ?? [];
const shiftsOf = ({ scope }: Assignment): readonly string[] =>
  scope?.window === undefined ? [] : [JSON.stringify(scope.window)];

/** Whether holders of one letter are others from site to site or from shift to shift. */
export function ownersApart(holders: readonly Assignment[]): 'site' | 'shift' | undefined {
  if (holders.length < 2) return undefined;
  if (apart(byPart(holders, sitesOf))) return 'site';
  return apart(byPart(holders, shiftsOf)) ? 'shift' : undefined;
}

/** How many sites or shifts letters of an activity name. */
export function partsNamed(holders: readonly Assignment[]): number {
  return Math.max(new Set(holders.flatMap(sitesOf)).size, new Set(holders.flatMap(shiftsOf)).size);
}
