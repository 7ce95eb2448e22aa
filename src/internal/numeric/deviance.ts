import { ln } from './ln.js';

/**
 * u ln(u / v) + v - u for u, v > 0: never below 0, and 0 where they are equal. Where they are close, by a series, so that no digits cancel.
 *
 * @see C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000): the deviance part
 */
export function deviance(u: number, v: number): number {
  const difference = u - v;
  const d = difference / (u + v);
  if (Math.abs(d) >= 0.1) return u * ln(u / v) - difference;
  // u ln((1 + d) / (1 - d)) is 2 u (d + d^3 / 3 + ...), and what its first term leaves of v - u is (u - v) d.
  const square = d * d;
  let series = 0;
  for (let odd = 17; odd >= 3; odd -= 2) series = square * (1 / odd + series);
  return difference * d + 2 * u * d * series;
}
