import { refuse } from '../check.js';
import { logOfTwo } from './logOfTwo.js';

const smallestNormal = 2.2250738585072014e-308;
const rootOfTwo = 1.4142135623730951;

/** 2 / n for the odd n from 23 down to 3. */
const quotients = [2 / 23, 2 / 21, 2 / 19, 2 / 17, 2 / 15, 2 / 13, 2 / 11, 2 / 9, 2 / 7, 2 / 5, 2 / 3] as const;

const bits = new DataView(new ArrayBuffer(8));

/**
 * The natural logarithm, with the same bits on every engine; off by less than one unit in the last place.
 *
 * With x = 2^k (1 + f) and 1 + f between the root of 1/2 and the root of 2, it is k ln 2 + ln(1 + f), and ln(1 + f) = 2 artanh(s) with
 * s = f / (2 + f), whose series in s * s ends here where |s| <= 0.1716 leaves less than 10^-18 of it.
 *
 * @returns 0 for 1
 * @throws `invalid-argument` where x is not finite and above 0
 * @see Series in (x - 1) / (x + 1): NIST Digital Library of Mathematical Functions, section 4.6. The order in which the parts are added, so
 * that f stays exact, is the published method of fdlibm (K. C. Ng); code and coefficients, exact quotients, are our own.
 */
export function ln(x: number): number {
  if (!(Number.isFinite(x) && x > 0)) refuse('x', 'be finite and above 0');
  const { exponent: k, fraction: f } = parts(x);
  const s = f / (2 + f);
  const square = s * s;
  let series = 0;
  for (const quotient of quotients) series = square * (quotient + series);
  const half = (f * f) / 2;
  return k * logOfTwo.high - (half - (s * (half + series) + k * logOfTwo.low) - f);
}

/** A double > 0 as 2^exponent (1 + fraction), with the fraction from -0.293 to 0.414 and exact. */
function parts(x: number): { readonly exponent: number; readonly fraction: number } {
  const isSubnormal = x < smallestNormal;
  bits.setFloat64(0, isSubnormal ? x * 18_014_398_509_481_984 : x); // 2^54
  const upper = bits.getInt32(0);
  const exponent = (upper >> 20) - (isSubnormal ? 1077 : 1023);
  bits.setInt32(0, (upper & 0xfffff) | 0x3ff00000); // the same digits, at least 1 and below 2
  const mantissa = bits.getFloat64(0);
  return mantissa > rootOfTwo
    ? { exponent: exponent + 1, fraction: mantissa / 2 - 1 }
    : { exponent, fraction: mantissa - 1 };
}
