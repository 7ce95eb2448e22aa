import { defineRule } from '../../defineRule.js';
import { whileInForce } from '../../lookups/renewalDoubt.js';
import type { Rule } from '../../rule.js';

/** `contract/no-reporting`: a contract says nothing about reports. */
export const noReporting: Rule = /* @__PURE__ */ defineRule({
  id: 'contract/no-reporting',
  title: 'No reports agreed',
  rationale: 'What nobody reports nobody can steer: a promise without figures is a matter of opinion.',
  subject: 'contract',
  severity: 'low',
  sources: ['service-operating-model'],
  release: 'later',
  needs: ['contract.reportingInterval', 'contract.renewalTerm'],
  messages: {
    none: 'The contract "{name}" asks for no regular reports.',
    unknown: 'Not known whether the contract "{name}" asks for regular reports.',
  },
  remediation: 'Agree in the contract "{name}" on what is reported, and how often.',
  judge: ({ entity, pointer }, context) =>
    whileInForce(context, entity, () => {
      const { reportingInterval } = entity;
      if (reportingInterval === undefined) return { unknown: [{ code: 'contract.reportingInterval', pointer }] };
      return reportingInterval === null ? { fail: [{ messageId: 'none' }] } : 'pass';
    }),
});
