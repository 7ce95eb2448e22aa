import { midRanks } from './midRanks.js';
import { tieSums } from './tieSums.js';
import { normalTest } from './kendall.js';

/** Test whether one of two samples tends to lie higher. */
export interface MannWhitneyTest {
  /** Pairs in which the value of the first sample is larger; a tie counts half. */
  readonly u: number;
  /** Chance that it is, with half of that of a tie: u / (n m). */
  readonly share: number;
  readonly variance: number;
  /** Two-sided. */
  readonly p: number;
  readonly method: 'exact' | 'normal';
}

const mostExact = 20; // values of both samples together

/**
 * Mann and Whitney's test; without ties, and for up to 20 values in all, p counts all ways to choose the ranks of the first sample.
 *
 * @param first, second at least one value each
 * @see H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics 18 (1947); variance with ties: E. L. Lehmann, Nonparametrics (1975)
 */
export function mannWhitney(first: Float64Array, second: Float64Array): MannWhitneyTest {
  const [n, m] = [first.length, second.length];
  const all = n + m;
  const pooled = new Float64Array(all);
  pooled.set(first);
  pooled.set(second, n);
  const ranks = midRanks(pooled);
  let rankSum = 0;
  for (let at = 0; at < n; at++) rankSum += ranks[at] ?? 0;
  const u = rankSum - (n * (n + 1)) / 2;
  const ties = tieSums(pooled.sort());
  const variance = all > 1 ? ((n * m) / 12) * (all + 1 - ties.cubes / (all * (all - 1))) : 0;
  const isExact = ties.pairs === 0 && all <= mostExact;
  const off = u - (n * m) / 2;
  const p = isExact ? exactP(off, n, m) : shiftedP(off, variance);
  return { u, share: u / (n * m), variance, p, method: isExact ? 'exact' : 'normal' };
}

/** With continuity correction: of twice the distance, whose steps are whole numbers as those of Kendall's S. */
function shiftedP(off: number, variance: number): number {
  return normalTest(2 * off, 4 * variance).p;
}

/** Ways to choose n of n + m ranks whose u lies at least so far from its middle, of all ways. */
function exactP(off: number, n: number, m: number): number {
  const counts = waysOf(n, m);
  let [all, far] = [0, 0];
  for (const [u, count] of counts.entries()) {
    all += count;
    if (Math.abs(u - (n * m) / 2) >= Math.abs(off)) far += count;
  }
  return far / all;
}

/** Ways to reach each u, by Gaussian coefficients: the product of (1 - q^(m + i)) / (1 - q^i) for i from 1 to n. */
function waysOf(n: number, m: number): readonly number[] {
  const ways = Array<number>(n * m + 1).fill(0);
  ways[0] = 1;
  for (let i = 1; i <= n; i++) {
    for (let u = n * m; u >= m + i; u--) ways[u] = (ways[u] ?? 0) - (ways[u - m - i] ?? 0);
    for (let u = i; u <= n * m; u++) ways[u] = (ways[u] ?? 0) + (ways[u - i] ?? 0);
  }
  return ways;
}
