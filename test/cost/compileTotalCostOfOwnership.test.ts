import { describe, expect, it } from 'vitest';
import { compileTotalCostOfOwnership, totalCostOfOwnership } from '../../src/cost/index.js';
import type { CostModel, Quantity } from '../../src/cost/index.js';
import { workloadOne } from './fixtures/workloadOne.js';
import { clientAt, clientInputIds, workloadTwo } from './fixtures/workloadTwo.js';

const named = (inputId: string, value: number): Quantity => ({ kind: 'constant', value, inputId });
const desk = (model: Partial<CostModel> = {}): CostModel => ({
  currency: 'EUR',
  assumptions: { horizonYears: 1, loadingFactor: 1 },
  options: [{ id: 'own', staff: [{ fte: named('fte', 1), annualSalary: named('salary', 100) }] }],
  ...model,
});
const { costsOf } = compileTotalCostOfOwnership(desk(), { inputIds: ['fte', 'salary'], unstated: 'none' });

describe('costs at some figures', () => {
  it('are those of a portfolio, worked out by hand', () => {
    // Client 0: salary 90,000, 8 positions, loading 1.35: 972,000 in the first year, 3.5 % more in the second: 1,006,020.
    const portfolio = compileTotalCostOfOwnership(workloadTwo(clientAt(7)), { inputIds: clientInputIds });
    const [own] = portfolio.costsOf(clientAt(0)).options;
    const line = (id: string) => own?.lines.find((each) => each.id === id);
    expect(line('staff')?.amounts.slice(0, 3)).toEqual([0, 972_000, 1_006_020]);
    expect(line('staff')?.presentValues?.slice(0, 2)).toEqual([0, 900_000]);
    // 0.13 * 1.75 * 90,000 * 8 * 0.4
    expect(line('risk.tribal-knowledge')?.amounts[1]).toBe(65_520);
    // 12 * 60 * 50 * (0.35 * 1.2 + 0.65 * 3.5)
    expect(line('risk.downtime')?.amounts).toEqual([0, 97_020, 97_020, 97_020, 97_020, 97_020]);
    expect(line('tooling.capex')?.amounts).toEqual([120_000, 0, 0, 0, 0, 0]);
  });
  it('hang on nothing but the figures, in whatever order they come', () => {
    const at = (fte: number) => costsOf({ salary: 100, fte }).options[0]?.total;
    expect([2, 0, 1, 2, 3.5].map(at)).toEqual([200, 0, 100, 200, 350]);
  });
  it('can stand in for distributions', () => {
    const compiled = compileTotalCostOfOwnership(workloadOne, { inputIds: ['feeCo'] });
    const [, , dear] = compiled.costsOf({ feeCo: 40_000 }).options;
    const [, , cheap] = compiled.costsOf({ feeCo: 20_000 }).options;
    expect((dear?.total ?? 0) - (cheap?.total ?? 0)).toBeCloseTo(20_000 * 60, 2);
  });
  it('tell doubts that only some figures raise', () => {
    const portfolio = compileTotalCostOfOwnership(workloadTwo(clientAt(0)), { inputIds: clientInputIds });
    const codes = (incidents: number) =>
      portfolio.costsOf({ ...clientAt(0), incidents }).options.map(({ diagnostics }) => diagnostics.length);
    // 8,760 hours of a year are passed with 3,251 outages of 2.695 hours, and with 2,921 of 3 hours.
    expect(codes(3000)).toEqual([0, 1, 0]);
    expect(codes(12)).toEqual([0, 0, 0]);
    expect(codes(3300)).toEqual([1, 1, 0]);
  });
  it('do not hang on what becomes of the model', () => {
    const staff = [{ fte: named('fte', 1), annualSalary: 100 }];
    const model = { ...desk(), options: [{ id: 'own', staff }] };
    const compiled = compileTotalCostOfOwnership(model, { inputIds: ['fte'], unstated: 'none' });
    staff.push({ fte: named('fte', 1), annualSalary: 900 });
    expect(compiled.costsOf({ fte: 0 }).options[0]?.total).toBe(0);
    expect(compiled.costsOf({ fte: 1 }).options[0]?.total).toBe(100);
  });
  it('share what does not move, frozen', () => {
    const [first, second] = [2, 3].map((fte) => costsOf({ salary: 1, fte }).options[0]?.lines);
    expect(first?.[5]).toBe(second?.[5]);
    expect(Object.isFrozen(first?.[5])).toBe(true);
    expect(first?.[0]).not.toBe(second?.[0]);
  });
  it('leave lines unknown, as the comparison does', () => {
    const compiled = compileTotalCostOfOwnership(desk(), { inputIds: ['fte'] });
    const [option] = compiled.costsOf({ fte: 2 }).options;
    expect(option?.unknownLines).toEqual(totalCostOfOwnership(desk()).options[0]?.unknownLines);
    expect(option?.lines[1]).toEqual({
      ...{ id: 'staff.oncall', amounts: [], total: null, presentValues: null, presentValue: null },
    });
  });
});

describe('figures that decide what else is asked', () => {
  const hours = { detect: null, acknowledge: null, diagnose: null, repair: 2 };
  const outages = (costPerMinute: Quantity | undefined, incidents: Quantity, share: Quantity): CostModel => ({
    currency: 'EUR',
    assumptions: { horizonYears: 1, outOfHoursShare: share, contextPenalty: null },
    serviceInputs: [{ serviceId: 'erp', incidents: [{ severity: 'p1', perYear: incidents, costPerMinute }] }],
    options: [{ id: 'own', restoration: [{ unstaffed: hours }] }],
  });
  const downtime = (model: CostModel, inputId: string) => {
    const compiled = compileTotalCostOfOwnership(model, { inputIds: [inputId] });
    return (value: number) =>
      compiled.costsOf({ [inputId]: value }).options[0]?.lines.find(({ id }) => id === 'risk.downtime')?.total;
  };
  it('what never happens needs no price', () => {
    const at = downtime(outages(undefined, named('incidents', 4), 1), 'incidents');
    expect([4, 0, 5, 0].map(at)).toEqual([null, 0, null, 0]);
  });
  it('where nobody is ever there, hours with somebody are not asked for', () => {
    const at = downtime(outages(10, 4, named('share', 0.5)), 'share');
    expect([0.5, 1, 0.25].map(at)).toEqual([null, 4 * 120 * 10, null]);
  });
  it('a half-life is read while the steps are written', () => {
    const staff = [{ fte: 1, annualSalary: 1200 }];
    const transition = { ramp: 'half-life', rampMonths: named('months', 6), productivityDip: 1 } as const;
    const assumptions = { horizonYears: 1, loadingFactor: 1 };
    const model = { currency: 'EUR', assumptions, options: [{ id: 'own', staff, transition }] };
    const compiled = compileTotalCostOfOwnership(model, { inputIds: ['months'], unstated: 'none' });
    const lost = (months: number) =>
      compiled.costsOf({ months }).options[0]?.lines.find(({ id }) => id === 'transition.onboarding')?.total;
    // 100 a month, of which 2^(-t / months) is lost: 100 * months / ln 2 * (1 - 2^(-12 / months)).
    const expected = (months: number) => Number(((100 * months) / Math.LN2) * (1 - 0.5 ** (12 / months))).toFixed(2);
    expect([6, 3, 12].map(lost)).toEqual([6, 3, 12].map((months) => Number(expected(months))));
    expect(lost(1e-300)).toBe(0);
  });
  it('what nobody could have without the shock is refused at the figures that say so', () => {
    const sharedShock = { rate: 0.5, leavingRateGivenShock: named('together', 0.1) };
    const services = [{ serviceId: 'erp', holders: [{ id: 'ann', leavingRate: 0.3 }] }];
    const model: CostModel = {
      currency: 'EUR',
      assumptions: { horizonYears: 1, taxMethod: 'coverage', sharedShock },
      options: [{ id: 'own', services }],
    };
    const compiled = compileTotalCostOfOwnership(model, { inputIds: ['together'], unstated: 'none' });
    expect(compiled.costsOf({ together: 0.2 }).options).toHaveLength(1);
    expect(() => compiled.costsOf({ together: 0.9 })).toThrow(
      'assumptions/sharedShock must leave everybody a chance to leave without it from 0 to 1.',
    );
    expect(compiled.costsOf({ together: 0.3 }).options).toHaveLength(1);
  });
});

describe('what is refused', () => {
  const refusals: readonly (readonly [what: string, figures: unknown, message: string])[] = [
    [
      'a figure that is missing',
      { fte: 1 },
      'figures/salary must be a finite number, at least 0 and at most 1,000,000,000,000.',
    ],
    [
      'a negative figure',
      { fte: -1, salary: 1 },
      'figures/fte must be a finite number, at least 0 and at most 1,000,000,000.',
    ],
    [
      'no number',
      { fte: '1', salary: 1 },
      'figures/fte must be a finite number, at least 0 and at most 1,000,000,000.',
    ],
    ['NaN', { fte: NaN, salary: 1 }, 'figures/fte must be a finite number, at least 0 and at most 1,000,000,000.'],
    ['another figure', { fte: 1, salary: 1, rent: 1 }, 'figures must have only fte, salary.'],
    ['no object', null, 'figures must be an object.'],
  ];
  it.each(refusals)('%s', (_, figures, message) => {
    expect(() => costsOf(figures as Record<string, number>)).toThrow(message);
  });
  it('money beyond what is counted', () => {
    expect(() => costsOf({ fte: 1e9, salary: 1e12 })).toThrow('amount must be at most 2^53 - 1 minor units.');
    expect(costsOf({ fte: 1, salary: 1 }).options[0]?.total).toBe(1);
  });
  it('every faulty figure at once', () => {
    try {
      costsOf({ fte: -1, salary: -1 });
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid-argument', path: 'figures/fte' });
      expect((error as { problems?: unknown[] }).problems).toHaveLength(2);
      return;
    }
    throw new Error('not refused');
  });
  it.each([
    [
      'a name that no figure has',
      ['rent'],
      'options.inputIds/0 must be the inputId of a figure of the model, named once.',
    ],
    ['a name twice', ['fte', 'fte'], 'options.inputIds/1 must be the inputId of a figure of the model, named once.'],
    ['no list', 'fte', 'options.inputIds must be an array of texts.'],
  ])('%s', (_, inputIds, message) => {
    expect(() => compileTotalCostOfOwnership(desk(), { inputIds: inputIds as string[] })).toThrow(message);
  });
  it('a faulty model and an option that is not known', () => {
    const faulty = desk({ currency: 'XXX' });
    expect(() => compileTotalCostOfOwnership(faulty, { inputIds: [] })).toThrow(/^currency must/);
    const options = { inputIds: [], speed: 1 };
    expect(() => compileTotalCostOfOwnership(desk(), options)).toThrow(/^options must have only/);
  });
});
