import { kendallExact } from '../../internal/stats/kendallNull.js';
import { normalTest } from '../../internal/stats/kendall.js';
import { mannKendall } from '../../internal/stats/mannKendall.js';
import { seasonalKendall } from '../../internal/stats/seasonalKendall.js';
import { seasonalSlope } from '../../internal/stats/seasonalSlope.js';
import { senSlope } from '../../internal/stats/senSlope.js';
import { serialVariance } from '../../internal/stats/serialVariance.js';
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
    const { s, variance } = seasonalKendall(values, seasons);
    const line = seasonalSlope(times, values, seasons, { variance: variance * factor, level });
    const { p } = normalTest(s, variance * factor);
    const residuals = lessLine(times, values, line);
    return { method: 'seasonal-kendall', p, ...line, autocorrelation: correlation, factor, residuals };
  }
  const isExact = plain.method === 'exact' && factor === 1;
  const p = isExact ? kendallExact(plain.s, values.length) : normalTest(plain.s, plain.variance * factor).p;
  const line = factor === 1 ? rough : senSlope(times, values, plain.variance * factor, level);
  const residuals = lessLine(times, values, line);
  const method = isExact ? 'mann-kendall-exact' : 'mann-kendall';
  return { method, p, ...line, autocorrelation: correlation, factor, residuals };
}

function lessLine(
  times: Float64Array,
  values: Float64Array,
  { slope, intercept }: { readonly slope: number; readonly intercept: number },
): Float64Array {
  return values.map((value, at) => value - intercept - slope * (times[at] ?? 0));
}
