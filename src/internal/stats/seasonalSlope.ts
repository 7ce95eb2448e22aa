import { quantile } from './quantile.js';
import { selectNth } from '../numeric/selectNth.js';
import type { Limits } from './limits.js';
import { atRank, limitRanks } from './rankInterval.js';

/**
 * Median of the slopes of all pairs of the same season, with an interval by ranks.
 *
 * @param times ascending within a season
 * @param variance of the seasonal score
 * @see R. M. Hirsch, J. R. Slack, R. A. Smith, Water Resources Research 18 (1982)
 */
export function seasonalSlope(
  times: Float64Array,
  values: Float64Array,
  seasons: readonly number[],
  { variance, level }: { readonly variance: number; readonly level: number },
): Limits & { readonly slope: number; readonly intercept: number } {
  const found: number[] = [];
  for (let i = 0; i < times.length; i++) {
    for (let j = i + 1; j < times.length; j++) {
      const apart = (times[j] ?? 0) - (times[i] ?? 0);
      if (apart > 0 && seasons[i] === seasons[j]) found.push(((values[j] ?? 0) - (values[i] ?? 0)) / apart);
    }
  }
  const slopes = Float64Array.from(found);
  const count = slopes.length;
  const nth = (rank: number) => selectNth(slopes, rank - 1);
  const [low, high] = limitRanks(count, variance, level);
  const slope = atRank((count + 1) / 2, count, nth);
  return {
    slope,
    low: Math.min(slope, atRank(low, count, nth)),
    high: Math.max(slope, atRank(high, count, nth)),
    intercept: quantile(values.slice(), 0.5) - slope * quantile(times.slice(), 0.5),
  };
}
