import { activeHolders } from '../../gaps/lookups/activeHolders.js';
import { isMissing } from '../../gaps/lookups/isMissing.js';
import { onceFor } from '../../gaps/lookups/onceFor.js';
import { partyKindOf } from '../../gaps/lookups/partyKindOf.js';
import type { MissingFact, RuleContext } from '../../gaps/rule.js';
import { internalPeople } from './internalPeople.js';

/** Who fills a role. */
export interface RoleHolding {
  /** Internal people who certainly fill it, by id. */
  readonly personIds: readonly string[];
  /** What is missing to know whether there are more. */
  readonly missing: readonly MissingFact[];
}

/** Who inside fills a role; null for a role of a provider or vendor. Made once for each role. */
export function internalRole(context: RuleContext, roleId: string): RoleHolding | null {
  return onceFor(context, 'profile/internal roles', roleId, () => ({ holding: holdingOf(context, roleId) })).holding;
}

function holdingOf(context: RuleContext, roleId: string): RoleHolding | null {
  const role = context.index.find('role', roleId);
  if (role === undefined) return { personIds: [], missing: [{ code: 'roles', pointer: '/roles' }] };
  const side = partyKindOf(context, { kind: 'role', id: roleId }, '/roles');
  if (!isMissing(side) && side !== 'internal') return null;
  const { people, missing } = activeHolders(context, role);
  const { ids, possible } = internalPeople(context);
  return {
    personIds: people.map(({ id }) => id).filter((id) => ids.has(id)),
    missing: [
      ...(isMissing(side) ? [side] : []),
      ...missing,
      ...people.flatMap((person) => possible.get(person) ?? []),
    ],
  };
}
