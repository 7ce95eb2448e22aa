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

/**
 * Whether one group of one party held an incident from its first assignment on; undefined where no group is named, or one name stands with a
 * party and without: it may be that of two teams.
 */
export function isSoleTeam(path: Pick<Path, 'holds'>): boolean | undefined {
  const [groups, parties] = [groupPath(path), partyPath(path)];
  if (groups.length === 0) return undefined;
  if (groups.length > 1 || parties.length > 1) return false;
  const isHalfMapped = parties.length === 1 && path.holds.some(({ partyId }) => partyId === null);
  return isHalfMapped ? undefined : true;
}
