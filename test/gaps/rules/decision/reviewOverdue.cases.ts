import { decisionReviewOverdue } from '../../../../src/gaps/rules/decision/reviewOverdue.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Decision } from '../../../../src/governance/decisions/model.js';
import { documentWith } from '../../documents.js';

export const rule = decisionReviewOverdue;

const key = 'decision/review-overdue|decision:night';
const due = (more: Partial<Decision>) =>
  documentWith({ decisions: [{ id: 'night', name: 'Night operations', ...more }] });

export const tests: RuleTests = {
  failing: [
    {
      name: 'due yesterday',
      model: due({ reviewOn: '2026-08-31' }),
      failures: [
        { key, severity: 'low', message: 'The review of the decision "Night operations" was due on 2026-08-31.' },
      ],
    },
    { name: 'due years ago', model: due({ reviewOn: '2020-01-01', status: 'accepted' }), failures: [{ key }] },
  ],
  passing: [
    { name: 'due today', model: due({ reviewOn: '2026-09-01' }) },
    { name: 'due later', model: due({ reviewOn: '2027-01-01' }) },
  ],
  unknown: [{ name: 'not assessed', model: due({}), missing: ['decision.reviewOn'] }],
  notApplicable: [
    { name: 'no review: another rule says so', model: due({ reviewOn: null }) },
    { name: 'turned down', model: due({ reviewOn: '2020-01-01', status: 'rejected' }) },
  ],
  example: { failing: due({ reviewOn: '2026-08-31' }), fixed: due({ reviewOn: '2027-02-28' }) },
};
