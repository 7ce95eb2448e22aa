import { deviance } from './deviance.js';
import { ln } from './ln.js';
import { stirlingError } from './stirlingError.js';

const twoPi = 6.283185307179586;

/** The natural logarithm of the beta function for a, b > 0, in an order in which the large parts cancel before they are computed. */
export function lnBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  const total = a + b;
  const errors = stirlingError(small) + stirlingError(large) - stirlingError(total);
  // large ln(large / total) is the deviance less `small`.
  const powers = small * (ln(small / total) - 1) + deviance(large, total);
  return errors + powers + 0.5 * (ln(twoPi / small) + ln(total / large));
}
