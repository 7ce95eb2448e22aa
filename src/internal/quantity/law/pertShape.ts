import { betaLaw } from '../../numeric/betaLaw.js';
import { quantileOfBeta } from '../../numeric/betaQuantile.js';
import type { ConstantShape, ContinuousShape } from './model.js';

/**
 * The PERT law: a beta law between min and max with the shapes 1 + w (mode - min) / (max - min) and 1 + w (max - mode) / (max - min), w the
 * weight of the mode; mean (min + w mode + max) / (w + 2), variance (mean - min)(max - mean) / (w + 3).
 */
export function pertShape(min: number, mode: number, max: number, weight: number): ConstantShape | ContinuousShape {
  const width = max - min;
  if (width === 0) return { form: 'constant', value: min };
  const left = (mode - min) / width;
  const right = (max - mode) / width;
  const a = 1 + weight * left;
  const b = 1 + weight * right;
  const law = betaLaw(a, b);
  const quantile = (u: number): number => {
    const x = min + width * quantileOfBeta(u, law);
    return x > max ? max : x;
  };
  const below = a / (a + b);
  const above = b / (a + b);
  const variance = (width * width * below * above) / (weight + 3);
  const ends = { least: min, most: max };
  return { form: 'continuous', quantile, isTabulated: true, ends, mean: min + width * below, variance };
}
