import { refuse } from '../check.js';
import { logOfTwo } from './logOfTwo.js';

const smallestNormal = 2.2250738585072014e-308;
const rootOfTwo = 1.4142135623730951;

/** Exponents and their powers of 2, each half of the one before. */
const powersOfTwo = [
  [512, 1.3407807929942597e154],
  [256, 1.157920892373162e77],
  [128, 3.402823669209385e38],
  [64, 18_446_744_073_709_552_000],
  [32, 4_294_967_296],
  [16, 65_536],
  [8, 256],
  [4, 16],
  [2, 4],
  [1, 2],
] as const;

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
  for (let odd = 23; odd >= 3; odd -= 2) series = square * (2 / odd + series);
  const half = (f * f) / 2;
  return k * logOfTwo.high - (half - (s * (half + series) + k * logOfTwo.low) - f);
}

/** A double > 0 as 2^exponent (1 + fraction), with the fraction from -0.293 to 0.414 and exact: products with powers of 2 are. */
function parts(x: number): { readonly exponent: number; readonly fraction: number } {
  const isSubnormal = x < smallestNormal;
  let mantissa = isSubnormal ? x * 18_014_398_509_481_984 : x; // 2^54
  let exponent = isSubnormal ? -54 : 0;
  for (const [step, power] of powersOfTwo) {
    if (mantissa >= power) {
      mantissa /= power;
      exponent += step;
    } else if (mantissa * power < 2) {
      mantissa *= power;
      exponent -= step;
    }
  }
  // Now at least 1 and below 2.
  return mantissa > rootOfTwo
    ? { exponent: exponent + 1, fraction: mantissa / 2 - 1 }
    : { exponent, fraction: mantissa - 1 };
}
