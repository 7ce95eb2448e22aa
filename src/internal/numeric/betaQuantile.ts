import { refuse } from '../check.js';
import { betaShare } from './betaShare.js';
import { checkShape } from './checkShape.js';
import { exp } from './exp.js';
import { ln } from './ln.js';
import { lnBeta } from './lnBeta.js';
import { normalQuantile } from './normalQuantile.js';
import { rootOfConcave } from './rootOfConcave.js';

const most = 40; // of ln(x / y): there x is 1 to the last digit

/**
 * The quantile of the beta law: the x at or below which a share p of it lies; with the same bits on every engine.
 *
 * The logarithm of the smaller tail is concave in the logit ln(x / y), y = 1 - x, for all shapes; its root is found there.
 *
 * @returns 0 for p = 0 and 1 for p = 1
 * @throws `invalid-argument` where p is not from 0 to 1, or a shape is not from 10^-300 to 10^8
 * @see First guess: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 26.5.22; code is our own
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) refuse('p', 'be from 0 to 1');
  checkShape(a, 'a');
  checkShape(b, 'b');
  if (p === 0 || p === 1) return p + 0;
  return p <= 0.5 ? lower(p, a, b).x : lower(1 - p, b, a).y;
}

/** Where the share is below the smallest double: too far to the left for a step. */
const noShare = { value: -800, slope: 0, bend: 0 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

function lower(p: number, a: number, b: number): Point {
  const lnOfP = ln(p);
  // Where p would be reached if the tail were x^a / (a B(a, b)) throughout: never above the root, and near 0 the root itself.
  const least = (lnOfP + ln(a) + lnBeta(a, b)) / a;
  if (least < -40 - ln(1 + b)) return { x: exp(Math.max(least, -800)), y: 1 };
  const start = a >= 1 && b >= 1 ? Math.max(least, guess(p, a, b)) : least;
  const t = rootOfConcave({ start, low: least, high: most, rises: true }, (at) => {
    const { x, y } = fromLogit(at);
    const { share, power } = betaShare(x, y, a, b);
    return share > 0 ? { value: ln(share) - lnOfP, slope: power / share, bend: a * y - b * x } : noShare;
  });
  return fromLogit(t);
}

function fromLogit(t: number): Point {
  const e = exp(-Math.abs(t));
  const near = 1 / (1 + e);
  return t < 0 ? { x: e * near, y: near } : { x: near, y: e * near };
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
