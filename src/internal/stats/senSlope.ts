import { selectNth } from '../numeric/selectNth.js';
import { inversions } from './inversions.js';
import { kendallCritical } from './kendallCritical.js';
import { kthByCount } from './kthByCount.js';
import { medianSlope } from './medianSlope.js';
import type { SenSlope, Slopes } from './medianSlope.js';
import { pairsTiedInBoth, tieSums } from './tieSums.js';

const mostWritten = 1_500; // 1.1 million slopes, 9 megabytes; above they are counted instead

/**
 * Median of the slopes of all pairs with different times, with an interval by ranks; ranks that are no whole numbers are interpolated.
 *
 * @param times ascending, not all equal
 * @param variance of Kendall's S, which is how far the ranks reach
 * @see P. K. Sen, Estimates of the Regression Coefficient Based on Kendall's Tau, JASA 63 (1968); R. O. Gilbert, Statistical Methods for
 * Environmental Pollution Monitoring (1987), section 16.5
 */
export function senSlope(times: Float64Array, values: Float64Array, variance: number, level: number): SenSlope {
  const slopes = times.length <= mostWritten ? writtenSlopes(times, values) : countedSlopes(times, values);
  return medianSlope(slopes, { times, values }, { variance, critical: kendallCritical(times.length, level) });
}

function writtenSlopes(times: Float64Array, values: Float64Array): Slopes {
  const n = times.length;
  const all = new Float64Array((n * (n - 1)) / 2);
  let count = 0;
  for (let i = 0; i < n; i++) {
    const [time, value] = [times[i] ?? 0, values[i] ?? 0];
    for (let j = i + 1; j < n; j++) {
      const apart = (times[j] ?? 0) - time;
      if (apart > 0) all[count++] = ((values[j] ?? 0) - value) / apart;
    }
  }
  const slopes = all.subarray(0, count);
  return { count, nth: (rank) => selectNth(slopes, rank - 1) };
}

/** A pair is at most as steep as a limit where the values less limit times time do not rise: an inversion, or a tie. */
function countedSlopes(times: Float64Array, values: Float64Array): Slopes {
  const order = Uint32Array.from(times, (_, at) => at).sort(
    (a, b) => (times[a] ?? 0) - (times[b] ?? 0) || (values[a] ?? 0) - (values[b] ?? 0),
  );
  const y = Float64Array.from(order, (at) => values[at] ?? 0); // pairs at the same time ascend, whatever the limit
  const residual = new Float64Array(y.length);
  const countAtMost = (limit: number): number => {
    for (let at = 0; at < y.length; at++) residual[at] = (y[at] ?? 0) - limit * (times[at] ?? 0);
    const equal = pairsTiedInBoth(times, residual);
    return inversions(residual) + tieSums(residual).pairs - equal;
  };
  const bound = steepest(times, y);
  return { count: pairsApart(times), nth: (rank) => kthByCount(rank, -bound, bound, countAtMost) };
}

function pairsApart(times: Float64Array): number {
  const n = times.length;
  let pairs = (n * (n - 1)) / 2;
  for (let at = 1, run = 0; at < n; at++) {
    run = times[at] === times[at - 1] ? run + 1 : 0;
    pairs -= run;
  }
  return pairs;
}

/** What no slope exceeds. */
function steepest(times: Float64Array, values: Float64Array): number {
  let [least, most, shortest] = [Infinity, -Infinity, Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  for (let at = 1; at < times.length; at++) {
    const apart = (times[at] ?? 0) - (times[at - 1] ?? 0);
    if (apart > 0) shortest = Math.min(shortest, apart);
  }
  return (most - least) / shortest;
}
