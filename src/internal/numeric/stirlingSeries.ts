import { polynomial } from './polynomial.js';

/** B(2k) / (2k (2k - 1)), B the Bernoulli numbers, from k = 9 down. */
const series = [
  43_867 / 244_188,
  -3617 / 122_400,
  1 / 156,
  -691 / 360_360,
  1 / 1188,
  -1 / 1680,
  1 / 1260,
  -1 / 360,
  1 / 12,
] as const;

/** From here on the series is good to the last digits: its next term is below 10^-18. */
export const leastOfStirling = 10;

/**
 * What ln gamma(x) has above Stirling's (x - 1/2) ln x - x + ln(2 pi) / 2, for x from `leastOfStirling` on.
 *
 * @see NIST Digital Library of Mathematical Functions, 5.11.1
 */
export function stirlingSeries(x: number): number {
  return polynomial(1 / x / x, series) / x;
}
