import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalFraction, nearestDouble } from '../../../src/internal/numeric/fraction.js';
import { runs } from '../../fixtures/runs.js';
import { absolute, exactValue } from './exactValue.js';

it('brings every double back from its decimal', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-290, max: 1e300, noNaN: true }), (value) => {
      expect(nearestDouble(decimalFraction(value))).toBe(value);
    }),
    { seed: 321, numRuns: runs(4000) },
  );
});

it('is within half a unit of the last place', () => {
  const positive = fc.bigInt({ min: 1n, max: 10n ** 60n });
  fc.assert(
    fc.property(positive, positive, (numerator, denominator) => {
      const found = nearestDouble({ numerator, denominator });
      const exact = (numerator << 1200n) / denominator;
      // Half a unit is at least 2^-54 of the value, and the quotient above is cut.
      expect(absolute((exactValue(found) << 126n) - exact) <= (exact >> 53n) + 1n).toBe(true);
      const [lower, upper] = [found * (1 - 2 ** -53), found * (1 + 2 ** -52)];
      for (const other of [lower, upper].filter((each) => each !== found)) {
        expect(
          absolute((exactValue(other) << 126n) - exact) >= absolute((exactValue(found) << 126n) - exact) - 1n,
        ).toBe(true);
      }
    }),
    { seed: 322, numRuns: runs(4000) },
  );
});
