import { refuse } from '../check.js';
import { polynomial } from './polynomial.js';

const most = 0.5235987755982989; // a sixth of pi, rounded up

/** 1 / (2k + 1)! with its sign, in powers of x * x, from k = 8 down to 1. */
const series = [
  1 / 355_687_428_096_000,
  -1 / 1_307_674_368_000,
  1 / 6_227_020_800,
  -1 / 39_916_800,
  1 / 362_880,
  -1 / 5040,
  1 / 120,
  -1 / 6,
] as const;

/**
 * The sine of an angle within a sixth of pi, in radians, with the same bits on every engine; off by less than one unit in the last place.
 *
 * @returns the same on both sides, but for the sign; never -0
 * @throws `invalid-argument` where the angle is beyond a sixth of pi
 * @see Taylor's series: NIST Digital Library of Mathematical Functions, 4.19.1
 */
export function sineSmall(x: number): number {
  if (!(Math.abs(x) <= most)) refuse('x', 'be within a sixth of pi');
  const square = x * x;
  return x + x * (square * polynomial(square, series)) + 0;
}
