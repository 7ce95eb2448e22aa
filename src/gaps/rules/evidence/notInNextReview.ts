import { compareText } from '../../../internal/text/compareText.js';
import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** `evidence/not-in-next-review`: a review is planned, and it is to look at no evidence. */
export const notInNextReview: Rule = /* @__PURE__ */ defineRule({
  id: 'evidence/not-in-next-review',
  title: 'The next review looks at no evidence',
  rationale: 'A review without evidence hears opinions; what it decides rests on who speaks best.',
  subject: 'review',
  severity: 'low',
  sources: ['service-operating-model'],
  release: 'later',
  needs: ['review.nextOn', 'review.evidenceIds'],
  messages: {
    none: 'The review "{name}" on {nextOn} is to look at no evidence.',
    unknown: 'Not known whether the review "{name}" is to look at evidence.',
  },
  remediation: 'Name the evidence that the next review "{name}" looks at.',
  judge: ({ entity: { nextOn, evidenceIds }, pointer }, { asOf }) => {
    if (nextOn === null) return 'not-applicable';
    if (nextOn !== undefined && compareText(nextOn, asOf) < 0) return 'not-applicable'; // a day in the past is no plan
    if (evidenceIds !== undefined && evidenceIds.length > 0) return 'pass';
    if (nextOn !== undefined && evidenceIds !== undefined) return { fail: [{ messageId: 'none', data: { nextOn } }] };
    const unknown = nextOn === undefined ? [{ code: 'review.nextOn', pointer }] : [];
    return { unknown: evidenceIds === undefined ? [...unknown, { code: 'review.evidenceIds', pointer }] : unknown };
  },
});
