import { normalTest } from './kendall.js';
import { mannKendall } from './mannKendall.js';

/** Kendall's test season by season. */
export interface SeasonalKendallTest {
  readonly s: number;
  readonly variance: number;
  readonly z: number;
  /** Two-sided, by the normal law. */
  readonly p: number;
}

/**
 * Test of a trend that compares only values of the same season: scores and variances of the seasons are summed.
 *
 * @param series in the order of time
 * @param seasons the season of each value, such as its calendar month
 * @see R. M. Hirsch, J. R. Slack, R. A. Smith, Techniques of Trend Analysis for Monthly Water Quality Data, Water Resources Research 18 (1982)
 */
export function seasonalKendall(series: Float64Array, seasons: readonly number[]): SeasonalKendallTest {
  let [s, variance] = [0, 0];
  for (const season of new Set(seasons)) {
    const one = mannKendall(series.filter((_, at) => seasons[at] === season));
    s += one.s;
    variance += one.variance;
  }
  return { s, variance, ...normalTest(s, variance) };
}
