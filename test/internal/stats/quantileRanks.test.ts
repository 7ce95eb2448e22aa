import { describe, expect, it } from 'vitest';
import { binomialCdf } from '../../../src/internal/stats/binomialCdf.js';
import { quantileRanks, quantileRanksMinimum } from '../../../src/internal/stats/quantileRanks.js';

/** P(B <= k), term by term. */
function slowCdf(k: number, n: number, p: number): number {
  let total = 0;
  let term = (1 - p) ** n;
  for (let at = 0; at <= Math.min(k, n); at++) {
    total += term;
    term *= ((n - at) / (at + 1)) * (p / (1 - p));
  }
  return total;
}

it('knows the binomial law', () => {
  for (const [k, n, p] of [
    [3, 10, 0.5],
    [0, 7, 0.2],
    [88, 100, 0.9],
    [300, 1000, 0.3],
  ] as const) {
    expect(binomialCdf(k, n, p)).toBeCloseTo(slowCdf(k, n, p), 11);
  }
  expect([binomialCdf(-1, 5, 0.5), binomialCdf(5, 5, 0.5)]).toEqual([0, 1]);
});

describe('the ranks', () => {
  // domain table of minimum samples for 95 %: first n with equal tails, first n at all
  it.each([
    [0.5, 6, 6],
    [0.9, 36, 29],
    [0.95, 72, 59],
    [0.99, 368, 299],
  ])('of the quantile %d exist from the published n on', (p, equal, total) => {
    expect(quantileRanks(equal, p, 0.95)?.method).toBe('order-statistics');
    expect(quantileRanks(equal - 1, p, 0.95)?.method).not.toBe('order-statistics');
    expect(quantileRanks(total, p, 0.95)).toBeDefined();
    expect(quantileRanks(total - 1, p, 0.95)).toBeUndefined();
    expect(quantileRanksMinimum(p, 0.95)).toBe(total);
    expect(quantileRanksMinimum(1 - p, 0.95)).toBe(total);
  });

  // W. J. Conover, Practical Nonparametric Statistics, table A3, and the sign test: n = 10 holds 97.9 % between ranks 2 and 9, n = 20 between 6 and 15.
  it('of medians are those of the sign test', () => {
    expect(quantileRanks(10, 0.5, 0.95)).toEqual({ low: 2, high: 9, method: 'order-statistics' });
    expect(quantileRanks(20, 0.5, 0.95)).toEqual({ low: 6, high: 15, method: 'order-statistics' });
    expect(quantileRanks(6, 0.5, 0.95)).toEqual({ low: 1, high: 6, method: 'order-statistics' });
  });

  it('are the tightest with the chance, by trying all', () => {
    for (const level of [0.9, 0.95, 0.99]) {
      for (const p of [0.1, 0.5, 0.75, 0.9]) {
        for (let n = 2; n <= 60; n++) {
          const tail = (1 - level) / 2;
          let low = 0;
          while (low < n && slowCdf(low, n, p) <= tail) low++;
          let high = n + 1;
          while (high > 1 && 1 - slowCdf(high - 2, n, p) <= tail) high--;
          const ranks = quantileRanks(n, p, level);
          if (low >= 1 && high <= n) expect(ranks).toEqual({ low, high, method: 'order-statistics' });
          else if (ranks !== undefined) {
            const chance = slowCdf(ranks.high - 1, n, p) - slowCdf(ranks.low - 1, n, p);
            expect(chance).toBeGreaterThanOrEqual(level - 1e-12);
            expect(ranks.method).toBe('order-statistics-total');
          } else expect(slowCdf(n - 1, n, p) - slowCdf(0, n, p)).toBeLessThan(level);
        }
      }
    }
  });

  it('lie around the middle of a million', () => {
    const ranks = quantileRanks(1_000_000, 0.5, 0.95);
    expect(ranks).toEqual({ low: 499_020, high: 500_981, method: 'order-statistics' }); // 500,000 ± 1.96 * 500, outward
  });
});
