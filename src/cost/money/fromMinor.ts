import { refuse } from '../../internal/check.js';
import { powersOfTen } from '../../internal/numeric/roundedUnits.js';

/**
 * An amount in major units from whole minor units: `minor / 10^digits`, the double nearest to it.
 *
 * Add up minor units, which is exact, and divide the sum once: then a total is the sum of its parts to the cent.
 *
 * Up to 15 figures {@link roundToMinor} reads the same minor units again; near 2^53 the doubles of major units lie further apart than cents.
 *
 * @param minor whole minor units, a safe integer
 * @param digits decimal digits of the minor unit, 0 to 12; see {@link minorDigits}
 * @returns major units, never -0
 * @throws ComanagedError `invalid-argument` where `minor` is not a whole number or `digits` out of range, `out-of-range` beyond
 * 9,007,199,254,740,991 minor units
 * @example
 * ```ts
 * import { fromMinor } from 'comanaged/cost';
 *
 * fromMinor(123456, 2);
 * // => 1234.56
 * ```
 */
export function fromMinor(minor: number, digits: number): number {
  const scale = powersOfTen[digits];
  if (!Number.isSafeInteger(minor)) refuseMinor(minor);
  if (scale === undefined || !Number.isInteger(digits)) refuse('digits', 'be a whole number from 0 to 12');
  return minor / scale + 0;
}

function refuseMinor(minor: number): never {
  if (Number.isInteger(minor)) refuse('minor', 'be at most 2^53 - 1', 'out-of-range');
  refuse('minor', 'be a whole number');
}
