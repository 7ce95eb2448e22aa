import { checkShape } from './checkShape.js';
import { lnGamma } from './lnGamma.js';
import { stirlingError } from './stirlingError.js';

const twoPi = 6.283185307179586;

/** The shape of a gamma law of scale 1, and what all its shares need. */
export interface GammaLaw {
  readonly shape: number;
  /** ln gamma(shape + 1). */
  readonly lnFactorial: number;
  /** Stirling's error of the shape. */
  readonly error: number;
  /** The root of shape / (2 pi). */
  readonly scale: number;
}

/**
 * The gamma law of a shape, its scale 1.
 *
 * @throws `invalid-argument` where the shape is not from 10^-300 to 10^8
 */
export function gammaLaw(shape: number): GammaLaw {
  checkShape(shape, 'shape');
  return {
    shape,
    lnFactorial: lnGamma(shape + 1),
    error: stirlingError(shape),
    scale: Math.sqrt(shape / twoPi),
  };
}
