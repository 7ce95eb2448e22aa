import fc from 'fast-check';
import { expect, it } from 'vitest';
import { integerPower } from '../../../src/internal/numeric/integerPower.js';
import { absolute, exactValue } from './exactValue.js';

const scale = 1n << 1074n;

it('is exact while the power stays within 2^53', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 2000 }), fc.nat({ max: 53 }), (base, exponent) => {
      const exact = BigInt(base) ** BigInt(exponent);
      fc.pre(absolute(exact) <= 1n << 53n);
      expect(integerPower(base, exponent)).toBe(Number(exact));
    }),
    { seed: 21, numRuns: 2000 },
  );
});

it('lies within one rounding a factor of the exact power of compound growth', () => {
  const unit = 1n << 20n;
  const bases = fc.integer({ min: Number(unit / 2n), max: Number(unit * 2n) });
  fc.assert(
    fc.property(bases, fc.integer({ min: 1, max: 400 }), (numerator, exponent) => {
      const exact = (BigInt(numerator) ** BigInt(exponent) * scale) / unit ** BigInt(exponent);
      const error = absolute(exactValue(integerPower(numerator / Number(unit), exponent)) - exact);
      // base^n takes n - 1 multiplications at most in effect, each off by 2^-53 of its result.
      expect(error <= ((exact * BigInt(exponent)) >> 53n) + 1n).toBe(true);
    }),
    { seed: 22, numRuns: 1000 },
  );
});
