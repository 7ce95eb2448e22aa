import { gammaQuantile } from '../numeric/gammaQuantile.js';
import type { Limits } from './limits.js';

/**
 * Exact interval of the rate of a Poisson process, from a count of events and the exposure.
 *
 * `low = chi2(a / 2; 2k) / 2 / E`, `high = chi2(1 - a / 2; 2k + 2) / 2 / E`; half a chi-square variable with 2k degrees is a gamma one of shape k.
 *
 * @param exposure above 0
 * @returns a low end of 0 for no events
 * @see F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936)
 */
export function garwood(events: number, exposure: number, level: number): Limits {
  const tail = (1 - level) / 2;
  return {
    low: events === 0 ? 0 : gammaQuantile(tail, events) / exposure,
    high: gammaQuantile(1 - tail, events + 1) / exposure,
  };
}
