import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nthRoot } from '../../../src/internal/numeric/nthRoot.js';

it('gives the roots that are whole, and those of powers', () => {
  expect([nthRoot(8, 3), nthRoot(7, 1), nthRoot(1, 12), nthRoot(1024, 10)]).toEqual([2, 7, 1, 2]);
  expect(nthRoot(2, 2)).toBeCloseTo(Math.SQRT2, 15);
});

it('is off by a few units in the last place', () => {
  const bases = fc.double({ min: 0.9, max: 1.2, noNaN: true });
  fc.assert(
    fc.property(bases, fc.integer({ min: 2, max: 400 }), (base, n) => {
      // The exact power, cut to 60 decimals at each step.
      const scale = 10n ** 60n;
      const exact =
        BigInt(base * 2 ** 53) * (scale / 2n ** 53n) + (BigInt(base * 2 ** 53) * (scale % 2n ** 53n)) / 2n ** 53n;
      let power = scale;
      for (let step = 0; step < n; step++) power = (power * exact) / scale;
      const value = Number(power) / 1e60;
      expect(Math.abs(nthRoot(value, n) / base - 1)).toBeLessThan(4.5e-16);
    }),
    { seed: 90, numRuns: 500 },
  );
});
