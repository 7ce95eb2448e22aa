import type { Review } from '../../../../src/governance/records/model.js';
import { reviewOverdue } from '../../../../src/gaps/rules/review/overdue.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { documentWith } from '../../documents.js';

export const rule = reviewOverdue;

const key = 'review/overdue|review:quarterly';
const of = (subject: string, more: Partial<Review>) =>
  documentWith({
    services: [
      { id: 'erp', name: 'ERP', criticality: 'critical' },
      { id: 'old', name: 'Old', lifecycle: 'retired' },
    ],
    reviews: [{ id: 'quarterly', name: 'Quarterly review', subject, ...more }],
  });
const erp = (more: Partial<Review>) => of('service:erp', more);
const matrix = (more: Partial<Review>) => of('matrix:main', more);

export const tests: RuleTests = {
  failing: [
    {
      name: 'a day late: 31 May and three months is 31 August',
      model: erp({ cadence: 'P3M', lastHeldOn: '2026-05-31' }),
      failures: [
        {
          key,
          severity: 'high',
          message: 'The review "Quarterly review" was due on 2026-08-31; the last one was on 2026-05-31.',
          data: { lastHeldOn: '2026-05-31', dueOn: '2026-08-31' },
        },
      ],
    },
    {
      name: 'a day late: 31 January and three months is 30 April',
      model: matrix({ cadence: 'P3M', lastHeldOn: '2026-01-31' }),
      asOf: '2026-05-01',
      failures: [{ key, severity: 'medium', data: { lastHeldOn: '2026-01-31', dueOn: '2026-04-30' } }],
    },
    {
      name: 'never held',
      model: erp({ cadence: 'P3M', lastHeldOn: null }),
      failures: [{ key, message: 'The review "Quarterly review" has never been held.' }],
    },
    {
      name: 'the matrix, without a cadence',
      model: matrix({ cadence: null, lastHeldOn: '2026-05-31' }),
      failures: [{ key }],
    },
    {
      name: 'the matrix, of which the cadence is not assessed',
      model: matrix({ lastHeldOn: '2026-05-31' }),
      failures: [{ key }],
    },
    {
      name: 'the matrix each month',
      model: matrix({ cadence: null, lastHeldOn: '2026-07-31' }),
      options: { matrixMonths: 1 },
      failures: [{ key, data: { lastHeldOn: '2026-07-31', dueOn: '2026-08-31' } }],
    },
  ],
  passing: [
    { name: 'due today', model: erp({ cadence: 'P3M', lastHeldOn: '2026-06-01' }) },
    { name: 'the matrix due today, without a cadence', model: matrix({ cadence: null, lastHeldOn: '2026-06-01' }) },
    { name: 'the matrix once a year', model: matrix({ cadence: 'P1Y', lastHeldOn: '2025-10-01' }) },
  ],
  unknown: [
    { name: 'both', model: erp({}), missing: ['review.cadence', 'review.lastHeldOn'] },
    { name: 'the cadence', model: erp({ lastHeldOn: '2020-01-01' }), missing: ['review.cadence'] },
    { name: 'the last review', model: erp({ cadence: 'P3M' }), missing: ['review.lastHeldOn'] },
    {
      name: 'the cadence of the matrix, which may be short',
      model: matrix({ lastHeldOn: '2026-08-01' }),
      missing: ['review.cadence'],
    },
    {
      name: 'a date that is none',
      model: erp({ cadence: 'P3M', lastHeldOn: '2026-06-31' }),
      missing: ['review.lastHeldOn'],
    },
  ],
  notApplicable: [
    { name: 'no cadence: another rule says so', model: erp({ cadence: null, lastHeldOn: null }) },
    { name: 'of a retired service', model: of('service:old', { cadence: 'P3M', lastHeldOn: null }) },
  ],
  example: {
    failing: erp({ cadence: 'P3M', lastHeldOn: '2026-01-01' }),
    fixed: erp({ cadence: 'P3M', lastHeldOn: '2026-09-01' }),
  },
};
