import { activeHolders } from '../../gaps/lookups/activeHolders.js';
import { daysBetween } from '../../gaps/lookups/dates.js';
import { factAt } from '../../gaps/lookups/factAt.js';
import { groupOnce } from '../../gaps/lookups/groupOnce.js';
import { isMissing } from '../../gaps/lookups/isMissing.js';
import { partyKindOf } from '../../gaps/lookups/partyKindOf.js';
import type { MissingFact, RuleContext } from '../../gaps/rule.js';

/** The longest vacancy among internal roles that have one of some skills. */
export interface SpecialistVacancy {
  /** Days that it is open; 0 where none is. */
  readonly days: number;
  /** The role. */
  readonly roleId: string | null;
  /** What is missing to know whether there is a longer one. */
  readonly missing: readonly MissingFact[];
}

/** The longest vacancy of a specialist: an internal role with one of the skills. Somebody who fills a role proves that it is not vacant. */
export function specialistVacancy(context: RuleContext, skillIds: Iterable<string>): SpecialistVacancy {
  const rolesWith = groupOnce(
    context,
    'profile/roles by skill',
    () => context.index.list('role'),
    (role) => role.skillIds ?? [],
  );
  const missing: MissingFact[] = [];
  let [days, roleId]: [number, string | null] = [0, null];
  for (const role of new Set([...skillIds].flatMap((id) => rolesWith(id)))) {
    const side = partyKindOf(context, { kind: 'role', id: role.id }, '/roles');
    if (role.vacantSince === null || (!isMissing(side) && side !== 'internal')) continue;
    if (role.vacantSince === undefined) {
      if (activeHolders(context, role).people.length === 0)
        missing.push(factAt(context, 'role', role.id, 'vacantSince'));
      continue;
    }
    const open = daysBetween(role.vacantSince, context.asOf) ?? 0;
    if (isMissing(side)) missing.push(side);
    else if (open > days) [days, roleId] = [open, role.id];
  }
  return { days, roleId, missing };
}
