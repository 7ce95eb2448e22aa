import { expect, it } from 'vitest';
import { hamedRao } from '../../../src/internal/stats/hamedRao.js';
import { mannKendall } from '../../../src/internal/stats/mannKendall.js';

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

it('widens the variance where neighbors resemble each other', () => {
  const waves = Float64Array.from({ length: 40 }, (_, at) => (at % 20 < 10 ? 1 : -1) + at * 1e-6);
  expect(hamedRao(waves)).not.toBe(1);
  // 24 values whose ranks rise in one step: lag 1 alone is known by hand to lie beyond 1.96 / sqrt(24)
  const step = Float64Array.from({ length: 24 }, (_, at) => at);
  expect(hamedRao(step)).toBeGreaterThan(1);
  const saw = Float64Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? at : -at));
  expect(hamedRao(saw)).toBeLessThan(hamedRao(step));
});
