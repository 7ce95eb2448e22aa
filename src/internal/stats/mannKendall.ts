import { inversions } from './inversions.js';
import { normalTest } from './kendall.js';
import { kendallExact } from './kendallNull.js';
import { tieSums } from './tieSums.js';

/** Mann and Kendall's test of a trend. */
export interface MannKendallTest {
  /** Rises less falls over all pairs. */
  readonly s: number;
  readonly variance: number;
  /** Of the normal law, with continuity correction. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  /** Whether p counts all orders, or takes the normal law. */
  readonly method: 'exact' | 'normal';
}

/** Longest series without ties whose p counts all orders. */
export const longestExact = 12;

/**
 * Test of a trend in a series in the order of time: `S = sum of sign(x_j - x_i) over i < j`.
 *
 * `Var = (n (n - 1) (2n + 5) - sum t (t - 1) (2t + 5)) / 18`, t the sizes of groups of equal values
 *
 * @see H. B. Mann, Nonparametric Tests against Trend, Econometrica 13 (1945); M. G. Kendall, Rank Correlation Methods (1970)
 */
export function mannKendall(series: Float64Array): MannKendallTest {
  const n = series.length;
  const sorted = series.slice();
  const falls = inversions(sorted);
  const ties = tieSums(sorted);
  const s = (n * (n - 1)) / 2 - ties.pairs - 2 * falls;
  const variance = (n * (n - 1) * (2 * n + 5) - ties.variance) / 18;
  const { z, p } = normalTest(s, variance);
  const isExact = n <= longestExact && ties.pairs === 0;
  return { s, variance, z, p: isExact ? kendallExact(s, n) : p, method: isExact ? 'exact' : 'normal' };
}
