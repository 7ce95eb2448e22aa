import { refuse } from '../check.js';
import { betaShare } from './betaShare.js';
import { checkShape } from './checkShape.js';

/**
 * The share of the beta law at or below x, that is the regularized incomplete beta function, with the same bits on every engine.
 *
 * @returns 0 for x <= 0 and 1 for x >= 1
 * @throws `invalid-argument` where x is not finite, or a shape is not from 10^-300 to 10^8
 * @see NIST Digital Library of Mathematical Functions, section 8.17; code is our own
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (!Number.isFinite(x)) refuse('x', 'be finite');
  checkShape(a, 'a');
  checkShape(b, 'b');
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return betaShare(x, 1 - x, a, b).share;
}
