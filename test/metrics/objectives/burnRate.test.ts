import { describe, expect, it } from 'vitest';
import { burnRate, roundedBurnRateWindows } from '../../../src/metrics/index.js';
import type { BurnRateOptions, ObjectiveInput, SloSlice } from '../../../src/metrics/index.js';
import { refusal } from '../refusal.js';
import { valueOf } from '../valueOf.js';

const asOf = '2026-03-31T00:00Z';
const end = Date.parse(asOf);
const minutes = 60_000;
const slo = (target: number, length = 'P30D'): ObjectiveInput => ({ target, window: { kind: 'rolling', length } });
/** Slices of 5 minutes up to the moment, each with 1,000 events, of which a share is bad in the last so many minutes. */
const traffic = (badShare: number, badMinutes: number, hours = 1, each = 1000): SloSlice[] =>
  Array.from({ length: hours * 12 }, (_, at) => {
    const start = end - (at + 1) * 5 * minutes;
    const isBad = (at + 1) * 5 <= badMinutes;
    return { start, end: start + 5 * minutes, good: isBad ? each * (1 - badShare) : each, total: each };
  });
const factors = (length: string): number[] =>
  burnRate(slo(0.999, length), [], { asOf }).windows.map(({ factor }) => factor);

describe('factors', () => {
  // The Site Reliability Workbook, table 5-8, for 30 days; Sloth for 28 days
  it('are the published ones, for any period', () => {
    expect(factors('P30D')).toEqual([14.4, 6, 3, 1]);
    expect(factors('P28D').map((factor) => Math.round(factor * 1e4) / 1e4)).toEqual([13.44, 5.6, 2.8, 0.9333]);
    expect(factors('P7D')[0]).toBe(3.36);
  });

  it('may be given, as Pyrra rounds them', () => {
    const { windows } = burnRate(slo(0.999, 'P28D'), [], { asOf, windows: roundedBurnRateWindows });
    expect(windows.map(({ factor }) => factor)).toEqual([14, 7, 2, 1]);
  });
});

describe('an alert', () => {
  const first = (given: readonly SloSlice[], target = 0.99, more: Partial<BurnRateOptions> = {}) => {
    const [hour] = burnRate(slo(target), given, { asOf, ...more }).windows;
    if (hour === undefined) throw new Error('no window');
    return hour;
  };

  it('fires where both windows exceed the factor', () => {
    // All bad at 20 %: burn 20
    const hour = first(traffic(0.2, 60));
    expect([valueOf(hour.long), valueOf(hour.short)].map((burn) => Math.round(Number(burn)))).toEqual([20, 20]);
    expect(hour.isFiring).toBe(true);
  });

  it('does not where one of them is below, or just on it', () => {
    expect(first(traffic(0.2, 5)).isFiring).toBe(false); // long: 20 / 12
    const over = traffic(0.2, 60).map((slice, at) => (at === 0 ? { ...slice, good: 1000 } : slice));
    expect(first(over).isFiring).toBe(false); // it is over
    expect(
      first(traffic(0.5, 60), 0.5, { windows: [{ use: 'page', factor: 1, longMinutes: 60, shortMinutes: 5 }] })
        .isFiring,
    ).toBe(false);
  });

  it('is held back with few bad events, and says so', () => {
    const hour = first(traffic(1, 10, 1, 1)); // two bad events of 12
    expect([hour.isFiring, hour.warnings.map(({ code }) => code)]).toEqual([false, ['suppressed-low-traffic']]);
    expect(first(traffic(1, 10, 1, 1), 0.99, { minimumBad: 2 }).isFiring).toBe(true);
  });

  it('can never fire with a target that is too low', () => {
    // 14.4 needs 1 / (1 - t) of at least 14.4: t of 93.06 %
    expect(first([], 0.93).warnings.map(({ code }) => code)).toEqual(['threshold-unreachable']);
    expect(first([], 0.931).warnings).toEqual([]);
  });

  it('without data is not known', () => {
    const hour = first([]);
    expect([valueOf(hour.long), hour.isFiring, hour.exhaustion]).toEqual(['no-data', null, { status: 'unknown' }]);
    const perfect = first(traffic(0, 0), 1);
    expect([valueOf(perfect.long), perfect.isFiring]).toEqual(['zero-budget', null]);
  });

  it('tells when the rest of the budget is gone', () => {
    // An hour of 20 % bad is all there is: the budget of these events is used 20 times
    expect(first(traffic(0.2, 60)).exhaustion).toEqual({ status: 'exhausted' });
    expect(first(traffic(0, 0)).exhaustion).toEqual({ status: 'never' });
    // 1,200,000 good events before an hour with 60 bad of 12,000: burn 0.5, consumed 60 / 12,120
    const before = { start: end - 240 * 60 * minutes, end: end - 60 * minutes, good: 1_200_000, total: 1_200_000 };
    const hour = first([...traffic(0.005, 60), before]);
    expect(hour.exhaustion.status === 'in' && hour.exhaustion.hours).toBeCloseTo(((1 - 60 / 12_120) * 720) / 0.5, 6);
  });
});

it('burns exactly the budget at 1 over the whole window', () => {
  const whole = [{ start: end - 30 * 1440 * minutes, end, good: 990, total: 1000 }];
  const windows = [{ use: 'ticket', factor: 2, longMinutes: 43_200, shortMinutes: 43_200 }] as const;
  const found = burnRate(slo(0.99), whole, { asOf, windows });
  expect(valueOf(found.windows[0]?.long ?? { status: 'undefined', reason: '' })).toBeCloseTo(1, 12);
  expect(valueOf(found.remaining)).toBeCloseTo(0, 12);
});

it.each([
  [{ windows: 4 }, 'windows'],
  [{ windows: [{ use: 'mail', factor: 1, longMinutes: 60, shortMinutes: 5 }] }, 'windows/0/use'],
  [{ windows: [{ use: 'page', longMinutes: 60, shortMinutes: 5 }] }, 'windows/0'],
  [{ windows: [{ use: 'page', factor: 1, longMinutes: 5, shortMinutes: 60 }] }, 'windows/0/shortMinutes'],
  [{ minimumBad: -1 }, 'minimumBad'],
])('refuses %j', (more, path) => {
  expect(refusal(() => burnRate(slo(0.99), [], { asOf, ...more } as never))).toEqual(['invalid-argument', path]);
});
