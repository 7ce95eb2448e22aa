import { refuse } from '../../internal/check.js';
import { largestQuickProduct, powersOfTen, roundedUnits } from '../../internal/numeric/roundedUnits.js';
import { costDefaults, roundings } from '../assumptions/model.js';
import type { Rounding } from '../assumptions/model.js';

/** 1.5 * 2^52: doubles of this size are whole numbers, so that adding it rounds to the nearest. */
const integersOnly = 6_755_399_441_055_744;

/**
 * An amount in whole minor units, such as cents: the one place where money is rounded.
 *
 * Ties are decided on the shortest decimal text of the double, as people and spreadsheets see it: 1.005 is a tie at two digits, although
 * the double lies below it.
 *
 * @param amount in major units
 * @param digits decimal digits of the minor unit, 0 to 12; see {@link minorDigits}
 * @param mode what becomes of a tie: `half-even` takes the even neighbor (house default), `half-up` the one away from zero
 * @returns minor units as a safe integer, never -0
 * @throws ComanagedError `invalid-argument` where the amount is not finite or `digits` out of range, `invalid-option` for another mode,
 * `out-of-range` beyond 9,007,199,254,740,991 minor units
 * @example
 * ```ts
 * import { roundToMinor } from 'comanaged/cost';
 *
 * [roundToMinor(1.005, 2), roundToMinor(1.015, 2), roundToMinor(-0.125, 2)];
 * // => [100, 102, -12]
 * [roundToMinor(1.005, 2, 'half-up'), roundToMinor(1.015, 2, 'half-up'), roundToMinor(-0.125, 2, 'half-up')];
 * // => [101, 102, -13]
 * ```
 */
export function roundToMinor(amount: number, digits: number, mode: Rounding = costDefaults.rounding): number {
  const nearest = nearestMinor(amount * (powersOfTen[digits] ?? NaN));
  if (!Number.isNaN(nearest) && isNumber(amount) && isNumber(digits) && isRounding(mode)) return nearest;
  return roundByText(amount, digits, mode);
}

/**
 * Whole minor units next to an amount times its power of ten, never -0; NaN near a tie and for large amounts, which are rounded by their text.
 * Away from a tie product and text round alike, and the text takes 50 times as long.
 */
export function nearestMinor(product: number): number {
  const nearest = product + integersOnly - integersOnly;
  const distance = product - nearest;
  const isPlain =
    product < largestQuickProduct && product > -largestQuickProduct && distance < 0.499 && distance > -0.499;
  return isPlain ? nearest : NaN;
}

function roundByText(amount: number, digits: number, mode: Rounding): number {
  if (!Number.isFinite(amount)) refuse('amount', 'be a finite number');
  const scale = powersOfTen[digits];
  if (scale === undefined || !Number.isInteger(digits)) refuse('digits', 'be a whole number from 0 to 12');
  if (!isRounding(mode)) refuse('mode', `be one of ${roundings.join(', ')}`, 'invalid-option');
  // First by the product, so that no number of 300 digits is written out.
  const isNear = Math.abs(amount * scale) < 9.1e15;
  const units = isNear ? Number(roundedUnits(Math.abs(amount), digits, mode)) : Infinity;
  if (!Number.isSafeInteger(units)) refuse('amount', 'be at most 2^53 - 1 minor units', 'out-of-range');
  return amount < 0 ? 0 - units : units;
}

function isRounding(mode: string): boolean {
  return mode === 'half-even' || mode === 'half-up';
}

/** Of a call from JavaScript, whose arguments may be anything. */
function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}
