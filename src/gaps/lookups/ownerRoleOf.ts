import type { Service } from '../../services/catalogue/model.js';
import type { Role } from '../../services/parties/model.js';
import type { MissingFact, RuleContext } from '../rule.js';

/** The role that owns a service: null where nobody does, and what is missing where that is not known, or the role is not listed. */
export function ownerRoleOf(
  { index }: RuleContext,
  { ownerRoleId }: Service,
  pointer: string,
): Role | null | MissingFact {
  if (ownerRoleId === undefined) return { code: 'service.ownerRoleId', pointer };
  if (ownerRoleId === null) return null;
  return index.find('role', ownerRoleId) ?? { code: 'roles', pointer: index.model.roles === undefined ? '' : pointer };
}
