import { betaCdf } from '../numeric/betaCdf.js';

/**
 * The chance of at most k successes in n trials.
 *
 * @param n whole, at least 1
 * @param p above 0 and below 1
 * @see NIST Digital Library of Mathematical Functions, 8.17.5
 */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : betaCdf(1 - p, n - k, k + 1);
}
