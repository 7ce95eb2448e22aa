import fc from 'fast-check';
import type { CostModel, CostModelOption, Quantity } from '../../src/cost/index.js';

/** Figures that a decimal notation would have, zeros and ties of the minor unit among them, some uncertain. */
const figure = (most: number): fc.Arbitrary<Quantity> => {
  const plain = fc.oneof(
    fc.double({ min: 0, max: most, noNaN: true }).map((x) => (x < 1e-9 ? 0 : x)),
    fc.integer({ min: 0, max: 1_000_000 }).map((part) => (most * part) / 1_000_000),
    fc.constant(0),
  );
  const law = fc
    .tuple(plain, plain)
    .map(([a, b]) => ({ kind: 'uniform', min: Math.min(a, b), max: Math.max(a, b) }) as const);
  return fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: law });
};
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 4 });
const money = maybe(figure(1_000_000));
const amount = maybe(figure(60));
const rate = maybe(figure(1));
const growth = fc.double({ min: 0, max: 0.3, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

const restoration = maybe(fc.record({ detect: amount, acknowledge: amount, diagnose: amount, repair: amount }));
const line = fc.record({
  annualAmount: maybe(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  oneOffAmount: maybe(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  year: fc.integer({ min: 0, max: 3 }),
  account: fc.constantFrom('direct', 'indirect'),
  treatment: fc.constantFrom('capex', 'opex', 'risk-expected'),
  owner: fc.constantFrom('internal', 'provider', 'shared'),
  certainty: fc.constantFrom('budgeted', 'estimated', 'expected-loss'),
  timing: fc.constantFrom('start', 'mid', 'end'),
  escalatorRate: growth,
});
const exit = fc.record({
  yearlyRates: fc.array(fc.double({ min: 0, max: 0.3, noNaN: true }), { maxLength: 3 }),
  terminationRate: rate,
  dataExtraction: money,
  parallelMonths: amount,
  knowledgeTransfer: money,
  toolRemoval: money,
  rehire: money,
  severance: money,
});
const transition = fc.record({
  assessmentCost: money,
  remediationCost: money,
  onboardingFee: money,
  knowledgeTransferHours: amount,
  parallelRunMonths: maybe(figure(12)),
  rampMonths: fc.integer({ min: 0, max: 24 }),
  productivityDip: rate,
  ramp: fc.constantFrom('linear', 's-curve', 'half-life'),
});
const option = fc.record({
  staff: fc.array(fc.record({ fte: amount, annualSalary: money, concentration: rate }), { maxLength: 3 }),
  onCall: maybe(
    fc.record({
      persons: amount,
      weeksPerYear: amount,
      weeklyStipend: money,
      callOutsPerYear: amount,
      hoursPerCallOut: amount,
      premiumHourlyRate: money,
    }),
  ),
  specialist: fc.record({ share: rate, annualLoadedCost: money }),
  training: maybe(fc.record({ annualBudgetPerPerson: money, hoursPerPersonPerYear: amount })),
  recruiting: maybe(fc.record({ hiresPerYear: amount, costPerHire: money })),
  governanceHoursPerMonth: amount,
  changeRequestsPerYear: amount,
  volumePerYear: amount,
  tool: fc.record({
    owner: fc.constantFrom('internal', 'provider', 'shared'),
    purchasePrice: money,
    lifeYears: fc.integer({ min: 1, max: 5 }),
    salvageRate: share,
    annualPrice: money,
    careHoursPerWeek: amount,
  }),
  fees: fc.record({
    monthlyFee: money,
    feeEscalatorRate: growth,
    changeRequestFee: money,
    allowance: fc.integer({ min: 0, max: 50 }),
    overageUnitPrice: money,
    creditRate: share,
    creditCapRate: share,
    terminationRate: share,
  }),
  remainingMonths: fc.integer({ min: 0, max: 60 }),
  breachesPerYear: amount,
  claimsCredits: fc.boolean(),
  staffed: restoration,
  unstaffed: restoration,
  mitigationRate: rate,
  contextPenalty: rate,
  transition: maybe(transition),
  exit: maybe(exit),
  lines: fc.array(line, { maxLength: 3 }),
});
const comparison = fc.record({
  currency: fc.constantFrom('EUR', 'JPY', 'BHD', 'CLF'),
  assumptions: fc.record({
    horizonYears: fc.integer({ min: 1, max: 4 }),
    period: fc.constantFrom('year', 'year', 'year', 'month'),
    discountRate: fc.option(growth, { nil: undefined }),
    rounding: fc.constantFrom('half-even', 'half-up'),
    taxMethod: fc.constantFrom('multiplier', 'decomposed'),
    wageInflationRate: growth,
    loadingFactor: fc.double({ min: 1, max: 2, noNaN: true }),
    loadedHourlyRate: money,
    leavingRate: rate,
    replacementMultiplier: maybe(figure(2)),
    replacementShare: maybe(figure(1)),
    outOfHoursShare: rate,
  }),
  incidents: fc.array(fc.record({ perYear: amount, costPerMinute: maybe(figure(300)) }), { maxLength: 2 }),
  options: fc.array(option, { minLength: 1, maxLength: 3 }),
});

/** Comparisons in which every line of the chart of accounts can have an amount. */
export const anyCostModel: fc.Arbitrary<CostModel> = comparison.map(({ incidents, options, ...model }) => ({
  ...model,
  serviceInputs: [{ serviceId: 's', incidents: incidents.map((each, at) => ({ ...each, severity: `p${at}` })) }],
  contracts: options.map(({ fees, remainingMonths, breachesPerYear }, at) => ({
    id: `c${at}`,
    fees,
    remainingMonths,
    breachesPerYear,
    providerHolds: true,
  })),
  options: options.map((each, at) => optionOf(each, at)),
}));

type Drawn = typeof option extends fc.Arbitrary<infer T> ? T : never;

function optionOf(drawn: Drawn, at: number): CostModelOption {
  const { specialist, tool, staffed, unstaffed, lines, fees, remainingMonths, breachesPerYear, ...option } = drawn;
  void [fees, remainingMonths, breachesPerYear]; // of the contract
  return {
    ...option,
    id: `o${at}`,
    incumbent: at === 0,
    contractIds: [`c${at}`],
    specialists: [{ ...specialist, skillId: 'k' }],
    tooling: [{ ...tool, id: 't' }],
    restoration: [{ staffed, unstaffed }],
    lines: lines.map((each, position) => ({ ...each, id: `own.${position}` })),
  };
}
