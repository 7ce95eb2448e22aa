import { expect, test } from 'vitest';
import {
  costCorrelationSchema,
  costsSchema,
  downtimeInputsSchema,
  incidentRateSchema,
  serviceCostInputSchema,
} from '../../src/cost/schema.js';
import { describeEntity } from '../fixtures/entityTable.js';
import * as cases from '../fixtures/fieldCases.js';
import { absentOr, list, oneOf, optional, problemsOf, required } from '../fixtures/fieldCases.js';
import { describeNotes } from '../fixtures/fieldNotesTable.js';
import { amountQuantity } from '../fixtures/quantityCases.js';

const money = optional(cases.money);
const share = optional(cases.rateQuantity);
const amount = optional(amountQuantity);
const pair = {
  kind: 'spearman',
  inputIds: ['options/staff', 'churn'],
  matrix: [
    [1, 0.4],
    [0.4, 1],
  ],
};

describeEntity(
  'incident rate',
  incidentRateSchema,
  { severity: 'p1' },
  {
    severity: required(cases.id),
    perYear: amount,
    costPerMinute: money,
    affectedShare: absentOr(cases.rateQuantity),
  },
);

describeEntity(
  'downtime inputs',
  downtimeInputsSchema,
  {},
  {
    revenuePerHour: money,
    affectedShare: share,
    irrecoverableShare: share,
    affectedUsers: amount,
    loadedHourlyRate: money,
    productivityLoss: share,
    penaltiesPerMinute: money,
  },
);

describeEntity(
  'service cost input',
  serviceCostInputSchema,
  { serviceId: 'erp' },
  {
    serviceId: required(cases.id),
    incidents: list({ accepts: [{ severity: 'p1', perYear: 12 }], rejects: [{}, { severity: null }, 'p1'] }),
    downtime: optional({ accepts: [{}, { affectedUsers: 80 }], rejects: [[], { users: 80 }, 80] }),
    recreationValue: money,
    secondHolderCost: money,
    mitigationRate: share,
  },
);

describeEntity('cost correlation', costCorrelationSchema, pair, {
  kind: required(oneOf('normal-score', 'spearman')),
  inputIds: required({
    accepts: [
      ['a', 'b'],
      ['b', 'a'],
    ],
    rejects: [['a'], ['a', 'a'], ['a', ''], 'a'],
  }),
  matrix: required({
    accepts: [
      [
        [1, -1],
        [-1, 1],
      ],
      [
        [1, 0],
        [0, 1],
      ],
    ],
    rejects: [[], [[1]], [1, 1], 'identity', [[1, 0], [0]]],
  }),
});

test('a correlation matrix has one row and column an input, 1 on its diagonal, and is symmetric', () => {
  const problems = (inputIds: string[], matrix: number[][]) =>
    problemsOf(costCorrelationSchema, { ...pair, inputIds, matrix });
  const three = ['a', 'b', 'c'];
  expect(problems([], [])).toEqual([]);
  expect(problems(['a'], [[1]])).toEqual([]);
  expect(
    problems(three, [
      [1, 0.2, 0.3],
      [0.2, 1, -0.4],
      [0.3, -0.4, 1],
    ]),
  ).toEqual([]);
  expect(
    problems(three, [
      [1, 0.2, 0.3],
      [0.2, 1, -0.4],
    ]),
  ).toEqual(['invalid-matrix']);
  expect(
    problems(three, [
      [1, 0.2, 0.3],
      [0.2, 1, -0.4],
      [0.3, -0.4],
    ]),
  ).toEqual(['invalid-matrix']);
  expect(
    problems(three, [
      [1, 0.2, 0.3, 0],
      [0.2, 1, -0.4, 0],
      [0.3, -0.4, 1, 0],
    ]),
  ).toEqual(['invalid-matrix']);
  expect(
    problems(three, [
      [1, 0.2, 0.3],
      [0.2, 1, -0.4],
      [0.3, 0.4, 1],
    ]),
  ).toEqual(['invalid-matrix']);
  expect(
    problems(three, [
      [1, 0.2, 0.3],
      [0.2, 0.9, -0.4],
      [0.3, -0.4, 1],
    ]),
  ).toEqual(['invalid-matrix']);
  expect(problems(['a'], [])).toEqual(['invalid-matrix']);
  expect(
    problems(
      ['a', 'a'],
      [
        [1, 0],
        [0, 1],
      ],
    ),
  ).toEqual(['repeated-value']);
});

test('a correlation lies between -1 and 1', () => {
  const correlation = (r: number) =>
    costCorrelationSchema.safeParse({
      ...pair,
      matrix: [
        [1, r],
        [r, 1],
      ],
    }).success;
  expect([-1, -0.5, 0, 1].map(correlation)).toEqual([true, true, true, true]);
  expect([-1.01, 1.01, NaN].map(correlation)).toEqual([false, false, false]);
});

describeEntity(
  'costs',
  costsSchema,
  {},
  {
    assumptions: optional({ accepts: [{}, { horizonYears: 5 }], rejects: [[], { years: 5 }, 5] }),
    serviceInputs: list({ accepts: [{ serviceId: 'erp' }], rejects: [{}, { serviceId: null }, 'erp'] }),
    options: list({ accepts: [{ id: 'today', name: 'As today' }], rejects: [{}, { id: 'today' }, 'today'] }),
    correlation: optional({ accepts: [pair], rejects: [{}, { ...pair, matrix: [] }, []] }),
  },
);

describeNotes('incident rate', incidentRateSchema, { affectedShare: { default: 1 } });
describeNotes('downtime inputs', downtimeInputsSchema, {});
describeNotes('service cost input', serviceCostInputSchema, {});
describeNotes('cost correlation', costCorrelationSchema, {});
describeNotes('costs', costsSchema, {});
