import type { BetaLaw } from './betaLaw.js';
import { betaPower } from './betaPower.js';

const mostSteps = 1_000_000; // never reached for the shapes that are accepted

/** The share of the beta law at or below x, and x y times its density; x, y > 0 are given both, so that the smaller keeps its digits. */
export function betaShare(x: number, y: number, law: BetaLaw): { readonly share: number; readonly power: number } {
  const { a, b } = law;
  const power = betaPower(x, y, law);
  const share =
    x * (a + b + 2) <= a + 1
      ? power / (a * fraction(x, a, b)) // the fraction converges fast on this side
      : 1 - power / (b * fraction(y, b, a));
  return { share: Math.max(0, Math.min(1, share)), power };
}

/**
 * The continued fraction 1 + d1 / (1 + d2 / (1 + ...)) of the incomplete beta function, by the method of Lentz, up to the first pair of
 * steps that changes less than its last digits.
 *
 * @see NIST Digital Library of Mathematical Functions, 8.17.22 and 8.17.23
 */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < mostSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    const first = c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const both = first * (c * d);
    value *= both;
    if (Math.abs(both - 1) < 3e-16) break;
  }
  return 1 / value;
}
