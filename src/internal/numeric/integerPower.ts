import { ComanagedError } from '../errors.js';

/** Largest exponent, and with a minus the smallest. */
export const largestExponent = 1_000_000;

/**
 * `base` to a whole power by repeated multiplication, in the same order on every engine.
 *
 * The exponent is read in binary from its lowest digit. Each digit has its factor: the base, then its square, then the
 * square of that, and so on. The result is 1 times the factors whose digit is 1, in this order; a negative exponent gives 1
 * divided by the positive power, which is 0 where that power leaves the range of a double.
 *
 * @returns 1 for exponent 0, and never -0
 * @throws `invalid-argument` where the base is not finite, the exponent is not whole or beyond ±1,000,000, or the result
 * leaves the range of a double
 */
export function integerPower(base: number, exponent: number): number {
  if (!Number.isFinite(base)) throw new ComanagedError('invalid-argument', 'base', 'base must be finite');
  if (!Number.isSafeInteger(exponent) || Math.abs(exponent) > largestExponent) {
    throw new ComanagedError('invalid-argument', 'exponent', 'exponent must be a whole number within ±1,000,000');
  }
  let power = 1;
  let square = base;
  let digits = Math.abs(exponent);
  while (digits > 0) {
    if (digits % 2 === 1) power *= square;
    digits = Math.floor(digits / 2);
    square *= square;
  }
  const result = exponent < 0 ? 1 / power : power;
  if (!Number.isFinite(result)) {
    throw new ComanagedError(
      'invalid-argument',
      'exponent',
      'exponent must leave the power within the range of a double',
    );
  }
  return result + 0; // -0 becomes 0
}
