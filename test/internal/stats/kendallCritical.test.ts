import { describe, expect, it } from 'vitest';
import { criticalValue } from '../../../src/internal/stats/criticalValue.js';
import { kendallCritical } from '../../../src/internal/stats/kendallCritical.js';

describe('how far the score of Kendall reaches', () => {
  // By hand, from the counts of orders: of 6 values 1, 5, 14 of 720 have S = 15, 13, 11; so |S| <= 11 has 708/720, |S| <= 9 has 680/720.
  it.each([
    [6, 0.95, 9 + (2 * (0.95 - 680 / 720)) / (28 / 720), Math.sqrt((6 * 5 * 17) / 18)],
    // Of 5 values 1 and 4 of 120 have S = 10 and 8: |S| <= 8 has 118/120, |S| <= 6 has 110/120.
    [5, 0.95, 6 + (2 * (0.95 - 110 / 120)) / (8 / 120), Math.sqrt((5 * 4 * 15) / 18)],
    // Of 4 values 1, 3, 5, 6 of 24 have S = 6, 4, 2, 0.
    [4, 0.25, 0, Math.sqrt((4 * 3 * 13) / 18)],
    [4, 0.95, 4 + (2 * (0.95 - 22 / 24)) / (2 / 24), Math.sqrt((4 * 3 * 13) / 18)],
    // Of 3 values 1 and 2 of 6 have S = 3 and 1: none has 0.
    [3, 1 / 3, 1 / 2, Math.sqrt((3 * 2 * 11) / 18)],
  ])('of %i values at a level of %d', (n, level, width, deviation) => {
    expect(kendallCritical(n, level)).toBeCloseTo(width / deviation, 12);
  });

  it('of more than 12 is that of the normal law, which is near', () => {
    expect(kendallCritical(13, 0.95)).toBe(criticalValue(0.95));
    expect(Math.abs(kendallCritical(12, 0.95) - criticalValue(0.95))).toBeLessThan(0.1);
  });
});
