import { rangeOf } from '../numeric/rangeOf.js';
import { fillUniforms } from '../random/fillUniforms.js';
import type { RandomStream } from '../random/streamOf.js';
import type { Limits } from './limits.js';
import { momentsOf } from './moments.js';
import { quantile } from './quantile.js';

/** How a bootstrap is run. */
export interface BootstrapSettings {
  readonly level: number;
  /** How often it is drawn. */
  readonly resamples: number;
  readonly stream: RandomStream;
}

/**
 * Bootstrap interval of a mean by its t: each resample tells how many of its own standard errors its mean lies off. Skewed samples, as durations
 * are, have small errors where their means are small, which intervals by the resampled means themselves do not see: those corrected for bias
 * and acceleration cover the mean of 20 log-normal values in 89 of 100 cases, these in 93.
 *
 * @returns the mean twice where all values are equal; undefined where a limit is not reached: where a few values are all the spread, so many
 * resamples miss them that nobody can tell how far the mean may lie, or the limit would be above every value
 * @see B. Efron, Nonparametric Standard Errors and Confidence Intervals, Canadian Journal of Statistics 9 (1981); P. Hall, Theoretical
 * Comparison of Bootstrap Confidence Intervals, Annals of Statistics 16 (1988)
 */
export function bootstrapMean(
  sample: Float64Array,
  { level, resamples, stream }: BootstrapSettings,
): Limits | undefined {
  const { mean, standardDeviation } = momentsOf(sample);
  if (sample.every((value) => value === sample[0])) return { low: sample[0] ?? 0, high: sample[0] ?? 0 };
  const error = standardDeviation / Math.sqrt(sample.length);
  const off = sample.map((value) => value - mean);
  const uniforms = new Float64Array(sample.length);
  const ratios = Float64Array.from({ length: resamples }, () => {
    fillUniforms(stream, uniforms, 0, uniforms.length);
    return resampledRatio(off, uniforms, leastSpread * standardDeviation * standardDeviation);
  });
  const tail = (1 - level) / 2;
  const low = Math.min(mean, mean - quantile(ratios, 1 - tail) * error);
  const high = Math.max(mean, mean - quantile(ratios, tail) * error);
  const { least, most } = rangeOf(sample);
  return low >= least && high <= most ? { low, high } : undefined;
}

/** House default: a resample with less than this part of the variance of the sample misses what makes the spread, and counts as one without. */
export const leastSpread = 0.0025;

/** How many of its standard errors the mean of a resample lies off; infinite where it has no spread. */
function resampledRatio(off: Float64Array, uniforms: Float64Array, least: number): number {
  const n = off.length;
  let [total, squares] = [0, 0];
  for (const uniform of uniforms) {
    const value = off[Math.floor(uniform * n)] ?? 0;
    total += value;
    squares += value * value;
  }
  const mean = total / n;
  const variance = (squares - n * mean * mean) / (n - 1);
  if (variance > least) return mean / Math.sqrt(variance / n);
  return mean === 0 ? 0 : Math.sign(mean) * Infinity;
}
