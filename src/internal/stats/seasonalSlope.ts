import { selectNth } from '../numeric/selectNth.js';
import { criticalValue } from './criticalValue.js';
import { medianSlope } from './medianSlope.js';
import type { SenSlope } from './medianSlope.js';

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
): SenSlope {
  const found: number[] = [];
  for (let i = 0; i < times.length; i++) {
    for (let j = i + 1; j < times.length; j++) {
      const apart = (times[j] ?? 0) - (times[i] ?? 0);
      if (apart > 0 && seasons[i] === seasons[j]) found.push(((values[j] ?? 0) - (values[i] ?? 0)) / apart);
    }
  }
  const slopes = Float64Array.from(found);
  const nth = (rank: number) => selectNth(slopes, rank - 1);
  return medianSlope({ count: slopes.length, nth }, { times, values }, { variance, critical: criticalValue(level) });
}
