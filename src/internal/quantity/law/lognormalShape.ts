import { exp } from '../../numeric/exp.js';
import { ln } from '../../numeric/ln.js';
import { normalQuantile } from '../../numeric/normalQuantile.js';
import { drawable } from './drawable.js';
import type { ConstantShape, ContinuousShape, Moments } from './model.js';

/** Above it the power leaves the range of a double. */
const largest = 709.782712893384;

const expOrInfinite = (x: number): number => (x > largest ? Infinity : exp(x));

/** e^x - 1 for x >= 0, within 1e-11 of it. */
const expLessOne = (x: number): number => (x < 1e-5 ? x * (1 + x * (0.5 + x / 6)) : expOrInfinite(x) - 1);

/** ln(1 + x) for x >= 0 without loss for a small x: what 1 + x is off by cancels in the quotient. */
const lnOnePlus = (x: number): number => {
  const onePlus = 1 + x;
  return onePlus === 1 ? x : (ln(onePlus) * x) / (onePlus - 1);
};

/** The log-normal law whose logarithm has the mean `mu` and the standard deviation `sigma`: e^(mu + sigma z(u)). */
function shapeOf(mu: number, sigma: number, moments: Moments): ContinuousShape {
  const ofScore = (z: number): number => expOrInfinite(mu + sigma * z);
  const quantile = (u: number): number => ofScore(normalQuantile(drawable(u)));
  return { form: 'continuous', quantile, ofScore, isTabulated: true, ...moments };
}

/**
 * The log-normal law of which a share `level` lies between `low` and `high`, as much below as above.
 *
 * With z the quantile of (1 + level) / 2: mu = (ln low + ln high) / 2, sigma = (ln high - ln low) / (2 z); mean e^(mu + sigma² / 2), variance
 * mean² (e^(sigma²) - 1).
 */
export function lognormalShape(low: number, high: number, level: number): ConstantShape | ContinuousShape {
  if (low === high) return { form: 'constant', value: low };
  const mu = (ln(low) + ln(high)) / 2;
  // The quantile of the lower end keeps its digits where the level is almost 1, or almost 0.
  const sigma = (ln(high) - ln(low)) / (-2 * normalQuantile(0.5 - level / 2));
  const square = sigma * sigma;
  const mean = expOrInfinite(mu + square / 2);
  return shapeOf(mu, sigma, { mean, variance: mean * mean * expLessOne(square) });
}

/** The log-normal law by its own mean and standard deviation: sigma² = ln(1 + sd² / mean²), mu = ln mean - sigma² / 2. */
export function lognormalShapeOfMoments(mean: number, standardDeviation: number): ConstantShape | ContinuousShape {
  const ratio = standardDeviation / mean;
  const square = lnOnePlus(ratio * ratio);
  if (square === 0) return { form: 'constant', value: mean };
  const variance = standardDeviation * standardDeviation;
  return shapeOf(ln(mean) - square / 2, Math.sqrt(square), { mean, variance });
}
