import { defineRule } from '../../defineRule.js';
import { missedDue } from '../../lookups/dates.js';
import type { Rule } from '../../rule.js';

/** `review/overdue`: a review was not held in time. */
export const reviewOverdue: Rule = /* @__PURE__ */ defineRule({
  id: 'review/overdue',
  title: 'Review not held in time',
  rationale: 'A review that is put off leaves everybody with agreements that may no longer be true.',
  subject: 'review',
  severity: 'medium',
  sources: ['comparison'],
  release: 'first',
  needs: ['review.cadence', 'review.lastHeldOn'],
  messages: {
    late: 'The review "{name}" was due on {dueOn}; the last one was on {lastHeldOn}.',
    never: 'The review "{name}" has never been held.',
    unknown: 'Not known whether the review "{name}" was held in time.',
  },
  remediation: 'Hold the review "{name}", and set the date of the next.',
  options: {
    matrixMonths: {
      type: 'integer',
      min: 1,
      default: 3,
      basis: 'source',
      description: 'Months between reviews of the responsibility matrix where no cadence is set.',
    },
  },
  judge: ({ entity, pointer }, { asOf }, { matrixMonths }) => {
    const { subject, cadence, lastHeldOn } = entity;
    const isMatrix = subject === 'matrix:main';
    if (cadence === null && !isMatrix) return 'not-applicable'; // told by the rule about reviews without a cadence
    const open = cadence === undefined ? [{ code: 'review.cadence', pointer }] : [];
    if (lastHeldOn === undefined) return { unknown: [...open, { code: 'review.lastHeldOn', pointer }] };
    if (cadence === undefined && !isMatrix) return { unknown: open };
    if (lastHeldOn === null) return { fail: [{ messageId: 'never' }] };
    const dueOn = missedDue(lastHeldOn, cadence ?? `P${matrixMonths}M`, asOf);
    if (dueOn === undefined) return { unknown: [{ code: 'review.lastHeldOn', pointer }] };
    if (dueOn !== null) return { fail: [{ messageId: 'late', data: { lastHeldOn, dueOn } }] };
    // A cadence that is not assessed may be shorter than the default.
    return open.length > 0 ? { unknown: open } : 'pass';
  },
});
