import { describe, expect, it } from 'vitest';
import { mannKendall } from '../../../src/internal/stats/mannKendall.js';
import { serialVariance } from '../../../src/internal/stats/serialVariance.js';

it('takes the exact law up to 12 values without ties', () => {
  const rising = Float64Array.of(1, 2, 3, 4, 5);
  const { s, variance, p, method } = mannKendall(rising);
  expect([s, variance, method]).toEqual([10, (5 * 4 * 15) / 18, 'exact']);
  expect(p).toBeCloseTo(2 / 120, 14);
  expect(mannKendall(Float64Array.from({ length: 13 }, (_, at) => at)).method).toBe('normal');
});

it('takes the normal law with ties', () => {
  // S = 3 - 1 (a tie) ... by hand: 1 2 2 3: five rises, one tie; 4 * 3 * 13 - 2 * 1 * 9 = 138
  const { s, variance, z, method } = mannKendall(Float64Array.of(1, 2, 2, 3));
  expect([s, variance, method]).toEqual([5, 138 / 18, 'normal']);
  expect(z).toBeCloseTo(4 / Math.sqrt(138 / 18), 14);
});

it('of equal values finds nothing', () => {
  expect(mannKendall(Float64Array.of(2, 2, 2, 2, 2))).toEqual({ s: 0, variance: 0, z: 0, p: 1, method: 'normal' });
});

describe('the variance where neighbors resemble each other', () => {
  it('is that of Hamed and Rao with powers of the corrected correlation', () => {
    // 1 2 3 4 5 less their mean: r1 = 0.4, r = (5 * 0.4 + 2) / 1 = 4, held at 0.5
    const { correlation, factor } = serialVariance(Float64Array.of(1, 2, 3, 4, 5));
    expect(correlation).toBeCloseTo(0.4, 14);
    // 2 / 60 * (4 * 3 * 2 * 0.5 + 3 * 2 * 0.25)
    expect(factor).toBeCloseTo(1 + (12 + 1.5) / 30, 12);
  });

  it('is unchanged where they differ, and for what is too short', () => {
    expect(serialVariance(Float64Array.of(1, -1, 1, -1, 1, -1)).factor).toBe(1);
    expect(serialVariance(Float64Array.of(1, 2, 3)).factor).toBe(1);
    expect(serialVariance(Float64Array.of(2, 2, 2, 2, 2, 2, 2, 2)).factor).toBeGreaterThanOrEqual(1);
  });
});
