import { selectNth } from '../numeric/selectNth.js';
import { kthByCount } from './kthByCount.js';
import type { Limits } from './limits.js';
import { atRank } from './rankInterval.js';
import { criticalValue } from './criticalValue.js';

const mostWritten = 1_000_000; // differences; above they are counted instead

/**
 * How far the first sample lies above the second one: the median of all differences, with an interval by ranks from the variance of Mann and
 * Whitney's U.
 *
 * @see J. L. Hodges and E. L. Lehmann, Estimates of Location Based on Rank Tests, Annals of Mathematical Statistics 34 (1963)
 */
export function hodgesLehmann(
  first: Float64Array,
  second: Float64Array,
  variance: number,
  level: number,
): Limits & { readonly shift: number } {
  const count = first.length * second.length;
  const nth = count <= mostWritten ? writtenDifferences(first, second) : countedDifferences(first, second);
  const shift = atRank((count + 1) / 2, count, nth);
  const width = criticalValue(level) * Math.sqrt(variance);
  return {
    shift,
    low: Math.min(shift, atRank(count / 2 - width, count, nth)),
    high: Math.max(shift, atRank(count / 2 + width + 1, count, nth)),
  };
}

function writtenDifferences(first: Float64Array, second: Float64Array): (rank: number) => number {
  const all = new Float64Array(first.length * second.length);
  let at = 0;
  for (const a of first) for (const b of second) all[at++] = a - b;
  return (rank) => selectNth(all, rank - 1);
}

function countedDifferences(first: Float64Array, second: Float64Array): (rank: number) => number {
  const a = first.slice().sort();
  const b = second.slice().sort();
  const countAtMost = (limit: number): number => {
    let count = 0;
    let passed = 0; // values of the second sample that lie more than the limit below
    for (const value of a) {
      while (passed < b.length && value - (b[passed] ?? 0) > limit) passed++;
      count += b.length - passed;
    }
    return count;
  };
  const least = (a[0] ?? 0) - (b.at(-1) ?? 0);
  const most = (a.at(-1) ?? 0) - (b[0] ?? 0);
  return (rank) => kthByCount(rank, least, most, countAtMost);
}
