import { inversions } from './inversions.js';
import { pairsTiedInBoth, tieSums } from './tieSums.js';
import type { TieSums } from './tieSums.js';
import { twoSided } from './twoSided.js';

/** Kendall's test of the order of two variables. */
export interface KendallTest {
  /** Pairs in the same order less pairs in the opposite order. */
  readonly s: number;
  /** Variance of s where they do not depend on each other. */
  readonly variance: number;
  /** s over its largest value with these ties, -1 to 1; 0 where one variable is constant. */
  readonly tau: number;
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Kendall's tau-b and its test by the normal law with continuity correction; ties in either variable have their part in the variance.
 *
 * `Z = (S - 1) / sqrt(Var)` for S > 0, 0 for S = 0, `(S + 1) / sqrt(Var)` for S < 0
 *
 * @see M. G. Kendall, Rank Correlation Methods (1970), chapter 4; W. R. Knight, JASA 61 (1966)
 */
export function kendall(x: Float64Array, y: Float64Array): KendallTest {
  const n = x.length;
  const order = Uint32Array.from({ length: n }, (_, at) => at).sort(
    (a, b) => (x[a] ?? 0) - (x[b] ?? 0) || (y[a] ?? 0) - (y[b] ?? 0),
  );
  const sortedX = Float64Array.from(order, (at) => x[at] ?? 0);
  const sortedY = Float64Array.from(order, (at) => y[at] ?? 0);
  const both = pairsTiedInBoth(sortedX, sortedY);
  const against = inversions(sortedY); // pairs tied in x stand in the order of y, so they count nothing
  const ofX = tieSums(sortedX);
  const ofY = tieSums(sortedY);
  const pairs = (n * (n - 1)) / 2;
  const s = pairs - ofX.pairs - ofY.pairs + both - 2 * against;
  const variance = kendallVariance(n, ofX, ofY);
  const most = Math.sqrt(pairs - ofX.pairs) * Math.sqrt(pairs - ofY.pairs);
  return { s, variance, tau: most > 0 ? s / most : 0, ...normalTest(s, variance) };
}

/** z and p of a score, with continuity correction. */
export function normalTest(s: number, variance: number): { readonly z: number; readonly p: number } {
  const z = variance > 0 && s !== 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0;
  return { z, p: variance > 0 ? twoSided(z) : 1 };
}

function kendallVariance(n: number, x: TieSums, y: TieSums): number {
  if (n < 2) return 0;
  const plain = (n * (n - 1) * (2 * n + 5) - x.variance - y.variance) / 18;
  const pairs = (2 * x.pairs * y.pairs) / (n * (n - 1));
  const triples = n > 2 ? (x.triples * y.triples) / (9 * n * (n - 1) * (n - 2)) : 0;
  return Math.max(0, plain + pairs + triples);
}
