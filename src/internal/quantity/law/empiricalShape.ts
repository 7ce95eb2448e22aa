import { sum } from '../../numeric/sum.js';
import type { ConstantShape, ContinuousShape, Fill } from './model.js';

/**
 * Draws between observed values, -0 as 0, by the quantile of definition 7: with the n values in order, straight between them at u = i / (n - 1).
 *
 * Mean and variance are those of the draws: each step from one value to the next is a uniform law of the same weight.
 *
 * @see R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996)
 */
export function empiricalShape(sample: readonly number[]): ConstantShape | ContinuousShape {
  const sorted = Float64Array.from(sample, (value) => value + 0).sort();
  const at = (i: number): number => sorted[i] ?? 0;
  const last = sorted.length - 1;
  if (at(0) === at(last)) return { form: 'constant', value: at(0) };
  const quantile = (u: number): number => {
    const place = u * last;
    const i = Math.floor(place);
    const low = at(i);
    if (i >= last) return low;
    const high = at(i + 1);
    const x = low + (place - i) * (high - low);
    return x > high ? high : x;
  };
  const fill: Fill = (uniforms, out, count) => {
    for (let to = 0; to < count; to++) out[to] = quantile(uniforms[to] ?? 0);
  };
  const steps = Array.from({ length: last }, (_, i) => ({ low: at(i), high: at(i + 1) }));
  const mean = sum(steps.map(({ low, high }) => (low + high) / 2)) / last;
  const squares = steps.map(({ low, high }) => {
    const below = low - mean;
    const above = high - mean;
    return (below * below + below * above + above * above) / 3;
  });
  return { form: 'continuous', quantile, fill, isTabulated: false, mean, variance: sum(squares) / last };
}
