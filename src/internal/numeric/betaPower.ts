import { deviance } from './deviance.js';
import { exp } from './exp.js';
import { ln } from './ln.js';
import { lnBeta } from './lnBeta.js';
import { stirlingError } from './stirlingError.js';

const twoPi = 6.283185307179586;
const tiny = 1e-290;

/**
 * x^a y^b / B(a, b) for x, y > 0 with x + y = 1: the density of the beta law times x y.
 *
 * @see C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000): Stirling's errors and deviances, so that large a and b
 * lose no digits
 */
export function betaPower(x: number, y: number, a: number, b: number): number {
  if (x < tiny) return exp(a * ln(x) - lnBeta(a, b));
  if (y < tiny) return exp(b * ln(y) - lnBeta(a, b));
  const total = a + b;
  const errors = stirlingError(total) - stirlingError(a) - stirlingError(b);
  const deviances = deviance(a, total * x) + deviance(b, total * y);
  return Math.sqrt(a / total) * Math.sqrt(b / twoPi) * exp(errors - deviances);
}
