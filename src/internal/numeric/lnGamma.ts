import { refuse } from '../check.js';
import { ln } from './ln.js';
import { polynomial } from './polynomial.js';
import { leastOfStirling, stirlingSeries } from './stirlingSeries.js';

const halfLnTwoPi = 0.9189385332046728;

/** Of ln gamma(2 + z): (-1)^k (zeta(k) - 1) / k, from k = 28 down to 2, then 1 less Euler's constant; test/internal/numeric/coefficients.py. */
const series = [
  1.330476437424449e-10, -2.7595228851242334e-10, 5.731367241678862e-10, -1.1921401405860912e-9, 2.4836745438024785e-9,
  -5.183475041970047e-9, 1.0838659214896955e-8, -2.2711094608943164e-8, 4.7698101693639804e-8, -1.0043224823968099e-7,
  2.1207184805554665e-7, -4.492469198764566e-7, 9.55141213040742e-7, -2.039215753801366e-6, 4.374866789907488e-6,
  -9.439488275268397e-6, 2.050721277567069e-5, -4.492623673813314e-5, 9.945751278180853e-5, -0.00022315475845357939,
  0.0005096695247430425, -0.001192753911703261, 0.0028905103307415234, -0.007385551028673986, 0.020580808427784546,
  -0.0673523010531981, 0.3224670334241132, 0.42278433509846713,
] as const;

const largest = 1e300; // beyond, the logarithm may leave the range of a double

/**
 * The natural logarithm of the gamma function for x > 0, with the same bits on every engine; off by less than 1e-15 of it,
 * also near its zeros (measured against 50 digits).
 *
 * Around 2 by Taylor's series, below by gamma(x) = gamma(x + 1) / x, above by products, and from 10 on by Stirling's series.
 *
 * @returns 0 for 1 and 2, and never -0
 * @throws `invalid-argument` where x is not above 0 and at most 10^300
 * @see NIST Digital Library of Mathematical Functions, 5.5.1, 5.7.3 and 5.11.1; code and coefficients are our own
 */
export function lnGamma(x: number): number {
  if (!(x > 0 && x <= largest)) refuse('x', 'be above 0 and at most 1e300');
  if (x >= leastOfStirling) return (x - 0.5) * (ln(x) - 1) + (halfLnTwoPi - 0.5 + stirlingSeries(x));
  if (x < 0.5) return aroundTwo(x) - ln(1 + x) - ln(x);
  if (x < 1.5) return aroundTwo(x - 1) - ln(x);
  let least = x;
  let product = 1;
  while (least > 2.5) {
    least -= 1; // exact
    product *= least;
  }
  return aroundTwo(least - 2) + ln(product);
}

/** ln gamma(2 + z), |z| <= 1/2. */
function aroundTwo(z: number): number {
  return z * polynomial(z, series) + 0;
}
