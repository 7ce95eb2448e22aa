import {
  costAssumptionsSchema,
  criticalityWeightsSchema,
  replacementCostsSchema,
  sharedShockSchema,
} from '../../../src/cost/assumptions/schema.js';
import { describeEntity } from '../../fixtures/entityTable.js';
import * as cases from '../../fixtures/fieldCases.js';
import { absentOr, list, oneOf, optional, required } from '../../fixtures/fieldCases.js';
import { describeNotes, salary } from '../../fixtures/fieldNotesTable.js';
import { amountQuantity, growth, growthQuantity, multiple } from '../../fixtures/quantityCases.js';

const money = optional(cases.money);
const share = optional(cases.rateQuantity);
const amount = optional(amountQuantity);
const weights = { critical: 4, high: 3, medium: 2, low: 1 };
const shock = { rate: 0.02, leavingRateGivenShock: 0.5 };

describeEntity(
  'replacement costs',
  replacementCostsSchema,
  {},
  {
    costPerHire: money,
    agencyRate: share,
    onboardingHours: amount,
    monthlyProductivity: list(cases.rate),
    vacancyMonths: amount,
    contractorMonthlyRate: money,
  },
);

describeEntity('shared shock', sharedShockSchema, shock, {
  rate: required(cases.rateQuantity),
  leavingRateGivenShock: required(cases.rateQuantity),
});

const weight = required({ accepts: [0, 0.5, 4], rejects: [-1, '4', {}] });
describeEntity('criticality weights', criticalityWeightsSchema, weights, {
  critical: weight,
  high: weight,
  medium: weight,
  low: weight,
});

describeEntity(
  'cost assumptions',
  costAssumptionsSchema,
  {},
  {
    horizonYears: optional({ accepts: [1, 5, 30], rejects: [0, 31, 2.5, '5'] }),
    startsOn: optional(cases.date),
    discountRate: optional(growth),
    basis: absentOr(oneOf('nominal', 'real')),
    inflationRate: optional(growth),
    discountConvention: absentOr(oneOf('tei', 'excel-npv', 'mid-year')),
    period: absentOr(oneOf('year', 'month')),
    monthlyRate: absentOr(oneOf('effective', 'nominal')),
    rounding: absentOr(oneOf('half-even', 'half-up')),
    wageInflationRate: optional(growthQuantity),
    loadingFactor: optional({
      accepts: [1, 1.35, { kind: 'pert', min: 1.25, mode: 1.35, max: 1.45 }],
      rejects: [0.99, 0, 101, '1.35', { kind: 'uniform', min: 0.9, max: 1.4 }],
    }),
    loadedHourlyRate: money,
    weeklyHours: optional({ accepts: [0.5, 37.5, 168], rejects: [0, -1, 169, '40', { kind: 'constant', value: 40 }] }),
    shrinkageRate: share,
    staffing: absentOr(oneOf('headcount', 'fractional')),
    taxMethod: absentOr(oneOf('multiplier', 'decomposed', 'coverage')),
    leavingRate: share,
    replacementMultiplier: optional(multiple),
    replacementShare: share,
    mitigationRate: share,
    holdingSemantics: absentOr({
      accepts: [[], ['does-work', 'owns-outcome'], ['verifies']],
      rejects: [['R'], ['does-work', null], 'does-work'],
    }),
    concentration: absentOr(oneOf('weighted-share', 'sole-holder-share', 'herfindahl')),
    concentrationExponent: absentOr({ accepts: [0, 0.5, 1, 2], rejects: [-1, 11, '1'] }),
    criticalityWeights: absentOr({
      accepts: [weights, { ...weights, low: 0 }],
      rejects: [{}, { ...weights, low: undefined }, { ...weights, none: 0 }, 4],
    }),
    replacement: optional({ accepts: [{}, { costPerHire: 9000 }], rejects: [[], { cost: 9000 }, 9000] }),
    sharedShock: optional({ accepts: [shock], rejects: [{}, { rate: 0.02 }, { ...shock, rate: null }] }),
    contextPenalty: optional(multiple),
    outOfHoursShare: share,
  },
);

describeNotes('replacement costs', replacementCostsSchema, {});
describeNotes('shared shock', sharedShockSchema, {});
describeNotes('criticality weights', criticalityWeightsSchema, {});
describeNotes('cost assumptions', costAssumptionsSchema, {
  basis: { default: 'nominal' },
  discountConvention: { default: 'tei' },
  period: { default: 'year' },
  monthlyRate: { default: 'effective' },
  rounding: { default: 'half-even' },
  loadedHourlyRate: salary,
  staffing: { default: 'headcount' },
  taxMethod: { default: 'decomposed' },
  holdingSemantics: { default: ['does-work', 'owns-outcome'] },
  concentration: { default: 'weighted-share' },
  concentrationExponent: { default: 1 },
  criticalityWeights: { default: { critical: 4, high: 3, medium: 2, low: 1 } },
});
