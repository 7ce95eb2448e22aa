import { compressed } from './heldBy.js';
import type { Path } from './pathsOf.js';

/** The groups that held an incident, one after another; what names no group is passed over. */
export function groupPath({ holds }: Pick<Path, 'holds'>): readonly string[] {
  return compressed(holds.flatMap(({ group }) => group ?? []));
}

/** The parties that held it; groups that map to none are passed over. */
export function partyPath({ holds }: Pick<Path, 'holds'>): readonly string[] {
  return compressed(holds.flatMap(({ partyId }) => partyId ?? []));
}

/** Whether one group of one party held an incident from its first assignment on; undefined where no group is named. */
export function isSoleTeam(path: Pick<Path, 'holds'>): boolean | undefined {
  const groups = groupPath(path);
  return groups.length === 0 ? undefined : groups.length === 1 && partyPath(path).length <= 1;
}
