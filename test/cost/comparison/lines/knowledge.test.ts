import { describe, expect, it } from 'vitest';
import type { FieldKind } from '../../../../src/cost/comparison/inputs.js';
import { knowledgeLine } from '../../../../src/cost/comparison/lines/knowledge.js';
import type { LineWork } from '../../../../src/cost/comparison/lineWork.js';
import type { CostModel } from '../../../../src/cost/comparison/model.js';
import type { CostAssumed, CostDiagnostic } from '../../../../src/cost/comparison/results.js';
import { periodsOf } from '../../../../src/cost/comparison/periods.js';
import { tribalKnowledgeTax } from '../../../../src/cost/knowledge/tribalKnowledgeTax.js';
import { calculation } from '../../../../src/cost/program/calculation.js';
import type { StepId } from '../../../../src/cost/program/steps.js';
import { frozen, known, one, steadyYears } from '../../knowledge/examples.js';

/** The line of the only option of a model, with numbers for figures. */
function lineOf(model: Omit<CostModel, 'currency'>) {
  const calc = calculation();
  const missing: string[] = [];
  const assumed: CostAssumed[] = [];
  const diagnostics: CostDiagnostic[] = [];
  const notes: string[] = [];
  const faults: string[] = [];
  const amounts: number[] = [];
  const [option] = model.options;
  if (option === undefined) throw new Error('an option is needed');
  const valueOf = (step: StepId) => calc.known(step) ?? NaN;
  const need = (quantity: unknown, _: FieldKind, field: string) => {
    if (quantity === undefined) missing.push(field);
    return calc.constant(typeof quantity === 'number' ? quantity : 0);
  };
  const work: Partial<LineWork> = {
    ...{
      calc,
      option,
      need,
      given: () => undefined,
      valuesAtPoint: (steps: readonly StepId[]) => steps.map(valueOf),
      model: { currency: 'USD', ...model },
    },
    periods: periodsOf(model.assumptions?.horizonYears ?? 1, 'year'),
    has<T>(part: T | null | undefined, field: string): part is T {
      if (part === undefined) missing.push(field);
      return part !== undefined && part !== null;
    },
    miss: (field) => void missing.push(field),
    refuse: (field) => void faults.push(field),
    assume: (each) => void assumed.push(each),
    remark: ({ code }) => void notes.push(code),
    diagnose: (each) => void diagnostics.push(each),
    yearly(amount, growth) {
      for (let year = 0; year < (model.assumptions?.horizonYears ?? 1); year++) {
        amounts.push(valueOf(growth === undefined ? amount : calc.times(amount, growth[year] ?? NaN)));
      }
    },
  };
  knowledgeLine(work as LineWork);
  return { amounts, missing, assumed, diagnostics, notes, faults };
}

const { replacementMultiplier, replacementShare, mitigationRate } = one;
const assumptions = frozen({
  taxMethod: 'decomposed',
  replacementMultiplier,
  replacementShare,
  mitigationRate,
} as const);
const people = frozen([
  { id: 'anna', annualSalary: 97_531, leavingRate: 0.13, concentration: 0.37 },
  { id: 'ben', annualSalary: 86_420, leavingRate: 0.07, concentration: 0.61 },
]);
const option = { id: 'in-house', staff: [{ roleId: 'core', personIds: ['anna', 'ben'] }] };

describe('by people', () => {
  it.each(['multiplier', 'decomposed'] as const)('is the same double as the function by %s', (taxMethod) => {
    const { amounts, missing, notes } = lineOf({
      assumptions: { ...assumptions, taxMethod },
      people,
      options: [option],
    });
    expect(missing).toEqual([]);
    expect(amounts).toEqual([known(tribalKnowledgeTax({ ...one, people }, { method: taxMethod })).total]);
    expect(notes).toEqual(taxMethod === 'multiplier' ? ['approximate-method'] : []);
  });

  it.each(steadyYears)(
    'has the taxes of %s as pools',
    (_, annualSalary, leavingRate, multiplier, concentration, fte, taxes) => {
      for (const [at, each] of fte.entries()) {
        const { amounts } = lineOf({
          assumptions: { ...assumptions, leavingRate, replacementMultiplier: multiplier, mitigationRate: 0 },
          options: [
            {
              id: 'x',
              staff: [{ fte: each, annualSalary, concentration }],
              mitigationRate: at === 1 ? 0.5 : undefined,
            },
          ],
        });
        expect(amounts[0]).toBeCloseTo(taxes[at] ?? 0, 9);
      }
    },
  );

  it('is the same double with the parts of replacement, and grows with wages', () => {
    const parts = {
      ...{ loadingFactor: 1.31, loadedHourlyRate: 77 },
      replacement: {
        ...{ agencyRate: 0.19, onboardingHours: 83, monthlyProductivity: [0.2, 0.7], vacancyMonths: 3 },
        contractorMonthlyRate: 11_111,
      },
    };
    const inflation = { horizonYears: 3, wageInflationRate: 0.03 };
    const { amounts } = lineOf({ assumptions: { ...assumptions, ...parts, ...inflation }, people, options: [option] });
    const { total } = known(tribalKnowledgeTax({ ...one, ...parts, people }));
    expect(amounts).toEqual([total, total * 1.03, total * (1.03 * 1.03)]);
  });

  it('derives concentration from holders, and takes that of the position first', () => {
    const bare = people.map((each) => ({ ...each, concentration: undefined }));
    const services = [{ serviceId: 'erp', holders: [{ id: 'anna' }] }];
    const { amounts, assumed } = lineOf({ assumptions, people: bare, options: [{ ...option, services }] });
    const given = bare.map((each) => ({ ...each, concentration: each.id === 'anna' ? 1 : 0 }));
    expect(amounts).toEqual([known(tribalKnowledgeTax({ ...one, people: given })).total]);
    expect(assumed.map(({ code }) => code)).toContain('criticality-weights');
    const staff = [{ personIds: ['anna', 'ben'], concentration: 0.5 }];
    const halves = people.map((each) => ({ ...each, concentration: 0.5 }));
    expect(lineOf({ assumptions, people, options: [{ id: 'x', staff }] }).amounts).toEqual([
      known(tribalKnowledgeTax({ ...one, people: halves })).total,
    ]);
  });

  it('counts a person once, in whatever positions', () => {
    const staff = [{ personIds: ['anna', 'ben'] }, { personIds: ['ben'] }];
    expect(lineOf({ assumptions, people, options: [{ id: 'x', staff }] }).amounts).toEqual(
      lineOf({ assumptions, people, options: [option] }).amounts,
    );
  });

  it('misses what is not stated, and says which method stands in', () => {
    const { missing, assumed } = lineOf({ options: [{ id: 'x', staff: [{ personIds: ['anna'] }] }] });
    expect(missing.toSorted()).toEqual([
      ...['assumptions/leavingRate', 'assumptions/mitigationRate', 'assumptions/replacementMultiplier'],
      ...['assumptions/replacementShare', 'people/anna/annualSalary', 'people/anna/concentration'],
    ]);
    expect(assumed.map(({ code }) => code)).toEqual(['tax-method']);
    expect(lineOf({ assumptions, options: [{ id: 'x' }] }).missing).toEqual(['option/staff']);
    expect(lineOf({ assumptions, options: [{ id: 'x', staff: [] }] })).toMatchObject({ amounts: [], missing: [] });
  });

  it('tells a double count, and a multiplier below the replacement', () => {
    const lines = [{ id: 'recruiting', annualAmount: 9000, personIds: ['anna'] }] as const;
    const stated = lines.map((each) => ({
      ...each,
      ...({ account: 'direct', treatment: 'opex', owner: 'internal', certainty: 'estimated' } as const),
    }));
    const { diagnostics } = lineOf({
      assumptions: { ...assumptions, replacementMultiplier: 0.3 },
      ...{ people, options: [{ ...option, lines: stated }] },
    });
    expect(diagnostics.map(({ code, amount }) => [code, amount])).toEqual([
      ...[
        ['KNOWLEDGE_BELOW_REPLACEMENT', null],
        ['KNOWLEDGE_BELOW_REPLACEMENT', null],
      ],
      ['DOUBLE_COUNT_TURNOVER', 9000],
    ]);
  });
});

describe('by coverage', () => {
  const holders = [
    { id: 'anna', leavingRate: 0.13 },
    { id: 'partner', leavingRate: 0.07 },
  ];
  const serviceInputs = [{ serviceId: 'erp', recreationValue: 123_456, secondHolderCost: 7890, mitigationRate: 0.3 }];
  const coverage = { taxMethod: 'coverage' } as const;

  it.each([undefined, { rate: 0.1, leavingRateGivenShock: 0.4 }])(
    'is the same double as the function, shock %j',
    (sharedShock) => {
      const { amounts, missing } = lineOf({
        ...{ assumptions: { ...coverage, sharedShock }, serviceInputs },
        options: [{ id: 'x', services: [{ serviceId: 'erp', holders }] }],
      });
      expect(missing).toEqual([]);
      const services = [{ id: 'erp', holders, recreationValue: 123_456, secondHolderCost: 7890, mitigationRate: 0.3 }];
      expect(amounts).toEqual([known(tribalKnowledgeTax({ services, sharedShock }, { method: 'coverage' })).total]);
    },
  );

  it('misses holders, remarks where nobody is, and takes other rates in turn', () => {
    const services = [
      { serviceId: 'a' },
      { serviceId: 'b', holders: [] },
      { serviceId: 'c', holders: [{ id: 'anna' }] },
    ];
    const { missing, notes } = lineOf({
      assumptions: coverage,
      serviceInputs,
      people,
      options: [{ id: 'x', services }],
    });
    expect(missing).toEqual([
      ...['option/services/erp/holders', 'option/services/a/holders', 'assumptions/mitigationRate'],
      'serviceInputs/c/recreationValue',
    ]);
    expect(notes).toEqual(['service-without-holders']);
    expect(lineOf({ assumptions: coverage, options: [{ id: 'x' }] }).missing).toEqual(['option/services']);
  });

  it('tells a fault where a shock does not agree with the rates', () => {
    const sharedShock = { rate: 0.5, leavingRateGivenShock: 0.9 };
    const services = [{ serviceId: 'erp', holders }];
    const { faults } = lineOf({
      assumptions: { ...coverage, sharedShock },
      serviceInputs,
      options: [{ id: 'x', services }],
    });
    expect(faults).toEqual(['assumptions/sharedShock']);
  });
});
