import { gammaLaw } from '../../numeric/gammaLaw.js';
import { quantileOfGamma } from '../../numeric/gammaQuantile.js';
import { drawable } from './drawable.js';
import type { ContinuousShape } from './model.js';

/** The gamma law: mean shape times scale, variance shape times scale². */
export function gammaShape(shape: number, scale: number): ContinuousShape {
  const law = gammaLaw(shape);
  const quantile = (u: number): number => scale * quantileOfGamma(drawable(u), law);
  const mean = shape * scale;
  return {
    form: 'continuous',
    quantile,
    isTabulated: true,
    ends: { least: 0, most: undefined },
    mean,
    variance: mean * scale,
  };
}
