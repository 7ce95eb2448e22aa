import { describe, expect, it } from 'vitest';
import { assumedMitigation } from '../../../src/cost/knowledge/assumedMitigation.js';
import type { TribalKnowledgeTaxInput, TribalKnowledgeTaxOptions } from '../../../src/cost/knowledge/model.js';
import { tribalKnowledgeTax } from '../../../src/cost/knowledge/tribalKnowledgeTax.js';
import { refusal } from '../../coverage/refusal.js';
import { frozen, known, one, steadyYears } from './examples.js';

describe('by people', () => {
  it('has the worked comparison: 4,500 by multiplier; 8,100 = 4,800 + 3,300 decomposed', () => {
    const simple = known(tribalKnowledgeTax(one, { method: 'multiplier' }));
    expect(simple.total).toBeCloseTo(4500, 9);
    expect([simple.isApproximate, simple.components.replacement]).toEqual([true, null]);
    expect(simple.diagnostics.map(({ code }) => code)).toEqual(['APPROXIMATE_METHOD']);
    const tax = known(tribalKnowledgeTax(one));
    expect(tax.total).toBeCloseTo(8100, 9);
    expect(tax.components.replacement).toBeCloseTo(4800, 9);
    expect(tax.components.knowledge).toBeCloseTo(3300, 9);
    expect(tax.assumed).toEqual([{ code: 'tax-method', field: 'options.method', value: null, source: 'house' }]);
  });

  it.each(steadyYears)(
    'has the taxes of %s',
    (_, annualSalary, leavingRate, replacementMultiplier, concentration, fte, taxes) => {
      for (const [at, count] of fte.entries()) {
        const input = {
          people: [{ id: 'core', count, annualSalary, concentration }],
          ...{ leavingRate, replacementMultiplier, replacementShare: 0.4, mitigationRate: at === 1 ? 0.5 : 0 },
        };
        expect(known(tribalKnowledgeTax(input)).total).toBeCloseTo(taxes[at] ?? 0, 9);
      }
    },
  );

  it('loses a key engineer at 1.5 to 2 salaries, as the seed article says, and remarks what is outside', () => {
    const year = (replacementMultiplier: number) =>
      known(
        tribalKnowledgeTax({
          people: [{ id: 'key', isKey: true, annualSalary: 120_000, leavingRate: 0.13, concentration: 1 }],
          ...{ replacementMultiplier, replacementShare: 0.4, mitigationRate: null },
        }),
      );
    expect([1.5, 2].map((each) => year(each).people[0]?.lossOnLeaving)).toEqual([180_000, 240_000]);
    expect([1.5, 2].flatMap((each) => year(each).diagnostics)).toEqual([]);
    expect(year(1).diagnostics.map(({ code, subjectId }) => [code, subjectId])).toEqual([['OUTSIDE_KEY_RANGE', 'key']]);
  });

  it('says that most years lose nothing: one key person with p = 0.13', () => {
    const input = { ...one, people: [{ id: 'anna', annualSalary: 100_000, leavingRate: 0.13, concentration: 1 }] };
    const { total, tail } = known(tribalKnowledgeTax({ ...input, mitigationRate: 0 }));
    expect(total).toBeCloseTo(19_500, 9);
    expect(tail).toEqual({ p10: 0, p50: 0, p90: 150_000, largest: 150_000, noLossRate: 0.87 });
  });

  it('reports the parts of replacement, a vacancy that saves money among them', () => {
    const { components, total } = known(
      tribalKnowledgeTax(
        frozen({
          people: [{ id: 'anna', annualSalary: 120_000, leavingRate: 0.1, concentration: 0.5 }],
          ...{ replacementMultiplier: 1.5, mitigationRate: 0, loadingFactor: 1.3, loadedHourlyRate: 75 },
          replacement: {
            ...{ costPerHire: 4700, onboardingHours: 80, monthlyProductivity: [0.25, 0.5, 0.75] },
            ...{ vacancyMonths: 2, contractorMonthlyRate: 12_000 },
          },
        }),
      ),
    );
    // By hand, of one who leaves: 4,700; 80 * 75; 10,000 * 1.3 * 1.5; 2 * (12,000 - 13,000); (180,000 - 28,200) / 2
    const rounded = Object.fromEntries(
      Object.entries(components).map(([name, value]) => [name, value && Math.round(value * 1e6) / 1e6]),
    );
    expect(rounded).toEqual({
      ...{ recruitment: 470, onboarding: 600, ramp: 1950, vacancy: -200, replacement: 2820 },
      ...{ knowledge: 7590, secondHolders: null },
    });
    expect(total).toBeCloseTo(10_410, 9);
  });

  it('takes the share of an agency where no cost of a hire is stated, and warns where nothing is left for knowledge', () => {
    const none = { onboardingHours: null, monthlyProductivity: [], vacancyMonths: null };
    const tax = known(
      tribalKnowledgeTax({
        ...one,
        replacementMultiplier: 0.1,
        replacement: { ...none, costPerHire: null, agencyRate: 0.2 },
      }),
    );
    expect(tax.total).toBeCloseTo(0.12 * 20_000, 9);
    expect(tax.diagnostics.map(({ code }) => code)).toEqual(['KNOWLEDGE_BELOW_REPLACEMENT']);
  });

  it('derives concentration from who holds services, and says what it assumed', () => {
    const services = [
      { id: 'erp', criticality: 'critical', holders: [{ id: 'anna' }] },
      { id: 'mail', criticality: 'critical', holders: [{ id: 'ben' }] },
      { id: 'wiki', criticality: 'low' },
    ] as const;
    const people = [{ id: 'anna', annualSalary: 100_000, leavingRate: 0.12 }];
    const tax = known(tribalKnowledgeTax({ ...one, people, services }, { method: 'decomposed' }));
    expect(tax.people[0]?.concentration).toBe(0.5);
    expect(tax.total).toBeCloseTo(8100, 9);
    expect(tax.assumed.map(({ code }) => code)).toEqual([
      ...['concentration-measure', 'concentration-exponent', 'criticality-weights', 'unknown-holders-left-out'],
    ]);
  });

  it('takes means', () => {
    const people = [
      {
        id: 'anna',
        annualSalary: { kind: 'uniform', min: 90_000, max: 110_000 },
        leavingRate: 0.12,
        concentration: 0.5,
      },
    ] as const;
    expect(known(tribalKnowledgeTax({ ...one, people })).total).toBeCloseTo(8100, 9);
  });

  it('counts a pool as equal people, a part of one with its part of the loss', () => {
    const pool = (count: number) =>
      known(
        tribalKnowledgeTax({
          ...one,
          people: [{ id: 'core', count, annualSalary: 100_000, leavingRate: 0.12, concentration: 0.5 }],
        }),
      ).tail;
    expect(pool(2)?.noLossRate).toBeCloseTo(0.88 * 0.88, 12);
    expect([pool(2)?.largest, pool(1.5)?.largest]).toEqual([135_000, 101_250]);
    expect(pool(400)?.largest).toBe(27_000_000);
    expect(pool(1001)).toBeNull();
  });
});

describe('by coverage', () => {
  const two = {
    leavingRate: 0.13,
    mitigationRate: 0,
    services: [
      { id: 'erp', holders: [{ id: 'anna' }, { id: 'partner' }], recreationValue: 100_000, secondHolderCost: 0 },
    ],
  };

  it('makes 1.69 % of two holders at 13 %, not 13 %', () => {
    const tax = known(tribalKnowledgeTax(frozen(two), { method: 'coverage' }));
    expect(tax.services[0]?.allLeaveRate).toBeCloseTo(0.0169, 12);
    expect(tax.services[0]?.oneLeftRate).toBeCloseTo(2 * 0.87 * 0.13, 12);
    expect(tax.total).toBeCloseTo(1690, 9);
    expect([tax.tail?.p90, tax.tail?.largest]).toEqual([0, 100_000]);
  });

  it('trains a second holder where one is left, and takes mitigation of the service first', () => {
    const services = [{ ...two.services[0], id: 'erp', secondHolderCost: 10_000, mitigationRate: 0.5 }];
    const tax = known(tribalKnowledgeTax({ ...two, services }, { method: 'coverage' }));
    expect(tax.components.knowledge).toBeCloseTo(845, 9);
    expect(tax.components.secondHolders).toBeCloseTo(2262, 9);
    expect(tax.total).toBeCloseTo(3107, 9);
  });

  it('finds a service that nobody holds, and does not count it', () => {
    const tax = known(tribalKnowledgeTax({ ...two, services: [{ id: 'old', holders: [] }] }, { method: 'coverage' }));
    expect([tax.total, tax.services]).toEqual([0, []]);
    expect(tax.diagnostics.map(({ code, subjectId, severity }) => [code, subjectId, severity])).toEqual([
      ['NO_HOLDERS', 'old', 'error'],
    ]);
  });

  it('loses more by a shock that takes both: 0.1 * 0.8^2 + 0.9 * (0.05 / 0.9)^2', () => {
    const sharedShock = { rate: 0.1, leavingRateGivenShock: 0.8 };
    const tax = known(tribalKnowledgeTax({ ...two, sharedShock }, { method: 'coverage' }));
    expect(tax.services[0]?.allLeaveRate).toBeCloseTo(0.064 + 0.0025 / 0.9, 12);
    expect(tax.tail?.noLossRate).toBeCloseTo(1 - (0.064 + 0.0025 / 0.9), 12);
  });

  it('has no tail for more than 16 holders', () => {
    const holders = Array.from({ length: 17 }, (_, at) => ({ id: `p${at}` }));
    const services = [{ id: 'erp', holders, recreationValue: 1, secondHolderCost: 1 }];
    expect(known(tribalKnowledgeTax({ ...two, services }, { method: 'coverage' })).tail).toBeNull();
  });
});

describe('what is not known', () => {
  it('is missing, never a number', () => {
    expect(tribalKnowledgeTax({})).toEqual({
      ...{ kind: 'tribal-knowledge-tax', status: 'unknown', method: 'decomposed', point: 'mean', diagnostics: [] },
      assumed: [{ code: 'tax-method', field: 'options.method', value: null, source: 'house' }],
      missing: ['mitigationRate', 'people'],
    });
    const missing = (input: TribalKnowledgeTaxInput, options?: TribalKnowledgeTaxOptions) => {
      const tax = tribalKnowledgeTax(input, options);
      return tax.status === 'unknown' && tax.missing;
    };
    expect(missing({ people: [{ id: 'anna' }] })).toEqual([
      ...['mitigationRate', 'people/anna/annualSalary', 'leavingRate', 'people/anna/concentration'],
      ...['replacementMultiplier', 'replacementShare'],
    ]);
    expect(missing({ ...one, replacement: {} })).toEqual([
      ...['replacement/costPerHire', 'replacement/onboardingHours', 'replacement/monthlyProductivity'],
      'replacement/vacancyMonths',
    ]);
    expect(missing({}, { method: 'coverage' })).toEqual(['services']);
    expect(missing({ services: [{ id: 'erp' }] }, { method: 'coverage' })).toEqual(['services/erp/holders']);
  });

  it('takes the assumed mitigation only when asked, and says so', () => {
    const without = { ...one, mitigationRate: undefined };
    expect(tribalKnowledgeTax(without).status).toBe('unknown');
    const tax = known(tribalKnowledgeTax(without, { assumeMitigation: true }));
    expect(tax.total).toBeCloseTo(8100, 6);
    expect(tax.assumed.find(({ code }) => code === 'mitigation-rate')?.source).toBe('assumption');
    expect([assumedMitigation.min, assumedMitigation.mode, assumedMitigation.max]).toEqual([0.2, 0.5, 0.8]);
  });

  it('loses nothing where nobody is', () => {
    expect(known(tribalKnowledgeTax({ ...one, people: [] })).total).toBe(0);
  });
});

describe('refuses', () => {
  const anna = one.people?.[0];
  it.each([
    [{ ...one, leavingRates: 1 }, {}, { code: 'unknown-option', paths: ['input'] }],
    [one, { methods: 1 }, { code: 'unknown-option', paths: ['options'] }],
    [one, { method: 'guess' }, { code: 'invalid-option', paths: ['options.method'] }],
    [one, { assumeMitigation: 1 }, { code: 'invalid-option', paths: ['options.assumeMitigation'] }],
    [{ ...one, people: [anna, anna] }, {}, { code: 'invalid-argument', paths: ['people/1/id'] }],
    [
      { ...one, people: [{ ...anna, leavingRate: 1.1 }] },
      {},
      { code: 'invalid-argument', paths: ['people/anna/leavingRate'] },
    ],
    [{ ...one, mitigationRate: -0.1 }, {}, { code: 'invalid-argument', paths: ['mitigationRate'] }],
    [
      { ...one, replacement: { monthlyProductivity: [2] } },
      {},
      { code: 'invalid-argument', paths: ['replacement/monthlyProductivity/0'] },
    ],
    [
      { ...one, replacement: { monthlyProductivity: 2 } },
      {},
      { code: 'invalid-argument', paths: ['replacement/monthlyProductivity'] },
    ],
    [
      { ...one, sharedShock: { rate: 0.5, leavingRateGivenShock: 0.9 } },
      {},
      { code: 'invalid-argument', paths: ['sharedShock'] },
    ],
    [null, {}, { code: 'invalid-argument', paths: ['input'] }],
    [
      {
        services: [
          { id: 'a', holders: [{ id: 'x', leavingRate: 0.1 }] },
          { id: 'b', holders: [{ id: 'x', leavingRate: 0.2 }] },
        ],
      },
      { method: 'coverage' },
      { code: 'invalid-argument', paths: ['services/b/holders/x/leavingRate'] },
    ],
  ])('case %#', (input, options, expected) => {
    expect(
      refusal(() => tribalKnowledgeTax(input as TribalKnowledgeTaxInput, options as TribalKnowledgeTaxOptions)),
    ).toEqual(expected);
  });
});
