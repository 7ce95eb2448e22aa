import { deviance } from './deviance.js';
import { exp } from './exp.js';
import type { GammaLaw } from './gammaLaw.js';
import { ln } from './ln.js';

const tiny = 1e-290;

/**
 * x^shape e^-x / gamma(shape) for x > 0: the density of the gamma law of scale 1, times x.
 *
 * @see C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000): Stirling's error and deviance, so that a large shape
 * loses no digits
 */
export function gammaPower(x: number, { shape, lnFactorial, error, scale }: GammaLaw): number {
  if (x < tiny) return shape * exp(shape * ln(x) - lnFactorial);
  return scale * exp(-error - deviance(shape, x));
}
