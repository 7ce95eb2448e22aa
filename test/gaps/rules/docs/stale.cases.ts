import type { DocumentRecord } from '../../../../src/governance/records/model.js';
import { staleDocument } from '../../../../src/gaps/rules/docs/stale.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { documentWith } from '../../documents.js';

export const rule = staleDocument;

const key = 'docs/stale|document:plan';
const plan = (more: Partial<DocumentRecord>, criticality: 'critical' | null = null) =>
  documentWith({
    services: [{ id: 'erp', name: 'ERP', criticality }],
    documents: [{ id: 'plan', name: 'Recovery plan', covers: ['service:erp'], ...more }],
  });

export const tests: RuleTests = {
  failing: [
    {
      name: 'a day late: six months after 28 February is 28 August',
      model: plan({ lastReviewedOn: '2026-02-28', reviewInterval: 'P6M' }),
      asOf: '2026-08-29',
      failures: [
        {
          key,
          severity: 'medium',
          message: 'The review of "Recovery plan" was due on 2026-08-28; the last one was on 2026-02-28.',
          data: { lastReviewedOn: '2026-02-28', dueOn: '2026-08-28' },
        },
      ],
    },
    {
      name: 'never, of a critical service, whatever the interval',
      model: plan({ lastReviewedOn: null }, 'critical'),
      failures: [{ key, severity: 'high', message: '"Recovery plan" has never been reviewed.' }],
    },
    {
      name: 'no interval was agreed, and more than a year has passed',
      model: plan({ lastReviewedOn: '2025-08-31', reviewInterval: null }),
      failures: [{ key, data: { lastReviewedOn: '2025-08-31', dueOn: '2026-08-31' } }],
    },
    {
      name: 'no interval was agreed, and half a year is the limit',
      model: plan({ lastReviewedOn: '2026-02-01', reviewInterval: null }),
      options: { defaultMonths: 6 },
      failures: [{ key, data: { lastReviewedOn: '2026-02-01', dueOn: '2026-08-01' } }],
    },
  ],
  passing: [
    { name: 'due today', model: plan({ lastReviewedOn: '2026-03-01', reviewInterval: 'P6M' }) },
    { name: 'no interval was agreed, due today', model: plan({ lastReviewedOn: '2025-09-01', reviewInterval: null }) },
  ],
  unknown: [
    { name: 'both', model: plan({}), missing: ['document.lastReviewedOn', 'document.reviewInterval'] },
    { name: 'the last review', model: plan({ reviewInterval: 'P1Y' }), missing: ['document.lastReviewedOn'] },
    { name: 'the interval', model: plan({ lastReviewedOn: '2020-01-01' }), missing: ['document.reviewInterval'] },
    {
      name: 'a date that is none',
      model: plan({ lastReviewedOn: 'last spring', reviewInterval: 'P1Y' }),
      missing: ['document.lastReviewedOn'],
    },
  ],
  example: {
    failing: plan({ lastReviewedOn: '2025-01-01', reviewInterval: 'P1Y' }),
    fixed: plan({ lastReviewedOn: '2026-09-01', reviewInterval: 'P1Y' }),
  },
};
