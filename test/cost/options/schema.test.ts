import { expect, test } from 'vitest';
import {
  costLineSchema,
  costOptionSchema,
  exitCostsSchema,
  onCallCostsSchema,
  onCallReachSchema,
  recruitingCostsSchema,
  restorationItemSchema,
  specialistItemSchema,
  staffItemSchema,
  stepHoursSchema,
  toolingItemSchema,
  trainingCostsSchema,
  transitionCostsSchema,
} from '../../../src/cost/options/schema.js';
import { describeEntity } from '../../fixtures/entityTable.js';
import * as cases from '../../fixtures/fieldCases.js';
import { absentOr, list, oneOf, optional, problemsOf, required, restriction } from '../../fixtures/fieldCases.js';
import { describeNotes, personal, salary } from '../../fixtures/fieldNotesTable.js';
import { amountQuantity, growth, multiple, provenance, signedMoney } from '../../fixtures/quantityCases.js';

const money = optional(cases.money);
const share = optional(cases.rateQuantity);
const amount = optional(amountQuantity);
const owner = required(oneOf('internal', 'provider', 'shared'));
const rent = { id: 'rent', account: 'direct', treatment: 'opex', owner: 'internal', certainty: 'budgeted' };

describeEntity(
  'staff item',
  staffItemSchema,
  {},
  { roleId: optional(cases.id), personIds: list(cases.id), fte: amount, seats: amount, annualSalary: money },
);
describeEntity(
  'on-call costs',
  onCallCostsSchema,
  {},
  {
    persons: amount,
    weeksPerYear: amount,
    weeklyStipend: money,
    callOutsPerYear: amount,
    hoursPerCallOut: amount,
    premiumHourlyRate: money,
  },
);
describeEntity(
  'specialist item',
  specialistItemSchema,
  { skillId: 'evpn' },
  { skillId: required(cases.id), share, annualLoadedCost: money },
);
describeEntity(
  'training costs',
  trainingCostsSchema,
  {},
  { annualBudgetPerPerson: money, hoursPerPersonPerYear: amount },
);
describeEntity('recruiting costs', recruitingCostsSchema, {}, { hiresPerYear: amount, costPerHire: money });
describeEntity(
  'tooling item',
  toolingItemSchema,
  { id: 'watch', owner: 'internal' },
  {
    id: required(cases.id),
    toolId: optional(cases.id),
    owner,
    purchasePrice: money,
    lifeYears: optional({ accepts: [0.5, 5, 100], rejects: [0, -1, 101, '5'] }),
    salvageRate: optional(cases.rate),
    annualPrice: money,
    careHoursPerWeek: amount,
  },
);
describeEntity(
  'step hours',
  stepHoursSchema,
  {},
  { detect: amount, acknowledge: amount, diagnose: amount, repair: amount },
);

const steps = optional({ accepts: [{}, { detect: 0.5, repair: null }], rejects: [[], { detect: -1 }, { wait: 1 }, 2] });
describeEntity(
  'restoration item',
  restorationItemSchema,
  {},
  { serviceIds: restriction(cases.id), severities: restriction(cases.id), staffed: steps, unstaffed: steps },
);
describeEntity('on-call reach', onCallReachSchema, {}, { rate: share, pagingHours: amount, escalationHours: amount });
describeEntity(
  'transition costs',
  transitionCostsSchema,
  {},
  {
    assessmentCost: money,
    remediationCost: money,
    onboardingFee: money,
    knowledgeTransferHours: amount,
    parallelRunMonths: amount,
    rampMonths: amount,
    productivityDip: share,
    ramp: absentOr(oneOf('linear', 's-curve', 'half-life')),
  },
);
describeEntity(
  'exit costs',
  exitCostsSchema,
  {},
  {
    yearlyRates: absentOr({ accepts: [[], [0.1], [0.5, 0.5]], rejects: [[-0.1], [1.1], ['0.1'], [null], 0.1] }),
    certainAtHorizon: absentOr(cases.flag),
    terminationRate: share,
    dataExtraction: money,
    parallelMonths: amount,
    knowledgeTransfer: money,
    toolRemoval: money,
    rehire: money,
    severance: money,
  },
);

test('the chances of leaving sum to at most 1, but for rounding', () => {
  const rates = (yearlyRates: number[]) => problemsOf(exitCostsSchema, { yearlyRates });
  expect(rates([0.7, 0.2, 0.1])).toEqual([]);
  expect(rates([0, 1, 0])).toEqual([]);
  expect(rates(Array.from({ length: 30 }, () => 1 / 30))).toEqual([]);
  expect(rates([0.6, 0.5])).toEqual(['exceeds-total']);
  expect(rates([0.5, 0.5, 0.001])).toEqual(['exceeds-total']);
  expect(rates([1e308, 1e308])).toContain('exceeds-total');
});

describeEntity('cost line', costLineSchema, rent, {
  id: required({ accepts: ['staff', 'staff.oncall', 'tooling.capex', 'rent'], rejects: ['', 'Staff', 'a b', 4] }),
  account: required(oneOf('direct', 'indirect')),
  treatment: required(oneOf('capex', 'opex', 'risk-expected')),
  owner,
  certainty: required(oneOf('budgeted', 'estimated', 'expected-loss')),
  annualAmount: optional(signedMoney),
  oneOffAmount: money,
  year: absentOr({ accepts: [0, 1, 30], rejects: [-1, 31, 1.5, '1'] }),
  timing: absentOr(oneOf('start', 'mid', 'end')),
  basis: absentOr(oneOf('nominal', 'real')),
  escalatorRate: optional(growth),
  personIds: list(cases.id),
  source: optional(provenance),
});

/** A group of figures: an object, `known` among its keys. */
const group = (known: string) => optional({ accepts: [{}, { [known]: 1 }], rejects: [[], { noSuchKey: 1 }, 5] });

describeEntity(
  'cost option',
  costOptionSchema,
  { id: 'today', name: 'As today' },
  {
    ...cases.named,
    operatingModel: optional(oneOf('in-house', 'co-managed', 'co-managed-heavy', 'fully-managed')),
    incumbent: absentOr(cases.flag),
    contractIds: list(cases.id),
    staff: list({
      accepts: [{}, { roleId: 'it-manager', fte: 1 }],
      rejects: [{ fte: -1 }, { salary: 1 }, 'it-manager'],
    }),
    onCall: group('persons'),
    specialists: list({ accepts: [{ skillId: 'evpn', share: 0.2 }], rejects: [{}, { skillId: null }, 'evpn'] }),
    training: group('hoursPerPersonPerYear'),
    recruiting: group('hiresPerYear'),
    governanceHoursPerMonth: amount,
    changeRequestsPerYear: amount,
    volumePerYear: amount,
    tooling: list({ accepts: [{ id: 'watch', owner: 'shared' }], rejects: [{ id: 'watch' }, { owner: 'shared' }] }),
    restoration: list({ accepts: [{}, { severities: ['p1'] }], rejects: [{ severities: [] }, { hours: 4 }, 4] }),
    onCallReach: group('rate'),
    skillGapDelayHours: amount,
    contextPenalty: optional(multiple),
    mitigationRate: share,
    responseComplianceRate: share,
    claimsCredits: absentOr(cases.flag),
    transition: group('rampMonths'),
    exit: group('severance'),
    lines: list({ accepts: [rent, { ...rent, annualAmount: -5 }], rejects: [{}, { ...rent, owner: null }, 'rent'] }),
  },
  cases.sharedKeys,
);

describeNotes('staff item', staffItemSchema, { personIds: personal });
describeNotes('on-call costs', onCallCostsSchema, {});
describeNotes('specialist item', specialistItemSchema, {});
describeNotes('training costs', trainingCostsSchema, {});
describeNotes('recruiting costs', recruitingCostsSchema, {});
describeNotes('tooling item', toolingItemSchema, {});
describeNotes('step hours', stepHoursSchema, {});
describeNotes('restoration item', restorationItemSchema, {});
describeNotes('on-call reach', onCallReachSchema, {});
describeNotes('transition costs', transitionCostsSchema, { ramp: { default: 'linear' } });
describeNotes('exit costs', exitCostsSchema, { certainAtHorizon: { default: false } });
describeNotes('cost line', costLineSchema, {
  year: { default: 0 },
  basis: { default: 'nominal' },
  personIds: personal,
});
describeNotes('cost option', costOptionSchema, {
  incumbent: { default: false },
  staff: salary,
  claimsCredits: { default: false },
});
