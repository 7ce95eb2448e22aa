import { gammaQuantile } from '../../numeric/gammaQuantile.js';
import { drawable } from './drawable.js';
import type { ContinuousShape } from './model.js';

/** The gamma law: mean shape times scale, variance shape times scale². */
export function gammaShape(shape: number, scale: number): ContinuousShape {
  const quantile = (u: number): number => scale * gammaQuantile(drawable(u), shape);
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
