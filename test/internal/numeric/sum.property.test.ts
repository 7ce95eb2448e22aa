import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sum } from '../../../src/internal/numeric/sum.js';
import { absolute, exactValue } from './exactValue.js';

it('lies within the published error bound of the exact sum, whatever the magnitudes and the order', () => {
  const values = fc.array(fc.double({ min: -1e300, max: 1e300, noNaN: true }), { maxLength: 100 });
  fc.assert(
    fc.property(values, (list) => {
      const exact = list.reduce((total, value) => total + exactValue(value), 0n);
      const sizes = list.reduce((total, value) => total + absolute(exactValue(value)), 0n);
      const n = BigInt(list.length);
      // With u = 2^-53: |error| <= u |sum| + n^2 u^2 (sum of sizes), and one unit for the subnormal end.
      const bound = (absolute(exact) >> 53n) + ((n * n * sizes) >> 106n) + 1n;
      expect(absolute(exactValue(sum(list)) - exact) <= bound).toBe(true);
    }),
    { seed: 11, numRuns: 1000 },
  );
});

it('gives the cents of amounts of money exactly, in both orders', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 1000 }), (cents) => {
      const amounts = cents.map((count) => count / 100);
      const total = cents.reduce((before, count) => before + count, 0);
      expect(Math.round(sum(amounts) * 100) + 0).toBe(total);
      expect(Math.round(sum(amounts.toReversed()) * 100) + 0).toBe(total);
    }),
    { seed: 12, numRuns: 200 },
  );
});

it('adds whole numbers within 2^53 exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 1000 }), (values) => {
      expect(sum(values)).toBe(values.reduce((total, value) => total + value, 0));
    }),
    { seed: 13, numRuns: 200 },
  );
});
