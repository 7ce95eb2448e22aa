// A comparison with every law, for the digests.
const ln = (inputId, p10, p90) => ({ kind: 'lognormal', p10, p90, inputId });
const tri = (inputId, min, mode, max) => ({ kind: 'triangular', min, mode, max, inputId });
const pert = (inputId, min, mode, max) => ({ kind: 'pert', min, mode, max, inputId });
const hours = (repair) => ({ detect: null, acknowledge: null, diagnose: null, repair });
const nothing = {
  onCall: null,
  specialists: [],
  training: null,
  recruiting: null,
  governanceHoursPerMonth: { kind: 'gamma', shape: 2.5, scale: 4 },
  changeRequestsPerYear: { kind: 'poisson', rate: 7 },
  volumePerYear: { kind: 'binomial', n: 40, probability: 0.3 },
  claimsCredits: false,
  transition: null,
  exit: { yearlyRates: [0.1, 0.1], severance: { kind: 'normal', mean: 9000, standardDeviation: 900 } },
  lines: [],
};
const restoring = (staffed, unstaffed) => [{ staffed: hours(staffed), unstaffed: hours(unstaffed) }];
const concentration = pert('concentration', 0.15, 0.35, 0.7);

export const costModel = {
  currency: 'EUR',
  assumptions: {
    horizonYears: 5,
    discountRate: 0.09,
    wageInflationRate: tri('wageGrowth', 0.015, 0.03, 0.05),
    loadingFactor: { kind: 'uniform', min: 1.2, max: 1.42, inputId: 'burden' },
    loadedHourlyRate: { kind: 'lognormal-moments', mean: 60, standardDeviation: 9 },
    taxMethod: 'multiplier',
    leavingRate: tri('attrition', 0.07, 0.12, 0.25),
    replacementMultiplier: tri('multiplier', 0.6, 1.2, 1.9),
    mitigationRate: null,
    contextPenalty: null,
    outOfHoursShare: { kind: 'empirical', sample: [0.45, 0.5, 0.61, 0.75], inputId: 'outOfHours' },
  },
  serviceInputs: [
    {
      serviceId: 'it',
      incidents: [
        { severity: 'p1', perYear: ln('incidents', 8, 40), costPerMinute: ln('costPerMinute', 15, 300) },
        { severity: 'p2', perYear: { kind: 'discrete', values: [1, 5, 9], weights: [1, 2, 1] }, costPerMinute: 3 },
      ],
    },
  ],
  contracts: [
    {
      id: 'co',
      remainingMonths: 30,
      renewalMonths: 12,
      providerHolds: false,
      fees: {
        monthlyFee: { kind: 'lognormal-interval', low: 18_000, high: 40_000, level: 0.9, inputId: 'feeCo' },
        feeEscalatorRate: 0.02,
        changeRequestFee: 450,
        allowance: 10,
        overageUnitPrice: 70,
        terminationRate: 0.3,
      },
    },
  ],
  options: [
    {
      ...nothing,
      id: 'own',
      contractIds: [],
      staff: [{ fte: tri('fteIn', 7, 9, 12), annualSalary: ln('salary', 90_000, 150_000), concentration }],
      tooling: [
        {
          id: 'tools',
          owner: 'internal',
          purchasePrice: ln('capex', 50_000, 180_000),
          lifeYears: 3,
          salvageRate: 0.1,
          annualPrice: ln('toolOpex', 25_000, 80_000),
          careHoursPerWeek: 3,
        },
      ],
      restoration: restoring(ln('mttrInDay', 0.6, 3.5), ln('mttrInNight', 2, 9)),
    },
    {
      ...nothing,
      id: 'shared',
      contractIds: ['co'],
      staff: [{ fte: tri('fteCo', 3, 4.5, 6), annualSalary: ln('salary', 90_000, 150_000), concentration }],
      tooling: [],
      restoration: restoring(ln('mttrCo', 0.5, 2), ln('mttrCo', 0.5, 2)),
      mitigationRate: tri('mitigation', 0.2, 0.5, 0.8),
    },
  ],
  correlation: {
    kind: 'spearman',
    inputIds: ['salary', 'incidents'],
    matrix: [
      [1, 0.4],
      [0.4, 1],
    ],
  },
};
