import { normalQuantile } from '../../numeric/normalQuantile.js';
import { drawable } from './drawable.js';
import type { ConstantShape, ContinuousShape } from './model.js';

/** The normal law: mean + z(u) times the standard deviation. */
export function normalShape(mean: number, standardDeviation: number): ConstantShape | ContinuousShape {
  if (standardDeviation === 0) return { form: 'constant', value: mean };
  const ofScore = (z: number): number => mean + standardDeviation * z;
  const quantile = (u: number): number => ofScore(normalQuantile(drawable(u)));
  const variance = standardDeviation * standardDeviation;
  return { form: 'continuous', quantile, ofScore, isTabulated: true, mean, variance };
}
