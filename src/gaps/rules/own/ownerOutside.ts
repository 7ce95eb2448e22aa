import { defineRule } from '../../defineRule.js';
import { isMissing } from '../../lookups/isMissing.js';
import { ownerRoleOf } from '../../lookups/ownerRoleOf.js';
import { partyKindOf } from '../../lookups/partyKindOf.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import type { Rule } from '../../rule.js';

/** `own/owner-outside`: a service is owned by somebody of a provider or vendor. */
export const ownerOutside: Rule = /* @__PURE__ */ defineRule({
  id: 'own/owner-outside',
  title: 'The owner is outside',
  rationale:
    'Work can be given to others; the decision what a business system is for stays with those whose business it is.',
  subject: 'service',
  severity: 'medium',
  sources: ['what-is'],
  needs: ['service.ownerRoleId', 'roles', 'role.partyId', 'party.kind'],
  messages: {
    outside: 'Role "{role}" owns {name} and belongs to a {kind}.',
    unknown: 'Not known whether the owner of {name} is inside.',
  },
  remediation: 'Name an owner of {name} inside the organization; who does the work may stay.',
  judge: ({ entity, pointer }, context) => {
    const role = ownerRoleOf(context, entity, pointer);
    if (isMissing(role)) return { unknown: [role] };
    if (role === null) return 'not-applicable';
    const holder = { kind: 'role', id: role.id } as const;
    const kind = partyKindOf(context, holder, pointer);
    if (isMissing(kind)) return { unknown: [kind] };
    if (kind === 'internal') return 'pass';
    return {
      fail: [
        {
          messageId: 'outside',
          data: { role: role.id, kind },
          related: relatedPlaces(context, [holder], 'owns it', pointer),
        },
      ],
    };
  },
});
