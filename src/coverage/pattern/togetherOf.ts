import { compareText } from '../../internal/text/compareText.js';
import type { Source } from '../compile/source.js';
import type { Stretches } from '../compile/stretches.js';
import { differenceOf, intersectionOf, unionOfAll } from '../compile/stretchSets.js';

/** Time in which just these parties and teams are there. */
export interface Together {
  readonly partyIds: readonly string[];
  readonly teamIds: readonly string[];
  readonly stretches: Stretches;
}

const withId = (ids: readonly string[], id: string | null): readonly string[] =>
  id === null || ids.includes(id) ? ids : [...ids, id].sort(compareText);

/** Covered time by who is there at once: the parts do not overlap and make up all of it. */
export function togetherOf(sources: readonly Source[], covered: Stretches): readonly Together[] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = JSON.stringify([source.partyId, source.teamId]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [source]);
    else group.push(source);
  }
  let parts: readonly Together[] = [{ partyIds: [], teamIds: [], stretches: covered }];
  for (const group of groups.values()) {
    const { partyId = null, teamId = null } = group[0] ?? {};
    if (partyId === null && teamId === null) continue; // their time stays in the part of nobody
    const hours = unionOfAll(group.map(({ stretches }) => stretches));
    parts = joined(
      parts.flatMap((part) => [
        {
          partyIds: withId(part.partyIds, partyId),
          teamIds: withId(part.teamIds, teamId),
          stretches: intersectionOf(part.stretches, hours),
        },
        { ...part, stretches: differenceOf(part.stretches, hours) },
      ]),
    );
  }
  return parts;
}

/** Parts with the same parties and teams are one, and those without time are gone. */
function joined(parts: readonly Together[]): readonly Together[] {
  const byWho = new Map<string, Together>();
  for (const part of parts) {
    if (part.stretches.starts.length === 0) continue;
    const key = JSON.stringify([part.partyIds, part.teamIds]);
    const known = byWho.get(key);
    const stretches = known === undefined ? part.stretches : unionOfAll([known.stretches, part.stretches]);
    byWho.set(key, { ...part, stretches });
  }
  return [...byWho.values()];
}
