import { betaQuantile } from '../numeric/betaQuantile.js';

/**
 * The quantile of Student's law for p of at least 1/2: with x the quantile of the beta law of df / 2 and 1 / 2 at 2 (1 - p), `t^2 = df (1 - x) / x`.
 *
 * @see NIST Digital Library of Mathematical Functions, 8.17; M. Abramowitz and I. A. Stegun, 26.7.1
 */
export function studentQuantile(p: number, degrees: number): number {
  const y = betaQuantile(2 * p - 1, 0.5, degrees / 2); // 1 - x, which keeps its digits near p = 1/2
  const x = betaQuantile(2 * (1 - p), degrees / 2, 0.5);
  return Math.sqrt((degrees * y) / x);
}
