import { normalQuantile } from '../../internal/numeric/normalQuantile.js';
import { mannKendall } from '../../internal/stats/mannKendall.js';
import { seasonalKendall } from '../../internal/stats/seasonalKendall.js';
import { seasonalSlope } from '../../internal/stats/seasonalSlope.js';
import { senSlope } from '../../internal/stats/senSlope.js';
import { serialVariance } from '../../internal/stats/serialVariance.js';
import { twoSided } from '../../internal/stats/twoSided.js';
import type { TrendVerdict } from './model.js';

/** A tested trend: the change per unit of time, and how sure it is. */
export interface TrendTest {
  readonly method: TrendVerdict['method'];
  readonly p: number;
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  /** The value of the line at time 0. */
  readonly intercept: number;
  readonly autocorrelation: number;
  /** By how much the variance grew because neighbors resemble each other. */
  readonly factor: number;
  /** Values less their line. */
  readonly residuals: Float64Array;
}

/** Tests a series for a trend; with seasons only equal ones are compared. */
export function trendTest(
  times: Float64Array,
  values: Float64Array,
  level: number,
  seasons: readonly number[] | undefined,
): TrendTest {
  const plain = mannKendall(values);
  const rough = senSlope(times, values, plain.variance, level);
  const { correlation, factor } = serialVariance(lessLine(times, values, rough));
  if (seasons !== undefined) {
    const { p: own, variance } = seasonalKendall(values, seasons);
    const line = seasonalSlope(times, values, seasons, { variance: variance * factor, level });
    const p = widened(own, factor);
    const residuals = lessLine(times, values, line);
    return { method: 'seasonal-kendall', p, ...line, autocorrelation: correlation, factor, residuals };
  }
  const p = widened(plain.p, factor);
  const line = factor === 1 ? rough : senSlope(times, values, plain.variance * factor, level);
  const residuals = lessLine(times, values, line);
  const method = plain.method === 'exact' ? 'mann-kendall-exact' : 'mann-kendall';
  return { method, p, ...line, autocorrelation: correlation, factor, residuals };
}

/** p of a score whose variance is larger than it was taken to be, by the z that it stands for. */
function widened(p: number, factor: number): number {
  return factor === 1 || p <= 0 || p >= 1 ? p : twoSided(normalQuantile(p / 2) / Math.sqrt(factor));
}

function lessLine(
  times: Float64Array,
  values: Float64Array,
  { slope, intercept }: { readonly slope: number; readonly intercept: number },
): Float64Array {
  return values.map((value, at) => value - intercept - slope * (times[at] ?? 0));
}
