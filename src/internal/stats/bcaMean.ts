import { normalCdf } from '../numeric/normalCdf.js';
import { normalQuantile } from '../numeric/normalQuantile.js';
import { fillUniforms } from '../random/fillUniforms.js';
import type { RandomStream } from '../random/streamOf.js';
import { criticalValue } from './criticalValue.js';
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
 * Bootstrap interval of a mean, corrected for bias and acceleration (BCa).
 *
 * @returns the mean twice where all values are equal
 * @see B. Efron, Better Bootstrap Confidence Intervals, JASA 82 (1987)
 */
export function bcaMean(sample: Float64Array, { level, resamples, stream }: BootstrapSettings): Limits {
  const mean = meanOf(sample);
  const means = resampledMeans(sample, resamples, stream);
  let below = 0;
  for (const each of means) below += each < mean ? 1 : each === mean ? 0.5 : 0;
  if (isConstant(sample)) return { low: mean, high: mean };
  const bias = normalQuantile(Math.max(0.5, Math.min(resamples - 0.5, below)) / resamples);
  const acceleration = momentsOf(sample).skewness / (6 * Math.sqrt(sample.length));
  const end = (z: number) => {
    const moved = bias + z;
    const share = normalCdf(bias + moved / (1 - acceleration * moved));
    return quantile(means, share);
  };
  const z = criticalValue(level);
  return { low: end(-z), high: end(z) };
}

function resampledMeans(sample: Float64Array, resamples: number, stream: RandomStream): Float64Array {
  const n = sample.length;
  const uniforms = new Float64Array(n);
  return Float64Array.from({ length: resamples }, () => {
    fillUniforms(stream, uniforms, 0, n);
    let total = 0;
    for (const uniform of uniforms) total += sample[Math.floor(uniform * n)] ?? 0;
    return total / n;
  });
}

function meanOf(sample: Float64Array): number {
  let total = 0;
  for (const value of sample) total += value;
  return total / sample.length;
}

function isConstant(sample: Float64Array): boolean {
  return sample.every((value) => value === sample[0]);
}
