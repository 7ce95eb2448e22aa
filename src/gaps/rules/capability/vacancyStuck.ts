import { defineRule } from '../../defineRule.js';
import { daysBetween } from '../../lookups/dates.js';
import type { Rule } from '../../rule.js';

/** `capability/vacancy-stuck`: a position stays vacant for long. */
export const vacancyStuck: Rule = /* @__PURE__ */ defineRule({
  id: 'capability/vacancy-stuck',
  title: 'A vacancy stays open',
  rationale: 'While a position stays vacant, its work is left undone or wears out the people next to it.',
  subject: 'role',
  severity: 'low',
  sources: ['comparison'],
  release: 'later',
  needs: ['role.vacantSince'],
  messages: {
    open: '"{name}" has been vacant since {vacantSince}, for more than {limitDays} days.',
    unknown: 'Not known whether "{name}" is vacant.',
  },
  remediation: 'Fill "{name}", contract the work, or give it to another role.',
  options: {
    maxDays: {
      type: 'days',
      default: null,
      basis: 'caller',
      description: 'Days that a position may be vacant; the rule is off until it is set.',
    },
  },
  judge: ({ entity: { vacantSince }, pointer }, { asOf }, { maxDays }) => {
    if (maxDays === null || vacantSince === null) return 'not-applicable';
    const days = vacantSince === undefined ? undefined : daysBetween(vacantSince, asOf);
    if (vacantSince === undefined || days === undefined) return { unknown: [{ code: 'role.vacantSince', pointer }] };
    if (days < 0) return 'not-applicable'; // still filled
    if (days <= maxDays) return 'pass';
    return { fail: [{ messageId: 'open', data: { vacantSince, limitDays: maxDays } }] };
  },
});
