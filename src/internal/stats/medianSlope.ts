import { quantile } from './quantile.js';
import { atRank, limitRanks } from './rankInterval.js';

/** A median of slopes. */
export interface SenSlope {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  /** Median of the values less the slope times the median of the times. */
  readonly intercept: number;
}

/** Slopes of pairs, by rank. */
export interface Slopes {
  readonly count: number;
  /** The slope at a rank from 1. */
  readonly nth: (rank: number) => number;
}

/** The median of slopes with an interval by ranks, and where its line begins; ranks that are no whole numbers are interpolated. */
export function medianSlope(
  { count, nth }: Slopes,
  { times, values }: { readonly times: Float64Array; readonly values: Float64Array },
  { variance, critical }: { readonly variance: number; readonly critical: number },
): SenSlope {
  const [low, high] = limitRanks(count, variance, critical);
  const slope = atRank((count + 1) / 2, count, nth);
  return {
    slope,
    low: Math.min(slope, atRank(low, count, nth)),
    high: Math.max(slope, atRank(high, count, nth)),
    intercept: quantile(values.slice(), 0.5) - slope * quantile(times.slice(), 0.5),
  };
}
