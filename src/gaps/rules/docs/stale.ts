import { defineRule } from '../../defineRule.js';
import { missedDue } from '../../lookups/dates.js';
import type { Rule } from '../../rule.js';

/** `docs/stale`: a document was not reviewed in time. */
export const staleDocument: Rule = /* @__PURE__ */ defineRule({
  id: 'docs/stale',
  title: 'Document not reviewed in time',
  rationale: 'Documents fall behind what they describe; who follows an old one does the wrong thing with confidence.',
  subject: 'document',
  severity: 'medium',
  sources: ['what-is'],
  release: 'first',
  needs: ['document.lastReviewedOn', 'document.reviewInterval'],
  messages: {
    late: 'The review of "{name}" was due on {dueOn}; the last one was on {lastReviewedOn}.',
    never: '"{name}" has never been reviewed.',
    unknown: 'Not known whether "{name}" was reviewed in time.',
  },
  remediation: 'Review "{name}", and correct what is no longer so.',
  options: {
    defaultMonths: {
      type: 'integer',
      min: 1,
      default: 12,
      basis: 'house-default',
      description: 'Months between reviews of a document for which no interval was agreed (null).',
    },
  },
  judge: ({ entity: { lastReviewedOn, reviewInterval }, pointer }, { asOf }, { defaultMonths }) => {
    if (lastReviewedOn === null) return { fail: [{ messageId: 'never' }] }; // whatever the interval
    const missing = [
      ...(lastReviewedOn === undefined ? [{ code: 'document.lastReviewedOn', pointer }] : []),
      ...(reviewInterval === undefined ? [{ code: 'document.reviewInterval', pointer }] : []),
    ];
    if (lastReviewedOn === undefined || reviewInterval === undefined) return { unknown: missing };
    const dueOn = missedDue(lastReviewedOn, reviewInterval ?? `P${defaultMonths}M`, asOf);
    if (dueOn === undefined) return { unknown: [{ code: 'document.lastReviewedOn', pointer }] };
    return dueOn === null ? 'pass' : { fail: [{ messageId: 'late', data: { lastReviewedOn, dueOn } }] };
  },
});
