import { describe, expect, it } from 'vitest';
import { kendallExact, kendallNull } from '../../../src/internal/stats/kendallNull.js';

/**
 * Chance that S reaches a value, one-sided: M. G. Kendall, Rank Correlation Methods (1970), appendix table 1; the same table as A18 in R. O.
 * Gilbert, Statistical Methods for Environmental Pollution Monitoring (1987).
 */
const published: readonly (readonly [n: number, first: number, chances: readonly number[]])[] = [
  [4, 0, [0.625, 0.375, 0.167, 0.042]],
  [5, 0, [0.592, 0.408, 0.242, 0.117, 0.042, 0.0083]],
  [6, 1, [0.5, 0.36, 0.235, 0.136, 0.068, 0.028, 0.0083, 0.0014]],
  [7, 1, [0.5, 0.386, 0.281, 0.191, 0.119, 0.068, 0.035, 0.015, 0.0054, 0.0014, 0.0002]],
  [8, 0, [0.548, 0.452, 0.36, 0.274, 0.199, 0.138, 0.089, 0.054, 0.031, 0.016, 0.0071, 0.0028, 0.00087, 0.0002]],
  [9, 0, [0.54, 0.46, 0.381, 0.306, 0.238, 0.179, 0.13, 0.09, 0.06, 0.038, 0.022, 0.012, 0.0063, 0.0029, 0.0012]],
  [10, 1, [0.5, 0.431, 0.364, 0.3, 0.242, 0.19, 0.146, 0.108, 0.078, 0.054, 0.036, 0.023, 0.014, 0.0083, 0.0046]],
];

describe('the exact law', () => {
  it.each(published)('of %d values is the published one', (n, first, chances) => {
    for (const [at, chance] of chances.entries()) {
      const s = first + 2 * at;
      const own = s === 0 ? (1 + atZero(n)) / 2 : kendallExact(s, n) / 2;
      // As many digits as are printed, half a unit of the last.
      const digits = String(chance).replace(/^0\.0*/, '').length + (/^0\.(0*)/.exec(String(chance))?.[1]?.length ?? 0);
      expect(Math.abs(own - chance)).toBeLessThanOrEqual(0.51 * 10 ** -digits);
    }
  });

  it('of 3 values is worked out by hand', () => {
    expect(kendallNull(3)).toEqual([1, 2, 2, 1]);
    expect([kendallExact(3, 3), kendallExact(1, 3)]).toEqual([2 / 6, 1]);
  });

  // Rows 11 and 12 of the triangle of Mahonian numbers, OEIS A008302; each is symmetric and sums to n!
  it.each([
    [11, [1, 10, 54, 209, 649, 1717], 39_916_800],
    [12, [1, 11, 65, 274, 923, 2640], 479_001_600],
  ])('of %d values begins as the Mahonian numbers', (n, row, factorial) => {
    const counts = kendallNull(n);
    expect(counts.slice(0, row.length)).toEqual(row);
    expect([...counts].reverse()).toEqual(counts);
    expect(counts.reduce((total, count) => total + count, 0)).toBe(factorial);
  });

  it('needs five values for 5 %', () => {
    expect(kendallExact(6, 4)).toBeCloseTo(2 / 24, 14);
    expect(kendallExact(10, 5)).toBeCloseTo(2 / 120, 14);
  });

  it('counts the orders of up to 7 values', () => {
    for (let n = 1; n <= 7; n++) expect(kendallNull(n)).toEqual(countedOrders(n));
  });
});

function atZero(n: number): number {
  const counts = kendallNull(n);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (counts[(counts.length - 1) / 2] ?? 0) / total;
}

function countedOrders(n: number): number[] {
  const counts = Array<number>((n * (n - 1)) / 2 + 1).fill(0);
  const place = (taken: readonly number[], found: number): void => {
    if (taken.length === n) counts[found] = (counts[found] ?? 0) + 1;
    for (let next = 0; next < n && taken.length < n; next++) {
      if (!taken.includes(next)) place([...taken, next], found + taken.filter((each) => each > next).length);
    }
  };
  place([], 0);
  return counts;
}
