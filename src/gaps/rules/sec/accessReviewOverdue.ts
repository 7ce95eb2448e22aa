import { defineRule } from '../../defineRule.js';
import { missedDue } from '../../lookups/dates.js';
import type { Rule } from '../../rule.js';

/** `sec/access-review-overdue`: who has access was not looked at in time. */
export const accessReviewOverdue: Rule = /* @__PURE__ */ defineRule({
  id: 'sec/access-review-overdue',
  title: 'Access review overdue',
  rationale: 'Access that nobody reviews only grows: people leave, providers change, and their accounts stay.',
  subject: ['service', 'tool'],
  severity: 'medium',
  sources: ['what-is'],
  release: 'first',
  needs: [
    'service.accessReview',
    'service.accessReview.lastDoneOn',
    'service.accessReview.interval',
    'tool.accessReview',
    'tool.accessReview.lastDoneOn',
    'tool.accessReview.interval',
  ],
  messages: {
    never: 'Access to {name} is to be reviewed and has never been.',
    overdue: 'Access to {name} was last reviewed on {lastDoneOn}; the next review was due on {dueOn}.',
    unknown: 'Not known whether access to {name} is reviewed in time.',
  },
  remediation: 'Review who has access to {name}, take away what is not needed, and record the day.',
  judge: ({ kind, entity: { accessReview }, pointer }, { asOf }) => {
    if (accessReview === undefined) return { unknown: [{ code: `${kind}.accessReview`, pointer }] };
    if (accessReview === null) return 'not-applicable';
    const { lastDoneOn, interval } = accessReview;
    if (lastDoneOn === null) return { fail: [{ messageId: 'never' }] };
    const missing = [
      ...(lastDoneOn === undefined ? [{ code: `${kind}.accessReview.lastDoneOn`, pointer }] : []),
      ...(interval === undefined ? [{ code: `${kind}.accessReview.interval`, pointer }] : []),
    ];
    if (lastDoneOn === undefined || interval === undefined) return { unknown: missing };
    if (interval === null) return 'pass'; // it was done, and nothing says how often it must be
    const dueOn = missedDue(lastDoneOn, interval, asOf);
    if (dueOn === undefined) return { unknown: [{ code: `${kind}.accessReview.interval`, pointer }] };
    return dueOn === null ? 'pass' : { fail: [{ messageId: 'overdue', data: { lastDoneOn, dueOn } }] };
  },
});
