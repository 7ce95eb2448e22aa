import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import type { CostComparison } from '../../src/assessment/costModel.js';
import { assessmentTrials } from '../../src/assessment/costsOf.js';
import type { CostOption } from '../../src/cost/options/model.js';
import { simulateCost } from '../../src/cost/simulateCost.js';
import { toMarkdown } from '../../src/export/toMarkdown.js';
import { costModelOf } from '../../src/operating-model/derive/costModelOf.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { isComanagedError } from '../../src/internal/errors.js';

const line = (id: string, annualAmount: CostLineAmount): NonNullable<CostOption['lines']>[number] => ({
  id,
  account: 'direct',
  treatment: 'opex',
  owner: 'internal',
  certainty: 'budgeted',
  annualAmount,
});
type CostLineAmount = number | { kind: 'uniform'; min: number; max: number };

/** Everything that an option can state, and none of it: only the stated lines cost something. */
const nothing = {
  contractIds: [],
  staff: [],
  onCall: null,
  specialists: [],
  training: null,
  recruiting: null,
  tooling: [],
  governanceHoursPerMonth: null,
  changeRequestsPerYear: null,
  volumePerYear: null,
  transition: null,
  exit: null,
};

function documentWith(options: readonly CostOption[]): OperatingModel {
  return {
    id: 'mills',
    name: 'Mills',
    organization: { id: 'mills', name: 'Mills', currency: 'EUR' },
    services: [],
    costs: { assumptions: { horizonYears: 2, discountRate: 0, discountConvention: 'tei' }, serviceInputs: [], options },
  };
}

const range = { kind: 'uniform', min: 60_000, max: 100_000 } as const;
const today = { ...nothing, id: 'today', name: 'As today', incumbent: true, lines: [line('run', 50_000)] };
const other = { ...nothing, id: 'other', name: 'Another way', lines: [line('run', range), line('desk', 10_000)] };

function costsOf(document: OperatingModel, seed?: number): CostComparison {
  const { cost } = assess(document, { asOf: '2026-06-01', seed });
  if (cost.status !== 'ok') throw new Error(JSON.stringify(cost));
  return cost.value;
}

describe('the costs of an assessment', () => {
  it('has each way with its range, its parts and the figures that move it', () => {
    const { currency, horizonYears, outcome, trials, options, excludedLines } = costsOf(documentWith([other, today]));
    expect({ currency, horizonYears, outcome, trials, excludedLines }).toEqual({
      currency: 'EUR',
      horizonYears: 2,
      outcome: 'present-value',
      trials: assessmentTrials,
      excludedLines: [],
    });
    // Two years of 80,000 on average and 10,000; the range of a uniform figure is 64,000 to 96,000.
    const [first, second] = options;
    expect(first).toMatchObject({ optionId: 'other', label: 'Another way', total: 180_000, unknownLines: [] });
    expect(first?.byCertainty.budgeted).toEqual({ total: 180_000, presentValue: 180_000 });
    expect(first?.lines.map(({ id, total }) => [id, total])).toEqual([
      ['run', 160_000],
      ['desk', 20_000],
    ]);
    expect(first?.drivers).toEqual([
      { inputId: 'option/lines/run/annualAmount', low: 148_000, high: 212_000, swing: 64_000, isAssumption: false },
    ]);
    expect(second).toMatchObject({ optionId: 'today', range: { low: 100_000, median: 100_000, high: 100_000 } });
    // 10,000 draws of a uniform range of 80,000: four standard errors of a quantile are at most 80,000 * 4 * 0.5 / 100.
    for (const [name, value] of [
      ['low', 148_000],
      ['median', 180_000],
      ['high', 212_000],
    ] as const)
      expect(Math.abs((first?.range[name] ?? 0) - value)).toBeLessThan(1600);
  });

  it('compares with the way that is in place, wherever it stands', () => {
    const third = { ...today, id: 'third', incumbent: false };
    const { pairs } = costsOf(documentWith([other, third, today]));
    expect(pairs.map(({ optionId, minusOptionId }) => [optionId, minusOptionId])).toEqual([
      ['today', 'other'],
      ['today', 'third'],
    ]);
    expect(pairs[0]).toMatchObject({ cheaper: { value: 1 }, equal: 0 });
    expect(pairs).toHaveLength(2);
    expect(pairs[1]).toMatchObject({ cheaper: { value: 0 }, equal: 1, range: { low: 0, median: 0, high: 0 } });
  });

  it('agrees with the simulation of the model of the document, with the same seed', () => {
    const document = documentWith([other, today]);
    const derived = costModelOf(document, { from: '2026-06-01T00:00Z', to: '2027-06-01T00:00Z' });
    const simulated = derived.status === 'ok' ? simulateCost(derived.value, { seed: 7 }) : undefined;
    const [first] = costsOf(document, 7).options;
    expect([first?.range.low, first?.range.median, first?.range.high]).toEqual(
      simulated?.options[0]?.quantiles.map(({ value }) => value),
    );
    expect(costsOf(document, 8).options[0]?.range.low).not.toBe(first?.range.low);
  });

  it('says what is not known, and leaves it out of what it compares', () => {
    const unstated = { ...today, id: 'open', incumbent: false, staff: undefined };
    const { options, pairs, excludedLines } = costsOf(documentWith([today, unstated]));
    expect(options[1]?.unknownLines).toContain('staff');
    expect(options[1]?.lines.find(({ id }) => id === 'staff')).toMatchObject({ status: 'unknown', total: null });
    expect(excludedLines).toContain('staff');
    expect(pairs[0]).toMatchObject({ equal: 1 });
  });

  it('names what moves the move itself, which is priced by the way that is in place', () => {
    const stay = { ...nothing, id: 'stay', name: 'Stay', incumbent: true, lines: [line('run', 120_000)] };
    const transition = {
      ...{ assessmentCost: null, remediationCost: null, onboardingFee: null, knowledgeTransferHours: null },
      ...{ parallelRunMonths: { kind: 'uniform', min: 0, max: 12 } as const, rampMonths: null, productivityDip: null },
    };
    const move = { ...nothing, id: 'move', name: 'Move', transition, lines: [line('run', 120_000)] };
    const { options, pairs } = costsOf(documentWith([stay, move]));
    // 10,000 for each month of both: 1.2 to 10.8 of them beside two years of 120,000.
    const swing = { inputId: 'option/transition/parallelRunMonths', swing: 96_000 };
    expect(options[1]?.drivers).toMatchObject([{ ...swing, low: 252_000, high: 348_000 }]);
    expect(pairs[0]?.drivers).toMatchObject([{ ...swing, low: 12_000, high: 108_000 }]);
  });

  it('names what moves a difference over the lines of its range only', () => {
    const fte = { kind: 'uniform', min: 2, max: 6 } as const;
    const roles = [{ id: 'ops', name: 'Operations' }];
    const staffed = { ...other, staff: [{ roleId: 'ops', fte, annualSalary: 100_000 }] };
    const open = { ...today, id: 'open', incumbent: false, staff: undefined };
    const document = { ...documentWith([staffed, today, open]), roles };
    const assumptions = { ...document.costs?.assumptions, loadingFactor: 1, wageInflationRate: null };
    const { pairs, options, excludedLines } = costsOf({
      ...document,
      costs: { ...document.costs, assumptions: { ...assumptions, taxMethod: 'coverage' } },
    });
    expect(excludedLines).toEqual(['staff']);
    // Pay is in the cost of the first, and in no difference: 100,000 less 148,000 and 212,000.
    expect(options[0]?.drivers.map(({ inputId }) => inputId)).toContain('option/staff/ops/fte');
    expect(pairs.find(({ minusOptionId }) => minusOptionId === 'other')?.drivers).toMatchObject([
      { inputId: 'option/lines/run/annualAmount', low: -48_000, high: -112_000 },
    ]);
  });

  it('is not assessed without options, currency or years, and where a figure cannot be', () => {
    const costsOfAny = (document: OperatingModel) => assess(document, { asOf: '2026-06-01' }).cost;
    expect(costsOfAny({ id: 'a', name: 'A' })).toEqual({
      status: 'not-assessed',
      missing: ['organization.currency', 'costs'],
    });
    const { costs, ...rest } = documentWith([today]);
    expect(costsOfAny({ ...rest, costs: { ...costs, assumptions: {} } })).toEqual({
      status: 'not-assessed',
      missing: ['costs.assumptions.horizonYears'],
    });
    const wrong = { ...today, lines: [line('run', { kind: 'uniform', min: 5, max: 1 })] };
    const section = costsOfAny(documentWith([wrong]));
    expect(section).toMatchObject({ status: 'not-assessed' });
    expect(JSON.stringify(section)).toContain('costs.');
  });

  it.each([NaN, Infinity])('never takes a figure of %s for none', (wrong) => {
    const document = documentWith([today, { ...today, id: 'broken', lines: [line('run', wrong)] }]);
    expect(assess(document, { asOf: '2026-06-01' }).cost).toEqual({
      status: 'not-assessed',
      missing: ['costs.options.broken.lines.run.annualAmount'],
    });
  });

  it('tells places in the document: of people, contracts and the currency where these stand', () => {
    const missing = (document: OperatingModel) => {
      const { cost } = assess(document, { asOf: '2026-06-01' });
      return cost.status === 'not-assessed' && cost.missing;
    };
    const contracts = [{ id: 'noc', name: 'NOC', providerPartyId: 'msp', fees: { monthlyFee: -1 } }];
    expect(missing({ ...documentWith([{ ...today, contractIds: ['noc'] }]), contracts })).toEqual([
      'contracts.noc.fees.monthlyFee',
    ]);
    const organization = { id: 'mills', name: 'Mills', currency: 'QQQ' };
    expect(missing({ ...documentWith([today]), organization })).toEqual(['organization.currency']);
    const huge = Array.from({ length: 200 }, (_, at) => line(`run${at}`, 1_000_000_000_000));
    expect(missing(documentWith([{ ...today, lines: huge }]))).toEqual(['costs']);
  });

  it.each(['client', 'public'] as const)('names nobody to a %s because their figure is wrong', (audience) => {
    const staffed = { ...today, staff: [{ personIds: ['anna-smith'] }] };
    const people = [{ id: 'anna-smith', name: 'Anna Smith', annualSalary: -5 }];
    const assessment = assess({ ...documentWith([staffed]), people }, { asOf: '2026-06-01', audience });
    expect(assessment.cost).toEqual({ status: 'withheld' });
    expect(toMarkdown(assessment, { audience })).not.toContain('anna');
    expect(assess({ id: 'a', name: 'A' }, { asOf: '2026-06-01', audience }).cost).toEqual({
      status: 'not-assessed',
      missing: ['organization.currency', 'costs'],
    });
  });

  it('is not assessed where two ways are said to be in place: each would be free of moving to it', () => {
    expect(assess(documentWith([today, { ...today, id: 'too' }]), { asOf: '2026-06-01' }).cost).toEqual({
      status: 'not-assessed',
      missing: ['costs.options'],
    });
  });

  it('tells what is no document as a broken argument', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    for (const metadata of [circle, { big: 10n }]) {
      try {
        // What no JSON can be, from a caller without types.
        assess({ ...documentWith([today]), metadata: metadata as Record<string, never> }, { asOf: '2026-06-01' });
        expect.unreachable();
      } catch (error) {
        expect(isComanagedError(error) && [error.code, error.path]).toEqual(['invalid-argument', 'model']);
      }
    }
  });

  it('refuses a seed that is no whole number', () => {
    try {
      assess({ id: 'a', name: 'A' }, { asOf: '2026-06-01', seed: 0.5 });
      expect.unreachable();
    } catch (error) {
      expect(isComanagedError(error) && [error.code, error.path]).toEqual(['invalid-option', 'seed']);
    }
  });

  it('looks at many ways with fewer trials', () => {
    const many = Array.from({ length: 250 }, (_, at) => ({
      ...today,
      id: `way-${at}`,
      name: `Way ${at}`,
      incumbent: false,
    }));
    const { trials, pairs } = costsOf(documentWith(many));
    expect(trials).toBe(4000); // 1,000,000 / 250
    expect(pairs).toHaveLength(249);
  });

  it('shows money to nobody outside', () => {
    const document = documentWith([other, today]);
    for (const audience of ['client', 'public'] as const)
      expect(assess(document, { asOf: '2026-06-01', audience }).cost).toEqual({ status: 'withheld' });
    const internal = assess(document, { asOf: '2026-06-01' });
    expect(toMarkdown(internal)).not.toContain('Another way');
  });

  it('is told in a report for the organization itself', () => {
    const text = toMarkdown(assess(documentWith([other, today]), { asOf: '2026-06-01' }), { audience: 'internal' });
    const rows = text.split('\n').filter((row) => row.startsWith('| As today |') || row.startsWith('| Another way |'));
    expect(text).toContain('Present value over 2 years in EUR; ranges from 10000 trials, seed 1.');
    expect(rows[1]).toBe('| As today | 100000 | 0 | 0 | 100000 | 100000 | 100000 |  |');
    expect(text).toContain('option/lines/run/annualAmount');
  });

  it('tells a tie as a tie', () => {
    const twin = { ...today, id: 'twin', name: 'Twin', incumbent: false };
    const document = documentWith([today, twin]);
    expect(costsOf(document).options.map(({ cheapest }) => cheapest)).toEqual([0.5, 0.5]);
    const text = toMarkdown(assess(document, { asOf: '2026-06-01' }), { audience: 'internal' });
    expect(text).toContain('Share of trials in which both cost the same');
    expect(text.split('\n')).toContain('| Twin | As today | 0 | 0 | 0 | 0 | 1 |');
  });
});
