import { betaQuantile } from '../numeric/betaQuantile.js';
import { binomialCdf } from './binomialCdf.js';

/** Events in an exposure. */
export interface Rate {
  readonly events: number;
  /** Above 0. */
  readonly exposure: number;
}

/**
 * Exact comparison of two rates, `first / second`: given all events together, those of the first follow a binomial law.
 *
 * @returns null for an end that does not exist: the ratio of no events of the second one has no upper one; p is two-sided, twice the
 * smaller tail
 * @see E. L. Lehmann, Testing Statistical Hypotheses, section 4.5; limits of the share: C. Clopper and E. Pearson, Biometrika 26 (1934)
 */
export function rateRatio(
  first: Rate,
  second: Rate,
  level: number,
): { readonly low: number; readonly high: number | null; readonly p: number } {
  const [k, n] = [first.events, first.events + second.events];
  const scale = second.exposure / first.exposure;
  const tail = (1 - level) / 2;
  const odds = (share: number) => (share / (1 - share)) * scale;
  const high = k === n ? 1 : betaQuantile(1 - tail, k + 1, n - k);
  const even = first.exposure / (first.exposure + second.exposure);
  const below = n === 0 ? 1 : binomialCdf(k, n, even);
  const above = n === 0 ? 1 : binomialCdf(n - k, n, 1 - even);
  return {
    low: k === 0 ? 0 : odds(betaQuantile(tail, k, n - k + 1)),
    high: high >= 1 ? null : odds(high),
    p: Math.min(1, 2 * Math.min(below, above)),
  };
}
