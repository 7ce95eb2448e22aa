import { describe, expect, it, test } from 'vitest';
import { lawOf } from '../../../../src/internal/quantity/law/lawOf.js';
import type { Distribution, Quantity } from '../../../../src/internal/quantity/model.js';
import type { Bounds } from '../../../../src/internal/quantity/law/model.js';
import { invalidArgument } from '../../invalidArgument.js';
import { allLaws, named, risingShares, uniformsOf, wide } from './laws.js';
import vectors from './vectors.json' with { type: 'json' };

const law = (quantity: Quantity, bounds: Bounds = wide) => lawOf(quantity, bounds);
const off = (found: number, wanted: number) => Math.abs(found - wanted) / (wanted === 0 ? 1 : Math.abs(wanted));

describe('the quantile', () => {
  // By hand from the formulas.
  it.each<[Distribution, number, number]>([
    [{ kind: 'uniform', min: 2, max: 10 }, 0.25, 4],
    [{ kind: 'triangular', min: 0, mode: 4, max: 8 }, 0.125, 2],
    [{ kind: 'triangular', min: 0, mode: 4, max: 8 }, 0.5, 4],
    [{ kind: 'triangular', min: 0, mode: 4, max: 8 }, 0.875, 6],
    [{ kind: 'triangular', min: 1, mode: 1, max: 5 }, 0.75, 3],
    [{ kind: 'triangular', min: 1, mode: 5, max: 5 }, 0.25, 3],
    [{ kind: 'normal', mean: 10, standardDeviation: 2 }, 0.5, 10],
    [{ kind: 'normal', mean: 10, standardDeviation: 2 }, 0.975, 13.919927969080108], // 10 + 2 * 1.959963984540054
    [{ kind: 'lognormal', p10: 90_000, p90: 150_000 }, 0.1, 90_000],
    [{ kind: 'lognormal', p10: 90_000, p90: 150_000 }, 0.9, 150_000],
    [{ kind: 'lognormal', p10: 4, p90: 9 }, 0.5, 6], // the geometric mean
    [{ kind: 'lognormal-interval', low: 4, high: 9, level: 0.9 }, 0.05, 4],
    [{ kind: 'lognormal-interval', low: 4, high: 9, level: 0.9 }, 0.95, 9],
    [{ kind: 'lognormal-moments', mean: 2, standardDeviation: 2 }, 0.5, Math.SQRT2], // 2 / root of (1 + 1)
    [{ kind: 'pert', min: 0, mode: 0.5, max: 1, shape: 2 }, 0.5, 0.5], // symmetric
    [{ kind: 'pert', min: 0, mode: 0.5, max: 1, shape: 2 }, 0.15625, 0.25], // beta(2, 2): 3x² - 2x³
    [{ kind: 'pert', min: 10, mode: 10, max: 20 }, 0.96875, 15], // beta(1, 5): 1 - (1 - x)^5
    [{ kind: 'gamma', shape: 1, scale: 3 }, 0.5, 2.0794415416798357], // 3 ln 2
    [{ kind: 'empirical', sample: [4, 1, 3, 2] }, 0.75, 3.25], // definition 7
    [{ kind: 'empirical', sample: [4, 1, 3, 2] }, 0.5, 2.5],
    [{ kind: 'discrete', values: [5, 1, 9], weights: [1, 2, 1] }, 0.25, 5],
    [{ kind: 'discrete', values: [5, 1, 9], weights: [1, 2, 1] }, 0.2500001, 1],
    [{ kind: 'discrete', values: [5, 1, 9], weights: [1, 2, 1] }, 0.75, 1],
    [{ kind: 'discrete', values: [5, 1, 9], weights: [1, 2, 1] }, 0.7500001, 9],
    [{ kind: 'bernoulli', probability: 0.25 }, 0.75, 0],
    [{ kind: 'bernoulli', probability: 0.25 }, 0.7500001, 1],
    [{ kind: 'binomial', n: 2, probability: 0.5 }, 0.25, 0],
    [{ kind: 'binomial', n: 2, probability: 0.5 }, 0.26, 1],
    [{ kind: 'binomial', n: 2, probability: 0.5 }, 0.76, 2],
    [{ kind: 'poisson', rate: 1 }, 0.36, 0], // 1 / e is 0.3679
    [{ kind: 'poisson', rate: 1 }, 0.37, 1],
    [{ kind: 'poisson', rate: 1 }, 0.74, 2], // 2 / e is 0.7358
  ])('of %o at %d', (distribution, u, expected) => {
    expect(off(law(distribution).quantile(u), expected)).toBeLessThan(1e-14);
  });

  it.each(vectors.quantiles)('of $law is that of a computation with 40 digits', ({ law: given, shares, values }) => {
    const { quantile, isDiscrete } = law(given as Distribution);
    for (const [at, u] of shares.entries()) {
      const wanted = values[at] ?? NaN;
      // The shares of counts are rounded like u: next to 1 either of two neighbors may be reached.
      if (isDiscrete && u === 1 - 2 ** -53) continue;
      expect(off(quantile(u), wanted), `at ${String(u)}`).toBeLessThanOrEqual(isDiscrete ? 0 : 2e-14);
    }
  });

  const shares = risingShares(1000);
  it.each(allLaws.map(([distribution, bounds]) => [named(distribution), distribution, bounds] as const))(
    'of %s stays within its bounds and never falls',
    (_, distribution, bounds) => {
      const { quantile, least, most, variance, isDiscrete } = law(distribution, bounds);
      expect(least >= bounds.least && most <= bounds.most).toBe(true);
      const isOrdered = distribution.kind !== 'discrete' || distribution.values[0] === -2;
      const lastDigits = 1e-15;
      const spread = Math.sqrt(variance);
      let before = -Infinity;
      for (const u of distribution.kind === 'pert' || distribution.kind === 'gamma' ? risingShares(100) : shares) {
        const x = quantile(u);
        expect(x >= least && x <= most, `at ${String(u)}`).toBe(true);
        if (isOrdered && x < before)
          expect(before - x, `at ${String(u)}`).toBeLessThanOrEqual(lastDigits * Math.max(Math.abs(x), spread));
        before = x;
      }
      if (!isDiscrete) expect([quantile(0), quantile(1)]).toEqual([least, most]);
    },
  );

  it('of 0 and 1 is an end of the law, or the end of what is drawn', () => {
    const ends = (distribution: Distribution) => [0, 1].map(law(distribution).quantile);
    expect(ends({ kind: 'uniform', min: 2, max: 3 })).toEqual([2, 3]);
    expect(ends({ kind: 'triangular', min: 2, mode: 3, max: 9 })).toEqual([2, 9]);
    expect(ends({ kind: 'pert', min: 2, mode: 3, max: 9 })).toEqual([2, 9]);
    expect(ends({ kind: 'empirical', sample: [3, 1, 2] })).toEqual([1, 3]);
    const open: Distribution[] = [
      { kind: 'normal', mean: 0, standardDeviation: 1 },
      { kind: 'lognormal', p10: 1, p90: 2 },
      { kind: 'gamma', shape: 2, scale: 1 },
      { kind: 'poisson', rate: 5 },
    ];
    for (const each of open) expect(ends(each)).toEqual([2 ** -53, 1 - 2 ** -53].map(law(each).quantile));
  });
});

describe('mean and variance', () => {
  // By hand from the formulas.
  it.each<[Distribution, number, number]>([
    [{ kind: 'constant', value: 5 }, 5, 0],
    [{ kind: 'uniform', min: 2, max: 8 }, 5, 3],
    [{ kind: 'triangular', min: 0, mode: 3, max: 6 }, 3, 1.5],
    [{ kind: 'triangular', min: 1, mode: 2, max: 6 }, 3, 7 / 6], // (1 + 4 + 36 - 6 - 2 - 12) / 18
    [{ kind: 'pert', min: 0, mode: 3, max: 6 }, 3, 9 / 7],
    [{ kind: 'pert', min: 2, mode: 3, max: 10 }, 4, 12 / 7],
    [{ kind: 'pert', min: 0, mode: 3, max: 6, shape: 1 }, 3, 9 / 4],
    [{ kind: 'normal', mean: 4, standardDeviation: 3 }, 4, 9],
    // mu = ln 6, sigma = ln(9/4) / (2 * 1.2815515655446004): 40 digits.
    [{ kind: 'lognormal', p10: 4, p90: 9 }, 6.307942495450616, 4.189170471622864],
    [{ kind: 'lognormal-moments', mean: 10, standardDeviation: 4 }, 10, 16],
    [{ kind: 'discrete', values: [5, 1, 9], weights: [1, 2, 1] }, 4, 11],
    [{ kind: 'bernoulli', probability: 0.25 }, 0.25, 0.1875],
    [{ kind: 'binomial', n: 8, probability: 0.25 }, 2, 1.5],
    [{ kind: 'poisson', rate: 2.5 }, 2.5, 2.5],
    [{ kind: 'gamma', shape: 3, scale: 2 }, 6, 12],
    [{ kind: 'empirical', sample: [6, 0, 0] }, 1.5, 3.75], // 0 for one half, uniform 0..6 for the other: 0.5 * 12 - 2.25
  ])('of %o', (distribution, mean, variance) => {
    const found = law(distribution);
    expect(off(found.mean, mean)).toBeLessThan(1e-14);
    expect(off(found.variance, variance)).toBeLessThan(1e-13);
  });

  it.each(vectors.bounded)('of $law held to $least..$most', ({ law: given, least, most, mean, variance }) => {
    const found = law(given as Distribution, { least, most });
    expect(off(found.mean, mean)).toBeLessThan(1e-9);
    expect(off(found.variance, variance)).toBeLessThan(1e-9);
  });

  it('of counts held to bounds', () => {
    const given = { kind: 'binomial', n: 2, probability: 0.5 } as const;
    const truncated = law({ ...given, bounds: 'truncate' }, { least: 0, most: 1 });
    expect([truncated.mean, truncated.variance]).toEqual([expect.closeTo(2 / 3, 14), expect.closeTo(2 / 9, 14)]);
    const clamped = law({ ...given, bounds: 'clamp' }, { least: 0, most: 1 });
    expect([clamped.mean, clamped.variance]).toEqual([expect.closeTo(3 / 4, 14), expect.closeTo(3 / 16, 14)]);
  });

  it('of a uniform law held to bounds', () => {
    const given = { kind: 'uniform', min: 0, max: 8 } as const;
    const truncated = law({ ...given, bounds: 'truncate' }, { least: 2, most: 5 });
    expect([truncated.mean, truncated.variance]).toEqual([expect.closeTo(3.5, 6), expect.closeTo(0.75, 6)]);
    const clamped = law({ ...given, bounds: 'clamp' }, { least: 2, most: 5 });
    // 2 for 2/8, uniform from 2 to 5 for 3/8, 5 for 3/8.
    const meanSquare = (2 / 8) * 4 + (3 / 8) * (0.75 + 3.5 * 3.5) + (3 / 8) * 25;
    const mean = (2 / 8) * 2 + (3 / 8) * 3.5 + (3 / 8) * 5;
    expect(clamped.mean).toBeCloseTo(mean, 6);
    expect(clamped.variance).toBeCloseTo(meanSquare - mean * mean, 6);
  });

  const uniforms = uniformsOf('moments', 8000);
  it.each(allLaws.map(([distribution, bounds]) => [named(distribution), distribution, bounds] as const))(
    'of %s are those of a sample within 4 standard errors',
    (_, distribution, bounds) => {
      const { quantile, mean, variance } = law(distribution, bounds);
      const isSlow = distribution.kind === 'pert' || distribution.kind === 'gamma';
      const sample = [...uniforms.subarray(0, isSlow ? 1000 : 8000)].map(quantile);
      const n = sample.length;
      const average = sample.reduce((total, x) => total + x, 0) / n;
      expect(Math.abs(average - mean)).toBeLessThanOrEqual(4 * Math.sqrt(variance / n));
      const squares = sample.map((x) => (x - mean) ** 2);
      const found = squares.reduce((total, x) => total + x, 0) / n;
      const error = Math.sqrt(squares.reduce((total, x) => total + (x - found) ** 2, 0) / n / n);
      expect(Math.abs(found - variance)).toBeLessThanOrEqual(4 * error);
    },
  );
});

describe('a law with one value', () => {
  it.each<[Quantity, number]>([
    [3, 3],
    [-0, 0],
    [{ kind: 'constant', value: -5 }, -5],
    [{ kind: 'uniform', min: 4, max: 4 }, 4],
    [{ kind: 'triangular', min: 4, mode: 4, max: 4 }, 4],
    [{ kind: 'pert', min: 4, mode: 4, max: 4 }, 4],
    [{ kind: 'normal', mean: 4, standardDeviation: 0 }, 4],
    [{ kind: 'lognormal', p10: 4, p90: 4 }, 4],
    [{ kind: 'lognormal-interval', low: 4, high: 4, level: 0.9 }, 4],
    [{ kind: 'lognormal-moments', mean: 4, standardDeviation: 0 }, 4],
    [{ kind: 'discrete', values: [1, 4, 2], weights: [0, 3, 0] }, 4],
    [{ kind: 'discrete', values: [4, 4], weights: [1, 2] }, 4],
    [{ kind: 'bernoulli', probability: 0 }, 0],
    [{ kind: 'bernoulli', probability: 1 }, 1],
    [{ kind: 'binomial', n: 0, probability: 0.5 }, 0],
    [{ kind: 'binomial', n: 9, probability: 0 }, 0],
    [{ kind: 'binomial', n: 9, probability: 1 }, 9],
    [{ kind: 'poisson', rate: 0 }, 0],
    [{ kind: 'empirical', sample: [4] }, 4],
    [{ kind: 'empirical', sample: [4, 4, 4] }, 4],
    [{ kind: 'constant', value: 2e12, bounds: 'clamp' }, 1e12],
    [{ kind: 'normal', mean: 9e12, standardDeviation: 1, bounds: 'clamp' }, 1e12],
    [{ kind: 'discrete', values: [-2e12, -3e12], weights: [1, 1], bounds: 'clamp' }, -1e12],
  ])('%o', (quantity, value) => {
    const found = law(quantity);
    expect(found).toMatchObject({ isConstant: true, mean: value, variance: 0, least: value, most: value });
    for (const u of [0, 2 ** -53, 0.5, 1]) expect(found.quantile(u)).toBe(value);
    const out = new Float64Array(3);
    found.fill(Float64Array.of(0.1, 0.2, 0.3), out, 2);
    expect([...out]).toEqual([value, value, 0]);
    expect(found.table()).toBeUndefined();
  });
});

test('a spread too small for the digits of the mean leaves one value', () => {
  expect(law({ kind: 'normal', mean: 1e12 - 1, standardDeviation: 1e-9 }).isConstant).toBe(true);
  expect(law({ kind: 'lognormal-moments', mean: 1, standardDeviation: 1e-200 }).isConstant).toBe(true);
});

test('the kind and whether the values are listed', () => {
  expect(law({ kind: 'poisson', rate: 3 })).toMatchObject({ kind: 'poisson', isDiscrete: true, isConstant: false });
  expect(law({ kind: 'uniform', min: 0, max: 1 })).toMatchObject({ kind: 'uniform', isDiscrete: false });
  expect(law(3).kind).toBe('constant');
});

test('a draw is never -0', () => {
  for (const distribution of [
    { kind: 'discrete', values: [-0, 1], weights: [1, 1] },
    { kind: 'empirical', sample: [-1, -0] },
    { kind: 'empirical', sample: [-0, 1] },
  ] satisfies Distribution[]) {
    for (const u of [0, 2 ** -53, 0.5, 1]) expect(Object.is(law(distribution).quantile(u), -0)).toBe(false);
  }
});

test('weights need not sum to 1, and their size does not matter', () => {
  const values = [1, 2, 3];
  const small = law({ kind: 'discrete', values, weights: [1e-12, 2e-12, 1e-12] });
  const large = law({ kind: 'discrete', values, weights: [1e12, 2e12, 1e12] });
  for (const u of risingShares(64)) expect(small.quantile(u)).toBe(large.quantile(u));
});

test('bounds that hold nothing back change nothing', () => {
  for (const u of risingShares(50)) {
    const given = { kind: 'lognormal', p10: 15, p90: 300 } as const;
    for (const bounds of ['truncate', 'clamp'] as const) {
      expect(law({ ...given, bounds }).quantile(u)).toBe(law(given).quantile(u));
    }
  }
});

test('it refuses a law with faults', () => {
  expect(() => law({ kind: 'uniform', min: 2, max: 1 })).toThrow(invalidArgument('distribution'));
});
