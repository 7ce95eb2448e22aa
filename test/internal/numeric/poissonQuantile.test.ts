import { describe, expect, it } from 'vitest';
import { poissonQuantile } from '../../../src/internal/numeric/poissonQuantile.js';
import { lawOf } from '../../../src/internal/quantity/law/lawOf.js';

const bounds = { least: 0, most: 1e12 };

describe('the number of events', () => {
  // P(0) = 1 / e = 0.3679, P(0) + P(1) = 0.7358, up to 2 0.9197 (tables of the Poisson law).
  it.each([
    [0.36, 1, 0],
    [0.37, 1, 1],
    [0.73, 1, 1],
    [0.74, 1, 2],
    [0.92, 1, 3],
    [0.5, 0, 0],
    [0.999, 0, 0],
  ])('at %d for a rate of %d is %d', (u, rate, count) => {
    expect(poissonQuantile(u, rate)).toBe(count);
  });

  it.each([0.001, 0.3, 7.3, 40, 63.9, 64, 120.5, 3000, 40_000])('is that of the table of the law: rate %d', (rate) => {
    const { quantile } = lawOf({ kind: 'poisson', rate }, bounds);
    let before = 0;
    for (let at = 1; at < 400; at++) {
      const count = poissonQuantile(at / 400, rate);
      expect(count).toBe(quantile(at / 400));
      expect(count).toBeGreaterThanOrEqual(before);
      before = count;
    }
    for (const u of [1e-12, 1e-6, 1 - 1e-6, 1 - 1e-10]) expect(poissonQuantile(u, rate)).toBe(quantile(u));
  });

  it('ends at both ends of what is drawn', () => {
    for (const rate of [1e-300, 0.5, 30, 70, 1e5, 1e9]) {
      const [least, most] = [poissonQuantile(2 ** -53, rate), poissonQuantile(1 - 2 ** -53, rate)];
      expect(Number.isInteger(least) && Number.isInteger(most) && least <= most).toBe(true);
      expect(least).toBeGreaterThanOrEqual(0);
      expect(most).toBeLessThan(rate + 9 * Math.sqrt(rate) + 20);
    }
  });

  it('of a very large rate has the median and the spread of the normal law', () => {
    expect(Math.abs(poissonQuantile(0.5, 4e8) - 4e8)).toBeLessThanOrEqual(1);
    expect(poissonQuantile(0.975, 4e8)).toBeCloseTo(4e8 + 1.959963984540054 * 2e4 + 0.47, -1);
  });
});
