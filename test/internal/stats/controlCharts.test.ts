import { describe, expect, it } from 'vitest';
import { gChart } from '../../../src/internal/stats/gChart.js';
import { pChart } from '../../../src/internal/stats/pChart.js';
import { runRules } from '../../../src/internal/stats/runRules.js';
import { xmr } from '../../../src/internal/stats/xmr.js';

describe('xmr', () => {
  it('has limits of 2.66 mean moving ranges', () => {
    // Ranges 2, 1, 3, 2: mean 2; values sum to 25
    const { center, low, high, meanRange, dropped } = xmr(Float64Array.of(4, 6, 5, 8, 6));
    expect([center, meanRange, dropped]).toEqual([5.8, 2, 0]);
    expect([low, high]).toEqual([5.8 - 5.32, 5.8 + 5.32]);
  });

  it('drops ranges that are too large, once', () => {
    // Eight ranges of 1 and two of 20: mean 4.8, limit 15.68; the rest has mean 1
    const { meanRange, dropped } = xmr(Float64Array.of(1, 2, 1, 2, 1, 21, 1, 2, 1, 2, 1));
    expect([meanRange, dropped]).toEqual([1, 2]);
  });

  it('of one or equal values has limits on the mean', () => {
    expect(xmr(Float64Array.of(5))).toEqual({ center: 5, low: 5, high: 5, meanRange: 0, dropped: 0 });
    expect(xmr(Float64Array.of(5, 5)).high).toBe(5);
  });
});

describe('run rules', () => {
  const chart = { center: 0, low: -3, high: 3 };
  const signals = (...series: number[]) => {
    return runRules(
      Float64Array.from(series),
      series.map(() => chart),
    ).map(({ rule, from, to, side }) => `${rule} ${from}-${to} ${side}`);
  };

  it('finds a point beyond a limit, and not on it', () => {
    expect(signals(0, 3, 0)).toEqual([]);
    expect(signals(0, 3.1, 0, -4)).toEqual(['beyond-limit 1-1 above', 'beyond-limit 3-3 below']);
  });

  it('finds 7 on one side, and not 6 or 7 with one on the center', () => {
    expect(signals(1, 1, 1, 1, 1, 1)).toEqual([]);
    expect(signals(1, 1, 1, 0, 1, 1, 1)).toEqual([]);
    expect(signals(0, 1, 1, 1, 1, 1, 1, 1)).toEqual(['run-of-seven 1-7 above']);
    expect(signals(-1, -1, -1, -1, -1, -1, -1, -1, 1)).toEqual(['run-of-seven 0-7 below']);
  });

  it('finds 7 that rise strictly', () => {
    const rising = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5];
    expect(signals(...rising)).toEqual(['trend-of-seven 0-6 above']);
    expect(signals(...rising.slice(1))).toEqual([]);
    expect(signals(-1.5, -1, -0.5, -0.5, 0.5, 1, 1.5)).toEqual([]);
    expect(signals(...[...rising].reverse())).toEqual(['trend-of-seven 0-6 below']);
  });

  it('finds 2 of 3 beyond two thirds on the same side', () => {
    expect(signals(2.1, 0, 2.1)).toEqual(['two-of-three 0-2 above']);
    expect(signals(2.1, 0, 0, 2.1)).toEqual([]);
    expect(signals(2.1, -2.1, 0)).toEqual([]);
    expect(signals(2, 2, 2)).toEqual([]); // on the line is not beyond
    expect(signals(-2.5, -2.5, -1, -2.5)).toEqual(['two-of-three 0-3 below']);
  });
});

it('has limits of proportions for each size', () => {
  // 10 of 100: 0.1 ± 3 sqrt(0.09 / n): n = 25 → 0.18, n = 75 → 0.10392
  const [small, large] = pChart([4, 6], [25, 75]);
  expect([small?.center, small?.low]).toEqual([0.1, 0]);
  expect(small?.high).toBeCloseTo(0.28, 14);
  expect(large?.high).toBeCloseTo(0.1 + 3 * Math.sqrt(0.09 / 75), 14);
  expect(pChart([0], [5])).toEqual([{ center: 0, low: 0, high: 0 }]);
});

it('has limits of the time between rare events', () => {
  const { mean, center, low, high } = gChart([3, 5, 4]);
  expect([mean, low]).toEqual([4, 0]);
  expect(center).toBeCloseTo(2.772, 12);
  expect(high).toBeCloseTo(4 + 3 * Math.sqrt(20), 12);
});
