import { compareText } from '../../../internal/text/compareText.js';
import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** `decision/review-overdue`: the day on which a decision was to be reviewed has passed. */
export const decisionReviewOverdue: Rule = /* @__PURE__ */ defineRule({
  id: 'decision/review-overdue',
  title: 'Decision not reviewed in time',
  rationale: 'A decision rests on what was known then; its review date is the promise to look again.',
  subject: 'decision',
  severity: 'low',
  sources: ['operating-models'],
  release: 'later',
  needs: ['decision.reviewOn'],
  messages: {
    overdue: 'The review of the decision "{name}" was due on {dueOn}.',
    unknown: 'Not known when the decision "{name}" is to be reviewed.',
  },
  remediation: 'Review the decision "{name}" and set the next date.',
  judge: ({ entity: { reviewOn, status }, pointer }, { asOf }) => {
    if (status === 'rejected' || status === 'superseded') return 'not-applicable';
    if (reviewOn === undefined) return { unknown: [{ code: 'decision.reviewOn', pointer }] };
    if (reviewOn === null) return 'not-applicable';
    return compareText(reviewOn, asOf) < 0 ? { fail: [{ messageId: 'overdue', data: { dueOn: reviewOn } }] } : 'pass';
  },
});
