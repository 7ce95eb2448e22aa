import type { BetaLaw } from './betaLaw.js';
import { deviance } from './deviance.js';
import { exp } from './exp.js';
import { ln } from './ln.js';

const tiny = 1e-290;

/**
 * x^a y^b / B(a, b) for x, y > 0 with x + y = 1: the density of the beta law times x y.
 *
 * @see C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000): Stirling's errors and deviances, so that large a and b
 * lose no digits
 */
export function betaPower(x: number, y: number, { a, b, lnBeta, errors, scale }: BetaLaw): number {
  if (x < tiny) return exp(a * ln(x) - lnBeta);
  if (y < tiny) return exp(b * ln(y) - lnBeta);
  const total = a + b;
  return scale * exp(errors - deviance(a, total * x) - deviance(b, total * y));
}
