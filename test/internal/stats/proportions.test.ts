import { describe, expect, it } from 'vitest';
import { newcombe } from '../../../src/internal/stats/newcombe.js';
import { wilson } from '../../../src/internal/stats/wilson.js';

const rounded = ({ low, high }: { low: number; high: number }): number[] =>
  [low, high].map((value) => Math.round(value * 10_000) / 10_000 + 0);

describe('wilson', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('is the published one of %d of %d', (successes, n, low, high) => {
    expect(rounded(wilson(successes, n, 0.95))).toEqual([low, high]);
  });

  it('is exactly 0 and 1 at the ends, mirrored, and wider at a higher level', () => {
    expect(wilson(0, 3, 0.95).low).toBe(0);
    expect(wilson(3, 3, 0.95).high).toBe(1);
    const [a, b] = [wilson(2, 9, 0.95), wilson(7, 9, 0.95)];
    expect(a.low).toBeCloseTo(1 - b.high, 14);
    expect(wilson(2, 9, 0.99).low).toBeLessThan(a.low);
  });
});

describe('newcombe', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('is the published one of %d of %d and %d of %d', (a, n, b, m, low, high) => {
    expect(rounded(newcombe({ successes: a, n }, { successes: b, n: m }, 0.95))).toEqual([low, high]);
  });
});
