import { ln } from '../numeric/ln.js';
import { binomialCdf } from './binomialCdf.js';
import { criticalValue } from './criticalValue.js';

/** Ranks, from 1, of the two values of a sorted sample that enclose a quantile. */
export interface QuantileRanks {
  readonly low: number;
  readonly high: number;
  /** Whether both tails were held, or only their sum. */
  readonly method: 'order-statistics' | 'order-statistics-total';
}

/**
 * Order statistics that enclose a quantile with at least the given chance, whatever the law of the sample.
 *
 * With B ~ Bin(n, p): the largest l with P(B < l) <= a / 2, and the smallest u with P(B <= u - 1) >= 1 - a / 2. Where one tail cannot be
 * held, the interval with both together: from or up to the outermost value, the other end moved as far in as the rest allows.
 *
 * @returns undefined where even the smallest and the largest value do not enclose it often enough
 * @see M. Hollander and D. A. Wolfe, Nonparametric Statistical Methods (1999), section 3.6
 */
export function quantileRanks(n: number, p: number, level: number): QuantileRanks | undefined {
  const tail = (1 - level) / 2;
  const low = lowRank(n, p, tail, level);
  const high = n + 1 - (p === 0.5 ? low : lowRank(n, 1 - p, tail, level)); // the mirror image
  if (low >= 1 && high <= n) return { low, high, method: 'order-statistics' };
  const below = binomialCdf(0, n, p);
  const above = binomialCdf(0, n, 1 - p);
  const rest = 1 - level - (low < 1 ? below : above);
  if (below + above > 1 - level) return undefined;
  if (low >= 1) return { low: Math.max(1, lowRank(n, p, rest, level)), high: n, method: 'order-statistics-total' };
  if (high > n) return { low: 1, high: n, method: 'order-statistics-total' };
  return { low: 1, high: Math.min(n, n + 1 - lowRank(n, 1 - p, rest, level)), method: 'order-statistics-total' };
}

/** The smallest sample that has such an interval: the first n with p^n + (1 - p)^n <= 1 - level. */
export function quantileRanksMinimum(p: number, level: number): number {
  const larger = Math.max(p, 1 - p);
  let n = Math.max(2, Math.floor(ln(1 - level) / ln(larger)));
  while (binomialCdf(0, n, p) + binomialCdf(0, n, 1 - p) > 1 - level) n++;
  return n;
}

/** The largest l with P(B < l) <= tail; 0 where there is none. */
function lowRank(n: number, p: number, tail: number, level: number): number {
  let rank = Math.floor(n * p - criticalValue(level) * Math.sqrt(n * p * (1 - p)));
  rank = Math.max(0, Math.min(n, rank));
  while (rank < n && binomialCdf(rank, n, p) <= tail) rank++;
  while (rank > 0 && binomialCdf(rank - 1, n, p) > tail) rank--;
  return rank;
}
