import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** `own/service-no-owner`: nobody owns a service. */
export const serviceNoOwner: Rule = /* @__PURE__ */ defineRule({
  id: 'own/service-no-owner',
  title: 'Service without an owner',
  rationale: 'Every service needs one named owner who decides about it; without one nothing about it is decided.',
  subject: 'service',
  severity: 'high',
  sources: ['operating-models', 'service-operating-model'],
  needs: ['service.ownerRoleId'],
  messages: {
    none: 'Nobody owns {name}.',
    unknown: 'Not known who owns {name}.',
  },
  remediation: 'Name one role that owns {name}.',
  judge: ({ entity: { ownerRoleId }, pointer }) => {
    if (ownerRoleId === undefined) return { unknown: [{ code: 'service.ownerRoleId', pointer }] };
    return ownerRoleId === null ? { fail: [{ messageId: 'none' }] } : 'pass';
  },
});
