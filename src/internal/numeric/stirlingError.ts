import { ln } from './ln.js';
import { lnGamma } from './lnGamma.js';
import { leastOfStirling, stirlingSeries } from './stirlingSeries.js';

const halfLnTwoPi = 0.9189385332046728;

/** What ln gamma(x) has above Stirling's (x - 1/2) ln x - x + ln(2 pi) / 2, for any x > 0. */
export function stirlingError(x: number): number {
  return x < leastOfStirling ? lnGamma(x) - ((x - 0.5) * ln(x) - x + halfLnTwoPi) : stirlingSeries(x);
}
