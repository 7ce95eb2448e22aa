import { defineRule } from '../../defineRule.js';
import { whileInForce } from '../../lookups/renewalDoubt.js';
import type { Rule } from '../../rule.js';

/** `sla/uptime-only`: a contract promises nothing but availability. */
export const uptimeOnly: Rule = /* @__PURE__ */ defineRule({
  id: 'sla/uptime-only',
  title: 'Nothing but availability promised',
  rationale:
    'Availability tells afterwards how long something was down, and nothing of how fast and how well help came.',
  subject: 'contract',
  severity: 'low',
  sources: ['comparison'],
  release: 'first',
  needs: ['contract.serviceLevels', 'contract.renewalTerm'],
  messages: {
    only: 'All service levels of the contract "{name}" measure availability alone.',
    unknown: 'Not known what the contract "{name}" promises.',
  },
  remediation: 'Add a service level to the contract "{name}" for response, restoring of service or quality.',
  judge: ({ entity, pointer }, context) =>
    whileInForce(context, entity, () => {
      const { serviceLevels } = entity;
      if (serviceLevels === undefined) return { unknown: [{ code: 'contract.serviceLevels', pointer }] };
      if (serviceLevels.length === 0) return 'not-applicable';
      const isOnly = serviceLevels.every(({ metric }) => metric === 'availability');
      return isOnly ? { fail: [{ messageId: 'only' }] } : 'pass';
    }),
});
