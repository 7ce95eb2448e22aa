import { deviance } from './deviance.js';
import { exp } from './exp.js';
import { ln } from './ln.js';
import { lnGamma } from './lnGamma.js';
import { stirlingError } from './stirlingError.js';

const twoPi = 6.283185307179586;
const tiny = 1e-290;

/**
 * x^shape e^-x / gamma(shape) for x > 0: the density of the gamma law of scale 1, times x.
 *
 * @see C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000): Stirling's error and deviance, so that a large shape
 * loses no digits
 */
export function gammaPower(x: number, shape: number): number {
  if (x < tiny) return exp(shape * ln(x) - lnGamma(shape));
  return Math.sqrt(shape / twoPi) * exp(-stirlingError(shape) - deviance(shape, x));
}
