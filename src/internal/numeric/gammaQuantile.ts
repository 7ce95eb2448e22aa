import { refuse } from '../check.js';
import { exp } from './exp.js';
import { gammaLaw } from './gammaLaw.js';
import type { GammaLaw } from './gammaLaw.js';
import { gammaShares } from './gammaShares.js';
import { ln } from './ln.js';
import { normalQuantile } from './normalQuantile.js';
import { rootOfConcave } from './rootOfConcave.js';

/**
 * The quantile of the gamma law of scale 1: the x at or below which a share p of it lies; with the same bits on every engine.
 *
 * The logarithm of the smaller tail is concave in ln x; its root is found there.
 * `gammaCdf` of it is within 2e-12 of p, or p lies between the shares of its neighbors among the doubles; it rises with p but for the last
 * digits, 2e-13 of it (measured for shapes to 100,000).
 *
 * @returns 0 for p = 0
 * @throws `invalid-argument` where p is not at least 0 and below 1, or the shape is not from 10^-300 to 10^8
 * @see First guess: E. B. Wilson and M. M. Hilferty, The distribution of chi-square (1931); code is our own
 */
export function gammaQuantile(p: number, shape: number): number {
  return quantileOfGamma(p, gammaLaw(shape));
}

/** The same of a law that is at hand, for many quantiles of one law. */
export function quantileOfGamma(p: number, law: GammaLaw): number {
  if (!(p >= 0 && p < 1)) refuse('p', 'be at least 0 and below 1');
  const { shape, lnFactorial } = law;
  if (p === 0) return 0;
  // Where p would be reached if the share were x^shape / gamma(shape + 1) throughout: never above the root, and near 0 the root itself.
  const low = (ln(p) + lnFactorial) / shape;
  if (low < -40) return exp(Math.max(low, -800));
  const isLower = p <= 0.5;
  const tail = isLower ? p : 1 - p;
  const lnOfTail = ln(tail);
  const high = ln(shape + 40 * Math.sqrt(shape) + 800); // less than the smallest p < 1 can leave lies above
  const search = { start: Math.max(low, guess(p, tail, shape)), low, high, rises: isLower };
  const t = rootOfConcave(search, (at) => {
    const x = exp(at);
    const { lower, upper, power } = gammaShares(x, law);
    const share = isLower ? lower : upper;
    if (!(share > 0)) return noShare;
    return { value: ln(share) - lnOfTail, slope: (isLower ? power : -power) / share, bend: shape - x };
  });
  return exp(t);
}

/** Where the share is below the smallest double: too far out for a step. */
const noShare = { value: -800, slope: 0, bend: 0 } as const;

/** Of ln x: the third root of a gamma variable is nearly normal, and a small shape falls nearly by e^-x. */
function guess(p: number, tail: number, shape: number): number {
  if (shape < 1) return p <= 0.5 ? -800 : ln(Math.max(0.1, -ln(tail)));
  const root = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape));
  return root > 0.05 ? ln(shape) + 3 * ln(root) : -800;
}
