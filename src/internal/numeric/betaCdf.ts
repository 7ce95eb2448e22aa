import { refuse } from '../check.js';
import { betaLaw } from './betaLaw.js';
import { betaShare } from './betaShare.js';

/**
 * The share of the beta law at or below x, that is the regularized incomplete beta function, with the same bits on every engine.
 *
 * Off by less than 1e-14, and for shapes from 1 on by less than 2e-13 of the share however small (measured against 50 digits, shapes to
 * 41,000).
 *
 * @returns 0 for x <= 0 and 1 for x >= 1
 * @throws `invalid-argument` where x is not finite, or a shape is not from 10^-300 to 10^8
 * @see NIST Digital Library of Mathematical Functions, section 8.17; code is our own
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (!Number.isFinite(x)) refuse('x', 'be finite');
  const law = betaLaw(a, b);
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return betaShare(x, 1 - x, law).share;
}
