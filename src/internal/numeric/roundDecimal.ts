import { ComanagedError } from '../errors.js';
import { largestQuickProduct, powersOfTen, roundedUnits } from './roundedUnits.js';
import type { TieRounding } from './roundedUnits.js';

export type { TieRounding };

/**
 * Rounds to a number of decimal digits, decided on the shortest decimal text of the double: 10.075 counts as a tie at two
 * digits, although the double lies below it.
 *
 * @param digits decimal digits that are kept, 0 to 12
 * @param mode what becomes of a tie: `half-even` takes the even neighbor, `half-up` the one away from zero
 * @returns the double nearest to the rounded decimal, never -0
 * @throws `invalid-argument` where the value is not finite or `digits` is out of range
 */
export function roundDecimal(value: number, digits: number, mode: TieRounding): number {
  if (!Number.isFinite(value)) throw new ComanagedError('invalid-argument', 'value', 'value must be finite');
  const scale = powersOfTen[digits];
  if (scale === undefined) {
    throw new ComanagedError('invalid-argument', 'digits', 'digits must be a whole number from 0 to 12');
  }
  if (Number.isInteger(value)) return value + 0; // -0 becomes 0
  const product = value * scale;
  const nearest = Math.round(product);
  // The product lies within 2^-12 of the scaled text, so away from a tie both round alike, and the text takes 50 times as long.
  if (Math.abs(product) < largestQuickProduct && Math.abs(product - nearest) < 0.499) return nearest / scale + 0;
  const magnitude = Number(`${roundedUnits(Math.abs(value), digits, mode).toString()}e-${digits}`);
  return value < 0 ? 0 - magnitude : magnitude;
}
