import type { Review } from '../../../../src/governance/records/model.js';
import { notInNextReview } from '../../../../src/gaps/rules/evidence/notInNextReview.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { documentWith } from '../../documents.js';

export const rule = notInNextReview;

const key = 'evidence/not-in-next-review|review:autumn';
const autumn = (more: Partial<Review>) =>
  documentWith({ reviews: [{ id: 'autumn', name: 'Autumn review', subject: 'matrix:main', ...more }] });

export const tests: RuleTests = {
  failing: [
    {
      name: 'no evidence',
      model: autumn({ nextOn: '2026-10-01', evidenceIds: [] }),
      failures: [
        {
          key,
          severity: 'low',
          message: 'The review "Autumn review" on 2026-10-01 is to look at no evidence.',
          data: { nextOn: '2026-10-01' },
        },
      ],
    },
    { name: 'today', model: autumn({ nextOn: '2026-09-01', evidenceIds: [] }), failures: [{ key }] },
  ],
  passing: [
    { name: 'one', model: autumn({ nextOn: '2026-10-01', evidenceIds: ['restore'] }) },
    { name: 'one, whenever it is', model: autumn({ evidenceIds: ['restore'] }) },
  ],
  unknown: [
    { name: 'both', model: autumn({}), missing: ['review.evidenceIds', 'review.nextOn'] },
    { name: 'evidence', model: autumn({ nextOn: '2026-10-01' }), missing: ['review.evidenceIds'] },
    { name: 'the day', model: autumn({ evidenceIds: [] }), missing: ['review.nextOn'] },
  ],
  notApplicable: [
    { name: 'not planned', model: autumn({ nextOn: null, evidenceIds: [] }) },
    { name: 'planned for yesterday', model: autumn({ nextOn: '2026-08-31', evidenceIds: [] }) },
  ],
  example: {
    failing: autumn({ nextOn: '2026-10-01', evidenceIds: [] }),
    fixed: autumn({ nextOn: '2026-10-01', evidenceIds: ['restore'] }),
  },
};
