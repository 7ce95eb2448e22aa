import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mantelHaenszelDifference, mantelHaenszelOddsRatio } from '../../../src/internal/stats/mantelHaenszel.js';
import type { Stratum } from '../../../src/internal/stats/mantelHaenszel.js';
import { runs } from '../../fixtures/runs.js';

/** Successes and failures of the first group, then of the second. */
const stratum = ([a, b, c, d]: readonly [number, number, number, number]): Stratum => ({
  first: { successes: a, n: a + b },
  second: { successes: c, n: c + d },
});

describe('published', () => {
  // K. J. Rothman, Modern Epidemiology (2008), table 15-1 (deaths with tolbutamide and placebo by age), 90 % limits in chapter 15
  const tolbutamide = [stratum([8, 98, 5, 115]), stratum([22, 76, 16, 69])];
  // R, mantelhaen.test(UCBAdmissions): admissions of men and women to Berkeley by department
  const berkeley = (
    [
      [512, 313, 89, 19],
      [353, 207, 17, 8],
      [120, 205, 202, 391],
      [138, 279, 131, 244],
      [53, 138, 94, 299],
      [22, 351, 24, 317],
    ] as const
  ).map(stratum);

  it('difference of risks', () => {
    const { value, limits } = mantelHaenszelDifference(tolbutamide, 0.9);
    expect([value, limits?.low, limits?.high].map((each) => Number(each?.toFixed(4)))).toEqual([
      0.0349, -0.0176, 0.0874,
    ]);
  });

  it('ratio of odds', () => {
    const young = mantelHaenszelOddsRatio(tolbutamide, 0.9);
    const logs = [young?.value, young?.limits?.low, young?.limits?.high].map((each) => Math.log(each ?? 0));
    expect(logs.map((each) => Number(each.toFixed(7)))).toEqual([0.3387187, -0.1730849, 0.8505222]);
    const found = mantelHaenszelOddsRatio(berkeley, 0.95);
    expect(found?.value).toBeCloseTo(0.9046968, 7);
    expect(found?.limits?.low).toBeCloseTo(0.7719074, 6);
    expect(found?.limits?.high).toBeCloseTo(1.0603298, 6);
  });
});

it('by hand: two strata of ten against ten, and of five against fifteen', () => {
  // 8 of 10 and 6 of 10: 0.2, weight 5; 1 of 5 and 6 of 15: -0.2, weight 3.75. (1 - 0.75) / 8.75 = 1 / 35
  const strata = [stratum([8, 2, 6, 4]), stratum([1, 4, 6, 9])];
  const { value, limits } = mantelHaenszelDifference(strata, 0.95);
  expect(value).toBeCloseTo(1 / 35, 14);
  // 25 (0.16 / 10 + 0.24 / 10) + 14.0625 (0.16 / 5 + 0.24 / 15) = 1 + 0.675; root 1.29422 / 8.75 = 0.14791 by 1.96
  expect((limits?.high ?? 0) - value).toBeCloseTo(0.2899, 4);
  // (8 * 4 / 20 + 1 * 9 / 20) / (2 * 6 / 20 + 4 * 6 / 20) = 2.05 / 1.8
  expect(mantelHaenszelOddsRatio(strata, 0.95)?.value).toBeCloseTo(41 / 36, 14);
});

it('has no limits where nothing varies, and no ratio to nothing', () => {
  const all = [stratum([4, 0, 5, 0]), stratum([0, 3, 0, 2])];
  expect(mantelHaenszelDifference(all, 0.95)).toEqual({ value: 0, limits: undefined });
  expect(mantelHaenszelOddsRatio(all, 0.95)).toBeUndefined();
  expect(mantelHaenszelOddsRatio([stratum([0, 4, 2, 3])], 0.95)).toEqual({ value: 0, limits: undefined });
});

const count = fc.integer({ min: 0, max: 40 });
const anyStrata = fc.array(
  fc
    .tuple(count, count, count, count)
    .filter(([a, b, c, d]) => a + b > 0 && c + d > 0)
    .map(stratum),
  { minLength: 1, maxLength: 6 },
);

it('is the weighted mean of the strata, with the variance of that', () => {
  fc.assert(
    fc.property(anyStrata, (strata) => {
      const { value, limits } = mantelHaenszelDifference(strata, 0.95);
      const parts = strata.map(({ first, second }) => {
        const [p, q] = [first.successes / first.n, second.successes / second.n];
        const weight = 1 / (1 / first.n + 1 / second.n);
        return { weight, off: p - q, variance: (p * (1 - p)) / first.n + (q * (1 - q)) / second.n };
      });
      const total = parts.reduce((sum, { weight }) => sum + weight, 0);
      expect(value).toBeCloseTo(
        parts.reduce((sum, { weight, off }) => sum + (weight / total) * off, 0),
        10,
      );
      const variance = parts.reduce((sum, each) => sum + (each.weight / total) ** 2 * each.variance, 0);
      if (limits === undefined) expect(variance).toBe(0);
      else expect(limits.high).toBeCloseTo(Math.min(1, value + 1.959963984540054 * Math.sqrt(variance)), 10);
    }),
    { seed: 871, numRuns: runs(400) },
  );
});

it('turns round with the groups, and is not moved by an order or by equal strata', () => {
  fc.assert(
    fc.property(anyStrata, (strata) => {
      const turned = strata.map(({ first, second }) => ({ first: second, second: first }));
      expect(mantelHaenszelDifference(turned, 0.95).value).toBeCloseTo(
        -mantelHaenszelDifference(strata, 0.95).value,
        12,
      );
      const [ratio, back] = [mantelHaenszelOddsRatio(strata, 0.95), mantelHaenszelOddsRatio(turned, 0.95)];
      if (ratio === undefined || back === undefined || ratio.limits === undefined || back.limits === undefined) return;
      expect(ratio.value * back.value).toBeCloseTo(1, 10);
      expect(ratio.limits.low * back.limits.high).toBeCloseTo(1, 8);
      const twice = [...strata, ...strata].reverse();
      expect(mantelHaenszelOddsRatio(twice, 0.95)?.value).toBeCloseTo(ratio.value, 8);
    }),
    { seed: 872, numRuns: runs(400) },
  );
});

it('of one stratum is the plain ratio with the limits of Woolf', () => {
  const some = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(some, some, some, some, (a, b, c, d) => {
      const found = mantelHaenszelOddsRatio([stratum([a, b, c, d])], 0.95);
      expect(found?.value).toBeCloseTo((a * d) / (b * c), 8);
      const half = 1.959963984540054 * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
      expect(Math.log(found?.limits?.high ?? 0)).toBeCloseTo(Math.log((a * d) / (b * c)) + half, 8);
    }),
    { seed: 873, numRuns: runs(200) },
  );
});
