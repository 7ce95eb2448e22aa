import { refuse } from '../check.js';
import { logOfTwo } from './logOfTwo.js';

const largest = 709.782712893384; // beyond, the power leaves the range of a double
const smallest = -745.1332191019411; // below, it is nearer to 0 than to the smallest double

/** Of r * coth(r / 2) - 2, in powers of r * r: twice the Bernoulli numbers B(2n), divided by (2n)!. */
const q1 = 1 / 6;
const q2 = -1 / 360;
const q3 = 1 / 15_120;
const q4 = -1 / 604_800;
const q5 = 1 / 23_950_080;
const q6 = -691 / 653_837_184_000;

const bits = new DataView(new ArrayBuffer(8));

/**
 * The natural exponential, with the same bits on every engine; off by less than one unit in the last place.
 *
 * With k the whole number nearest to x / ln 2 and r = x - k ln 2, it is 2^k e^r, and e^r = 1 + 2r / (R - r) with
 * R = r coth(r / 2), whose series in r * r ends here where |r| <= ln 2 / 2 leaves less than 10^-17.
 *
 * @returns 1 for 0, and 0 below -745.13, where the power is nearer to 0 than to the smallest double
 * @throws `invalid-argument` where the exponent is not finite, or above 709.78, where the power leaves the range of a double
 * @see Bernoulli numbers: NIST Digital Library of Mathematical Functions, 24.2.1, as R = r + 2r / (e^r - 1). The form 1 + 2r / (R - r), and
 * the remainder in two parts, are the published method of fdlibm (K. C. Ng); code and coefficients, exact quotients, are our own.
 */
export function exp(x: number): number {
  if (!Number.isFinite(x)) refuse('x', 'be finite');
  if (x > largest) refuse('x', 'leave the power within the range of a double');
  if (x < smallest) return 0;
  const k = Math.floor(x * 1.4426950408889634 + 0.5); // 1 / ln 2
  const high = x - k * logOfTwo.high;
  const low = k * logOfTwo.low;
  const r = high - low;
  const square = r * r;
  // Written out: as a loop over a list it takes a third of the time.
  let series = square * q6;
  series = square * (q5 + series);
  series = square * (q4 + series);
  series = square * (q3 + series);
  series = square * (q2 + series);
  series = square * (q1 + series);
  const c = r - series;
  const power = 1 + (high - (low - (r * c) / (2 - c)));
  if (k > -1000 && k < 1000) return power * powerOfTwo(k);
  // 2^k in two factors, so that neither leaves the range and only the last product is rounded.
  const half = Math.trunc(k / 2);
  return power * powerOfTwo(half) * powerOfTwo(k - half);
}

/** 2 to a whole power from -1022 to 1023, by the bits of its exponent. */
function powerOfTwo(exponent: number): number {
  bits.setInt32(0, (exponent + 1023) << 20);
  return bits.getFloat64(0);
}
