import type { GammaLaw } from './gammaLaw.js';
import { gammaPower } from './gammaPower.js';

const mostSteps = 1_000_000; // never reached for the shapes that are accepted

/** The shares of the gamma law of scale 1 at or below x and above it, x > 0, and x times its density. */
export function gammaShares(
  x: number,
  law: GammaLaw,
): { readonly lower: number; readonly upper: number; readonly power: number } {
  const { shape } = law;
  const power = gammaPower(x, law);
  if (x < shape + 1) {
    const lower = Math.min(1, power * series(x, shape));
    return { lower, upper: 1 - lower, power };
  }
  const upper = Math.min(1, power / fraction(x, shape));
  return { lower: 1 - upper, upper, power };
}

/**
 * 1 / s + x / (s (s + 1)) + x^2 / (s (s + 1) (s + 2)) + ..., up to the first term below the last digits.
 *
 * @see NIST Digital Library of Mathematical Functions, 8.11.4
 */
function series(x: number, shape: number): number {
  let term = 1 / shape;
  let total = term;
  for (let n = 1; n < mostSteps && term > 1e-17 * total; n++) {
    term *= x / (shape + n);
    total += term;
  }
  return total;
}

/**
 * The continued fraction x + 1 - s - 1 (1 - s) / (x + 3 - s - 2 (2 - s) / (x + 5 - s - ...)) of the upper tail, by the method of Lentz, up
 * to the first step that changes less than its last digits.
 *
 * @see NIST Digital Library of Mathematical Functions, 8.9.2, its even part
 */
function fraction(x: number, shape: number): number {
  let value = x + 1 - shape;
  let c = value;
  let d = 0;
  for (let n = 1; n < mostSteps; n++) {
    const above = n * (shape - n);
    const below = x + 1 + 2 * n - shape;
    d = 1 / (below + above * d);
    c = below + above / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 3e-16) break;
  }
  return value;
}
