import { refuse } from '../check.js';
import { betaLaw, mirrored } from './betaLaw.js';
import type { BetaLaw } from './betaLaw.js';
import { betaShare } from './betaShare.js';
import { exp } from './exp.js';
import { ln } from './ln.js';
import { normalQuantile } from './normalQuantile.js';
import { rootOfConcave } from './rootOfConcave.js';

/**
 * The quantile of the beta law: the x at or below which a share p of it lies; with the same bits on every engine.
 *
 * The logarithm of the smaller tail is concave in the logit ln(x / y), y = 1 - x, for all shapes; its root is found there.
 * `betaCdf` of it is within 2e-12 of p, or p lies between the shares of its neighbors among the doubles; it rises with p but for the last
 * digits, 2e-13 of it (measured for shapes to 100,000).
 *
 * @returns 0 for p = 0 and 1 for p = 1
 * @throws `invalid-argument` where p is not from 0 to 1, or a shape is not from 10^-300 to 10^8
 * @see First guess: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 26.5.22; code is our own
 */
export function betaQuantile(p: number, a: number, b: number): number {
  return quantileOfBeta(p, betaLaw(a, b));
}

/** The same of a law that is at hand: less than half the work, for many quantiles of one law. */
export function quantileOfBeta(p: number, law: BetaLaw): number {
  if (!(p >= 0 && p <= 1)) refuse('p', 'be from 0 to 1');
  if (p === 0 || p === 1) return p + 0;
  const low = least(ln(p), law);
  if (isRoot(low, law)) return exp(Math.max(low, -800));
  return p <= 0.5 ? lower(p, law).x : lower(1 - p, mirrored(law)).y;
}

/** Where the share is below the smallest double: too far to the left for a step. */
const noShare = { value: -800, slope: 0, bend: 0 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of ln x: where the share would be reached if it were x^a / (a B(a, b)) throughout: never above the root. */
function least(lnOfP: number, { a, lnBeta }: BetaLaw): number {
  return (lnOfP + ln(a) + lnBeta) / a;
}

/** Whether it is, because so near to 0 the share is that power. */
function isRoot(low: number, { b }: BetaLaw): boolean {
  return low < -40 - ln(1 + b);
}

function lower(p: number, law: BetaLaw): Point {
  const { a, b } = law;
  const lnOfP = ln(p);
  const low = least(lnOfP, law);
  if (isRoot(low, law)) return { x: exp(Math.max(low, -800)), y: 1 };
  const start = a >= 1 && b >= 1 ? Math.max(low, guess(p, a, b)) : low;
  const high = 41 + ln(1 + a); // where the upper tail is a power too, and x is 1 to the last digit
  const t = rootOfConcave({ start, low, high, rises: true }, (at) => {
    const { x, y } = fromLogit(at);
    const { share, power } = betaShare(x, y, law);
    return share > 0 ? { value: ln(share) - lnOfP, slope: power / share, bend: a * y - b * x } : noShare;
  });
  return fromLogit(t);
}

function fromLogit(t: number): Point {
  const e = exp(-Math.abs(t));
  const far = e / (1 + e);
  return t < 0 ? { x: far, y: 1 - far } : { x: 1 - far, y: far };
}

/** The logit where a normal law on the right scale has the share p below it; for a, b >= 1. */
function guess(p: number, a: number, b: number): number {
  const z = -normalQuantile(p);
  const lambda = (z * z - 3) / 6;
  const ofA = 1 / (2 * a - 1);
  const ofB = 1 / (2 * b - 1);
  const h = 2 / (ofA + ofB);
  const w = (z * Math.sqrt(h + lambda)) / h - (ofB - ofA) * (lambda + 5 / 6 - 2 / (3 * h));
  return ln(a / b) - 2 * w;
}
