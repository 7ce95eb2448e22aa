import { compareText } from '../../../internal/text/compareText.js';
import { defineRule } from '../../defineRule.js';
import { activeHolders } from '../../lookups/activeHolders.js';
import { isMissing } from '../../lookups/isMissing.js';
import { ownerRoleOf } from '../../lookups/ownerRoleOf.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import type { Rule } from '../../rule.js';

/** `own/owner-gone`: the role that owns a service is filled by nobody. */
export const ownerGone: Rule = /* @__PURE__ */ defineRule({
  id: 'own/owner-gone',
  title: 'The owner is gone',
  rationale: 'An owner who has left still stands in the documents, and nobody decides about the service.',
  subject: 'service',
  severity: 'high',
  sources: ['what-is'],
  release: 'first',
  needs: ['service.ownerRoleId', 'roles', 'role.holders', 'people', 'person.activeFrom', 'person.activeUntil'],
  messages: {
    gone: 'Role "{role}" owns {name}, but nobody fills it.',
    unknown: 'Not known whether anybody fills the role that owns {name}.',
  },
  remediation: 'Fill the role that owns {name}, or name another role.',
  judge: ({ entity, pointer }, context) => {
    const role = ownerRoleOf(context, entity, pointer);
    if (isMissing(role)) return { unknown: [role] };
    if (role === null) return 'not-applicable';
    const { people, missing } = activeHolders(context, role);
    if (people.length > 0) return 'pass';
    // A role that is said to be vacant is so unless somebody is known to fill it.
    const isVacant = role.vacantSince != null && compareText(role.vacantSince, context.asOf) <= 0;
    if (missing.length > 0 && !isVacant) return { unknown: missing };
    const related = relatedPlaces(context, [{ kind: 'role', id: role.id }], 'owns it', pointer);
    return { fail: [{ messageId: 'gone', data: { role: role.id }, related }] };
  },
});
