import { describe, expect, it } from 'vitest';
import { chartOfAccounts, simulateCost, totalCostOfOwnership } from '../../../src/cost/index.js';
import type { ComparisonOptions, CostLineResult, CostModel, CostModelOption } from '../../../src/cost/index.js';

const assumptions = { horizonYears: 3, loadingFactor: 1, loadedHourlyRate: 50, wageInflationRate: 0.1 } as const;

function lineOf(
  lineId: string,
  option: Partial<CostModelOption>,
  model: Partial<CostModel> = {},
  settings: ComparisonOptions = {},
): CostLineResult {
  const whole: CostModel = { currency: 'EUR', assumptions, options: [{ id: 'a', ...option }], ...model };
  const found = totalCostOfOwnership(whole, settings).options[0]?.lines.find(({ id }) => id === lineId);
  if (found === undefined) throw new Error('no such line');
  return found;
}

describe('lines, worked by hand', () => {
  it('every option has every line of the chart, unknown where nothing was said', () => {
    const { options } = totalCostOfOwnership({ currency: 'EUR', assumptions, options: [{ id: 'a' }] });
    expect(options[0]?.lines.map(({ id }) => id)).toEqual(chartOfAccounts.map(({ id }) => id));
    expect(options[0]?.unknownLines).toContain('staff');
    expect(options[0]?.lines[0]).toMatchObject({
      status: 'unknown',
      missing: ['option/staff'],
      amounts: [],
      total: null,
    });
  });
  it('on-call: 4 people, 13 weeks, 200 a week; 20 call-outs of 2 hours at 80; growing by a tenth', () => {
    const onCall = {
      persons: 4,
      weeksPerYear: 13,
      weeklyStipend: 200,
      callOutsPerYear: 20,
      hoursPerCallOut: 2,
      premiumHourlyRate: 80,
    };
    // 10,400 + 3,200
    expect(lineOf('staff.oncall', { onCall }).amounts).toEqual([0, 13_600, 14_960, 16_456]);
  });
  it('seats: 2 around the clock, 40 hours, 30 % away are 12 people, not 13', () => {
    const staff = [{ seats: 2, coverageHoursPerWeek: 168, annualSalary: 50_000 }];
    const given = { ...assumptions, horizonYears: 1, weeklyHours: 40, shrinkageRate: 0.3 };
    expect(lineOf('staff', { staff }, { assumptions: given }).total).toBe(600_000);
    const fractional = { ...given, shrinkageRate: 0.2, staffing: 'fractional' } as const; // 336 / 32 = 10.5
    expect(lineOf('staff', { staff }, { assumptions: fractional }).total).toBe(525_000);
  });
  it('seats without hours, or without hours of a week of work, are unknown, whatever else counts as none', () => {
    const one = { ...assumptions, horizonYears: 1, shrinkageRate: 0 };
    const seats = [{ seats: 2, annualSalary: 50_000 }];
    const none = { unstated: 'none' } as const;
    const line = lineOf('staff', { staff: seats }, { assumptions: { ...one, weeklyHours: 40 } }, none);
    expect([line.status, line.missing]).toEqual(['unknown', ['option/staff/0/coverageHoursPerWeek']]);
    const hours = [{ seats: 2, coverageHoursPerWeek: 168, annualSalary: 50_000 }];
    expect(lineOf('staff', { staff: hours }, { assumptions: one }, none).missing).toEqual(['assumptions/weeklyHours']);
  });
  it('salaries of people, whose positions are shared', () => {
    const people = [
      { id: 'ada', annualSalary: 60_000 },
      { id: 'ben', annualSalary: 40_000 },
    ];
    const one = { ...assumptions, horizonYears: 1 };
    expect(lineOf('staff', { staff: [{ personIds: ['ada', 'ben'] }] }, { people, assumptions: one }).total).toBe(
      100_000,
    );
    expect(
      lineOf('staff', { staff: [{ personIds: ['ada', 'ben'], fte: 1 }] }, { people, assumptions: one }).total,
    ).toBe(50_000);
    expect(lineOf('staff', { staff: [{ personIds: ['eve'] }] }, { people }).missing).toEqual([
      'people/eve/annualSalary',
    ]);
  });
  it('purchases: every two years in three, a tenth is left of each, half of the last one is unused', () => {
    const tooling = [
      {
        id: 't',
        owner: 'internal',
        purchasePrice: 1000,
        lifeYears: 2,
        salvageRate: 0.1,
        annualPrice: 0,
        careHoursPerWeek: 0,
      },
    ] as const;
    // 1,000; after two years 1,000 - 100; at the end 100 + half of 900 back
    const line = lineOf('tooling.capex', { tooling });
    expect(line.amounts).toEqual([1000, 0, 900, -550]);
    expect(line.accruals).toEqual([0, 450, 450, 450]);
    const whole: CostModel = { currency: 'EUR', assumptions, options: [{ id: 'a', tooling }] };
    const without = totalCostOfOwnership(whole, { salvage: false }).options[0]?.lines.find(
      ({ id }) => id === 'tooling.capex',
    );
    expect(without?.amounts).toEqual([1000, 0, 900, 0]);
  });
  it('fees: 1,000 a month with 3 % more each year; change requests; volume above the allowance', () => {
    const contracts = [
      {
        id: 'noc',
        fees: { monthlyFee: 1000, feeEscalatorRate: 0.03, changeRequestFee: 300, allowance: 100, overageUnitPrice: 7 },
      },
    ];
    const option = { contractIds: ['noc'], changeRequestsPerYear: 4, volumePerYear: 130 };
    expect(lineOf('msp.fee', option, { contracts }).amounts).toEqual([0, 12_000, 12_360, 12_730.8]);
    expect(lineOf('msp.change-requests', option, { contracts }).amounts).toEqual([0, 1200, 1200, 1200]);
    expect(lineOf('msp.overage', option, { contracts }).amounts).toEqual([0, 210, 210, 210]);
    expect(lineOf('msp.overage', { ...option, volumePerYear: 90 }, { contracts }).total).toBe(0);
    expect(lineOf('msp.fee', { contractIds: ['other'] }, { contracts }).missing).toEqual(['contracts/other']);
  });
  it('leaving: by chance in each year, with the fees that remain', () => {
    const contracts = [
      {
        id: 'noc',
        remainingMonths: 36,
        renewalMonths: null,
        fees: { monthlyFee: 1000, feeEscalatorRate: null, terminationRate: 0.5 },
      },
    ];
    const exit = { yearlyRates: [0.1, 0.2, 0.3], severance: 10_000 };
    // 0.1 * 0.5 * 24 * 1,000; 0.2 * 0.5 * 12 * 1,000; nothing after the term
    expect(lineOf('exit.termination', { contractIds: ['noc'], exit }, { contracts }).amounts).toEqual([
      0, 1200, 1200, 0,
    ]);
    expect(lineOf('exit.severance', { contractIds: [], exit }).amounts).toEqual([0, 1000, 2000, 3000]);
    const certain = { certainAtHorizon: true, severance: 10_000 };
    expect(lineOf('exit.severance', { contractIds: [], exit: certain }).amounts).toEqual([0, 0, 0, 10_000]);
  });
  it('a linear ramp of six months loses half of the first six: a quarter of a year of the dip', () => {
    const transition = {
      onboardingFee: 5000,
      knowledgeTransferHours: 100,
      rampMonths: 6,
      productivityDip: 0.4,
      parallelRunMonths: null,
      assessmentCost: 1,
      remediationCost: 2,
    };
    const option = { staff: [{ fte: 1, annualSalary: 60_000 }], transition };
    // 5,000 + 100 * 50 at the decision; 60,000 * 0.4 * (1 - 0.75) in the first year
    expect(lineOf('transition.onboarding', option).amounts).toEqual([10_000, 6000, 0, 0]);
    expect(lineOf('transition.remediation', option).amounts).toEqual([3, 0, 0, 0]);
    expect(lineOf('transition.onboarding', { ...option, incumbent: true }).total).toBe(0);
  });
  it('both ways at once cost the cheaper one for two months', () => {
    const running = (salary: number) => ({
      staff: [{ fte: 1, annualSalary: salary }],
      onCall: null,
      specialists: [],
      training: null,
      recruiting: null,
      tooling: [],
      contractIds: [],
      governanceHoursPerMonth: null,
    });
    const model: CostModel = {
      currency: 'EUR',
      assumptions,
      options: [
        { id: 'now', incumbent: true, ...running(60_000) },
        { id: 'then', ...running(48_000), transition: { parallelRunMonths: 2 } },
      ],
    };
    const line = totalCostOfOwnership(model).options[1]?.lines.find(({ id }) => id === 'transition.parallel-run');
    expect(line?.amounts).toEqual([8000, 0, 0, 0]);
  });
  it('a stated line stands in the place of a derived one, and says so', () => {
    const own = {
      id: 'training',
      account: 'direct',
      treatment: 'opex',
      owner: 'internal',
      certainty: 'budgeted',
      annualAmount: 900,
    } as const;
    const line = lineOf('training', { training: { annualBudgetPerPerson: 5 }, lines: [own] });
    expect(line).toMatchObject({ isStated: true, amounts: [0, 900, 900, 900] });
  });
});

describe('ramps, money that falls once, and leaving', () => {
  it('mitigation begins along the ramp, not on the first day', () => {
    // 0.1 * 100,000 a year; over 36 months a linear ramp means 1/6, 1/2 and 5/6
    const taxed = {
      ...assumptions,
      leavingRate: 0.1,
      replacementMultiplier: 1,
      wageInflationRate: 0,
      taxMethod: 'multiplier',
    } as const;
    const option = { staff: [{ fte: 1, annualSalary: 100_000, concentration: 1 }], mitigationRate: 1 };
    const amounts = (change: Partial<CostModelOption>) =>
      lineOf('risk.tribal-knowledge', { ...option, ...change }, { assumptions: taxed }).amounts;
    expect(amounts({ transition: { rampMonths: 36 } })).toEqual([0, 8333.33, 5000, 1666.67]);
    expect(amounts({ transition: { rampMonths: 36 }, incumbent: true })).toEqual([0, 0, 0, 0]);
    expect(amounts({})).toEqual([0, 0, 0, 0]);
  });
  it('a half-life leaves half of the dip after its months', () => {
    const transition = {
      onboardingFee: 0,
      knowledgeTransferHours: 0,
      rampMonths: 6,
      productivityDip: 0.5,
      ramp: 'half-life',
    } as const;
    const staff = [{ fte: 1, annualSalary: 100_000 }];
    const line = lineOf(
      'transition.onboarding',
      { staff, transition },
      { assumptions: { ...assumptions, horizonYears: 1 } },
    );
    // 50,000 times the mean of 2^(-t / 6) over twelve months: (1 - 1 / 4) / (2 ln 2) = 0.541010640...
    expect(line.amounts).toEqual([0, 27_050.53]);
    expect(() =>
      lineOf('transition.onboarding', {
        staff,
        transition: { ...transition, rampMonths: { kind: 'uniform', min: 1, max: 9 } },
      }),
    ).toThrow('be a number where the ramp is a half-life');
  });
  it('the dip grows with wages', () => {
    const transition = { onboardingFee: 0, knowledgeTransferHours: 0, rampMonths: 24, productivityDip: 0.5 };
    const line = lineOf('transition.onboarding', { staff: [{ fte: 1, annualSalary: 100_000 }], transition });
    // 50,000 * 3/4, 55,000 * 1/4
    expect(line.amounts).toEqual([0, 37_500, 13_750, 0]);
  });
  it.each([
    ['start', 826.45],
    ['mid', 751.31],
    ['end', 683.01],
  ] as const)('1,000 at the %s of the second year is worth the same in years and in months', (timing, value) => {
    const once = {
      id: 'x',
      account: 'direct',
      treatment: 'opex',
      owner: 'internal',
      certainty: 'budgeted',
      oneOffAmount: 1000,
      year: 2,
      timing,
    } as const;
    for (const period of ['year', 'month'] as const) {
      const given = { ...assumptions, period, discountRate: 0.21 };
      expect(lineOf('x', { lines: [once] }, { assumptions: given }).presentValue).toBe(value);
    }
  });
  it('leaving at the horizon for certain is planned, at the prices of that year', () => {
    const contracts = [
      { id: 'c', remainingMonths: 0, renewalMonths: null, fees: { monthlyFee: 1000, feeEscalatorRate: 0 } },
    ];
    const option = {
      contractIds: ['c'],
      staff: [{ fte: 1, annualSalary: 12_000 }],
      ...{
        onCall: null,
        specialists: [],
        training: null,
        recruiting: null,
        tooling: [],
        governanceHoursPerMonth: null,
      },
      ...{ changeRequestsPerYear: null, volumePerYear: null },
      exit: { certainAtHorizon: true, parallelMonths: 2 },
    };
    const five = { ...assumptions, horizonYears: 5 };
    const line = lineOf('exit.parallel-run', option, { contracts, assumptions: five });
    // 2 * (1,000 * 1.1^4 + 1,000)
    expect(line).toMatchObject({ total: 4928.2, treatment: 'opex', certainty: 'budgeted' });
  });
  it('what cannot be 0 cannot be none', () => {
    const none = { assumptions: { ...assumptions, loadingFactor: null } };
    expect(lineOf('staff', { staff: [{ fte: 1, annualSalary: 1 }] }, none).missing).toEqual([
      'assumptions/loadingFactor',
    ]);
  });
  it.each([undefined, null])(
    'pay is unknown with a loading factor of %s, also where what is not stated is none',
    (loadingFactor) => {
      const { options, assumed } = totalCostOfOwnership(
        {
          currency: 'EUR',
          assumptions: { horizonYears: 1, loadingFactor },
          options: [{ id: 'own', staff: [{ fte: 4, annualSalary: 90_000 }] }],
        },
        { unstated: 'none' },
      );
      expect(options[0]?.unknownLines).toEqual(['staff']);
      expect(options[0]?.lines[0]).toMatchObject({ total: null, missing: ['assumptions/loadingFactor'] });
      expect(assumed.map(({ field }) => field)).not.toContain('assumptions/loadingFactor');
    },
  );
});

describe('present values', () => {
  const flows = [
    { id: 'now', account: 'direct', treatment: 'opex', owner: 'internal', certainty: 'budgeted', oneOffAmount: -100 },
    { id: 'later', account: 'direct', treatment: 'opex', owner: 'internal', certainty: 'budgeted', annualAmount: 60 },
  ] as const;
  // -100, 60, 60 at 10 %: 4.132231 by TEI, 3.756574 by a spreadsheet's NPV over all three, 9.214806 in the middle of the year.
  it.each([
    ['tei', 4.132231],
    ['excel-npv', 3.756574],
    ['mid-year', 9.214806],
  ] as const)('%s', (discountConvention, value) => {
    const { options } = totalCostOfOwnership(
      {
        currency: 'EUR',
        assumptions: { horizonYears: 2, discountRate: 0.1, discountConvention },
        options: [{ id: 'a', lines: flows }],
      },
      { unstated: 'none' },
    );
    expect(options[0]?.unroundedPresentValue).toBeCloseTo(value, 6);
  });
  it('months at an effective rate: the twelfth root compounds to the year', () => {
    const { options } = totalCostOfOwnership(
      {
        currency: 'EUR',
        assumptions: { horizonYears: 1, period: 'month', discountRate: 0.1 },
        options: [{ id: 'a', lines: [{ ...flows[1], annualAmount: 1200 }] }],
      },
      { unstated: 'none' },
    );
    expect(options[0]?.amounts).toEqual([0, ...Array.from({ length: 12 }, () => 100)]);
    // 100 * (1 - 1 / 1.1) / (1.1^(1/12) - 1), with 1.1^(1/12) - 1 = 0.00797414042890376
    expect(options[0]?.unroundedPresentValue).toBeCloseTo((100 * (1 - 1 / 1.1)) / 0.00797414042890376, 8);
  });
});

describe('what is refused, all at once', () => {
  it('names each fault and no value', () => {
    const bad: CostModel = {
      currency: 'EUR',
      assumptions: { horizonYears: 100, discountRate: -1 },
      options: [{ id: 'a', currency: 'USD', exit: { yearlyRates: [0.7, 0.7] } }, { id: 'a' }],
    };
    try {
      totalCostOfOwnership(bad);
      expect.unreachable();
    } catch (error) {
      const problems = (error as { problems: readonly { message: string }[] }).problems.map(({ message }) => message);
      expect(problems).toEqual([
        'assumptions/horizonYears must be a whole number, at least 1 and at most 30.',
        'assumptions/discountRate must be a finite number, above -1 and at most 10.',
        'options/1 must be named once.',
        'options/a/currency must be that of the comparison.',
        'options/a/exit/yearlyRates must sum to at most 1.',
      ]);
    }
  });
  it.each([
    ['a negative salary', { staff: [{ fte: 1, annualSalary: -1 }] }, 'options/a/staff/0/annualSalary'],
    [
      'p10 above p90',
      { staff: [{ fte: 1, annualSalary: { kind: 'lognormal', p10: 9, p90: 3 } }] },
      'options/a/staff/0/annualSalary',
    ],
    ['1e308', { staff: [{ fte: 1, annualSalary: 1e308 }] }, 'options/a/staff/0/annualSalary'],
  ] as const)('%s', (_, option, path) => {
    const run = () => totalCostOfOwnership({ currency: 'EUR', assumptions, options: [{ id: 'a', ...option }] });
    expect(run).toThrow(expect.objectContaining({ code: 'invalid-argument', path }));
  });
  it('keys that nobody knows, words that are none and texts for numbers, with their places', () => {
    const model = {
      currency: 'EUR',
      assumptions: { ...assumptions, discountConvention: 'npv' },
      options: [{ id: 'a', staf: [], staff: [{ fte: '1', annualSalary: { kind: 'weibull' } }] }],
    };
    let problems: readonly { readonly pointer?: string }[] = [];
    try {
      totalCostOfOwnership(JSON.parse(JSON.stringify(model)) as CostModel);
    } catch (error) {
      ({ problems } = error as { problems: typeof problems });
    }
    expect(problems.map(({ pointer }) => pointer)).toEqual([
      '/assumptions/discountConvention',
      '/options/a/staf',
      '/options/a/staff/0/fte',
      '/options/a/staff/0/annualSalary',
    ]);
  });
  it.each([
    [
      'productivity as per cent',
      { assumptions: { ...assumptions, replacement: { monthlyProductivity: [25] } } },
      'assumptions/replacement/monthlyProductivity/0',
    ],
    ['a contract named twice', { options: [{ id: 'a', contractIds: ['c', 'c'] }] }, 'options/a/contractIds/1'],
    [
      'a person in two positions',
      { options: [{ id: 'a', staff: [{ personIds: ['ada'] }, { personIds: ['ada'] }] }] },
      'options/a/staff/personIds/1',
    ],
    ['a service twice', { serviceInputs: [{ serviceId: 's' }, { serviceId: 's' }] }, 'serviceInputs/1'],
    [
      'chances of leaving beside certainty',
      { options: [{ id: 'a', exit: { certainAtHorizon: true, yearlyRates: [1] } }] },
      'options/a/exit/yearlyRates',
    ],
    ['no currency', { currency: 'ZZZ' }, 'currency'],
  ] as const)('%s', (_, change, path) => {
    const model: CostModel = { currency: 'EUR', assumptions, options: [{ id: 'a' }], ...change };
    const refusal = expect.objectContaining({ code: 'invalid-argument', path }) as Error;
    expect(() => totalCostOfOwnership(model)).toThrow(refusal);
    expect(() => simulateCost(model)).toThrow(refusal);
  });
  it('real money in a nominal comparison', () => {
    const line = {
      id: 'x',
      account: 'direct',
      treatment: 'opex',
      owner: 'internal',
      certainty: 'budgeted',
      annualAmount: 1,
      basis: 'real',
    } as const;
    expect(() => lineOf('x', { lines: [line] })).toThrow('nominal and real money do not add up');
  });
});
