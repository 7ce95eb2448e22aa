import { describe, expect, it } from 'vitest';
import { allowedDowntimeMinutes, errorBudget, timeToExhaustion } from '../../../src/metrics/index.js';
import type { ErrorBudget, ObjectiveInput, SloSlice } from '../../../src/metrics/index.js';
import { refusal } from '../refusal.js';
import { valueOf } from '../valueOf.js';

const window = { kind: 'rolling', length: 'P28D' } as const;
const all = { start: '2026-03-01T00:00Z', end: '2026-03-29T00:00Z' };
const asOf = '2026-03-29';
const day = (date: number, good: number, total = 100): SloSlice => ({
  start: `2026-03-${String(date).padStart(2, '0')}T00:00Z`,
  end: `2026-03-${String(date).padStart(2, '0')}T23:00Z`,
  good,
  total,
});
const codes = ({ warnings }: ErrorBudget): string[] => warnings.map(({ code }) => code);

// The Site Reliability Workbook, chapter 2: 3,663,253 requests in four weeks
it.each([
  [0.97, 109_897],
  [0.9, 366_325],
  [0.99, 36_632],
])('a target of %d allows the published %d bad requests', (target, allowed) => {
  expect(errorBudget({ target, window }, [{ ...all, good: 3_663_253, total: 3_663_253 }], { asOf }).allowedWhole).toBe(
    allowed,
  );
});

// The table of nines: 28, 30 and 365 days
it.each([
  [0.99, [403.2, 432, 5256]],
  [0.995, [201.6, 216, 2628]],
  [0.999, [40.32, 43.2, 525.6]],
  [0.9995, [20.16, 21.6, 262.8]],
  [0.9999, [4.032, 4.32, 52.56]],
  [0.99999, [0.4032, 0.432, 5.256]],
])('a target of %d allows the published minutes', (target, minutes) => {
  expect([28, 30, 365].map((days) => allowedDowntimeMinutes(target, days))).toEqual(minutes);
});

describe('a budget', () => {
  it('of occurrences is used by bad events', () => {
    const budget = errorBudget({ target: 0.9, window }, [{ ...all, good: 95, total: 100 }], { asOf });
    expect([budget.allowed, budget.bad, valueOf(budget.consumed), valueOf(budget.remaining)]).toEqual([
      10, 5, 0.5, 0.5,
    ]);
    expect(budget.attainment).toMatchObject({ value: 0.95, n: 100, interval: { method: 'wilson' } });
    expect([budget.isMet, budget.dataShare, codes(budget)]).toEqual([true, 1, []]);
  });

  it('is met exactly on target, and may be overdrawn', () => {
    const at = (good: number): ErrorBudget =>
      errorBudget({ target: 0.9, window }, [{ ...all, good, total: 100 }], { asOf });
    expect([at(90).isMet, valueOf(at(90).remaining), at(89).isMet]).toEqual([true, 0, false]);
    expect(valueOf(at(70).remaining)).toBe(-2);
  });

  it('of time slices counts slices that reach their target, whatever their traffic', () => {
    const slo: ObjectiveInput = { target: 0.5, window, budgeting: 'time-slices', sliceTarget: 0.9 };
    const budget = errorBudget(slo, [day(2, 90), day(3, 89), day(4, 1000, 1001)], { asOf });
    expect([budget.allowed, budget.bad, valueOf(budget.attainment)]).toEqual([1.5, 1, 2 / 3]);
    expect(codes(budget)).toEqual(['missing-slices', 'low-traffic']);
  });

  it('of ratios takes the mean of the shares', () => {
    const slo: ObjectiveInput = { target: 0.8, window, budgeting: 'ratio-time-slices' };
    const budget = errorBudget(slo, [day(2, 100), day(3, 50), day(4, 100)], { asOf });
    expect(valueOf(budget.attainment)).toBeCloseTo(2.5 / 3, 14);
    expect(valueOf(budget.consumed)).toBeCloseTo(0.5 / 0.6, 14);
    expect(budget.attainment).not.toHaveProperty('interval');
  });

  it('without data is undefined, and neither met nor missed', () => {
    const budget = errorBudget({ target: 0.9, window }, [{ ...all, good: 0, total: 0 }], { asOf });
    expect([valueOf(budget.attainment), valueOf(budget.consumed), budget.isMet, budget.dataShare]).toEqual([
      'no-data',
      'no-data',
      null,
      0,
    ]);
  });

  it('of a target of 1 is nothing, and the attainment stands', () => {
    const budget = errorBudget({ target: 1, window }, [{ ...all, good: 99, total: 100 }], { asOf });
    expect([valueOf(budget.attainment), valueOf(budget.consumed), budget.isMet]).toEqual([0.99, 'zero-budget', false]);
  });

  it('counts what lies wholly in its window, and since measuring began', () => {
    const slices = [day(1, 0), day(2, 100), day(28, 100)];
    const rolling = errorBudget({ target: 0.9, window: { kind: 'rolling', length: 'P27D' } }, slices, {
      asOf: '2026-03-28T23:30Z',
    });
    expect([rolling.bad, rolling.counted.from]).toEqual([0, '2026-03-01T23:30:00Z']);
    const young = errorBudget({ target: 0.9, window }, slices, { asOf, since: '2026-03-28' });
    expect([young.counted.from, valueOf(young.attainment), codes(young)]).toEqual([
      '2026-03-28T00:00:00Z',
      1,
      ['missing-slices', 'young-objective'],
    ]);
  });
});

describe('calendar windows', () => {
  const windowAt = (unit: 'month' | 'quarter' | 'week' | 'year', moment: string): readonly string[] => {
    const slo: ObjectiveInput = { target: 0.9, window: { kind: 'calendar', unit, zone: 'Europe/Berlin' } };
    const { from, to } = errorBudget(slo, [], { asOf: moment }).window;
    return [from, to];
  };

  it('follow the wall clock of their zone', () => {
    // March 2026 has the change of 29 March: 743 hours
    expect(windowAt('month', '2026-03-15T12:00Z')).toEqual(['2026-02-28T23:00:00Z', '2026-03-31T22:00:00Z']);
    expect(windowAt('week', '2026-03-25T12:00Z')).toEqual(['2026-03-22T23:00:00Z', '2026-03-29T22:00:00Z']);
    expect(windowAt('week', '2026-03-22T22:59Z')[0]).toBe('2026-03-15T23:00:00Z'); // still Sunday in Berlin
    expect(windowAt('quarter', '2026-06-30T21:00Z')).toEqual(['2026-03-31T22:00:00Z', '2026-06-30T22:00:00Z']);
    expect(windowAt('year', '2026-12-31T23:30Z')).toEqual(['2026-12-31T23:00:00Z', '2027-12-31T23:00:00Z']);
  });
});

it('names the time to exhaustion', () => {
  // Table 5-4 of the workbook: 30 d, 15 d, 3 d, 43.2 min
  const hours = [1, 2, 10, 1000].map((burn) => timeToExhaustion(1, 30, burn));
  expect(hours).toEqual([720, 360, 72, 0.72].map((each) => ({ status: 'in', hours: each })));
  expect([timeToExhaustion(0.5, 30, 0), timeToExhaustion(-0.1, 30, 2)]).toEqual([
    { status: 'never' },
    { status: 'exhausted' },
  ]);
  expect(refusal(() => timeToExhaustion(2, 30, 1))).toEqual(['invalid-argument', 'remaining']);
});

it.each([
  [{ target: 0, window }, [], 'invalid-argument', 'slo/target'],
  [{ target: 0.9 }, [], 'invalid-argument', 'slo/window'],
  [{ target: 0.9, window: { kind: 'rolling', length: '28d' } }, [], 'invalid-argument', 'slo/window/length'],
  [{ target: 0.9, window: { kind: 'calendar', unit: 'week', zone: 'Mars' } }, [], 'unknown-zone', 'slo/window/zone'],
  [{ target: 0.9, window, budgeting: 'time-slices' }, [], 'invalid-argument', 'slo/sliceTarget'],
  [{ target: 0.9, window, budgeting: 'requests' }, [], 'invalid-argument', 'slo/budgeting'],
  [null, [], 'invalid-argument', 'slo'],
  [{ target: 0.9, window }, null, 'invalid-argument', 'slices'],
  [{ target: 0.9, window }, [{ ...all, good: 2, total: 1 }], 'invalid-argument', 'slices/0/good'],
  [{ target: 0.9, window }, [{ ...all, end: all.start, good: 0, total: 1 }], 'invalid-argument', 'slices/0'],
  [{ target: 0.9, window }, [{ ...all, good: 1, total: NaN }], 'invalid-argument', 'slices/0/total'],
  [{ target: 0.9, window }, [day(2, 1), day(2, 1)], 'invalid-argument', 'slices'],
])('refuses %j with %j', (slo, slices, code, path) => {
  expect(refusal(() => errorBudget(slo as never, slices as never, { asOf }))).toEqual([code, path]);
});

it('refuses a beginning after the moment, and options that are not known', () => {
  const slo = { target: 0.9, window };
  expect(refusal(() => errorBudget(slo, [], { asOf, since: '2026-04-01' }))).toEqual(['invalid-option', 'since']);
  expect(refusal(() => errorBudget(slo, [], { asOf, now: 1 } as never))).toEqual(['unknown-option', 'options']);
  expect(refusal(() => allowedDowntimeMinutes(1.1, 30))).toEqual(['invalid-argument', 'target']);
});
