import { refuse } from '../check.js';
import { exp } from './exp.js';
import { integerPower } from './integerPower.js';
import { ln } from './ln.js';

/**
 * The n-th root of x, with the same bits on every engine; off by less than 1e-15 of it.
 *
 * e^(ln x / n), then one of Newton's steps on the n-th power. Where that power could leave the range of a double, the square of the root of
 * the square root.
 *
 * @returns 0 for 0, 1 for 1, and x for n = 1
 * @throws `invalid-argument` where x is not finite and at least 0, or n is not whole from 1 to 1,000
 */
export function rootOf(x: number, n: number): number {
  if (!(Number.isFinite(x) && x >= 0)) refuse('x', 'be finite and at least 0');
  if (!(Number.isSafeInteger(n) && n >= 1 && n <= 1000)) refuse('n', 'be a whole number from 1 to 1,000');
  if (x === 0) return 0;
  if (n === 1) return x;
  if (n === 2) return Math.sqrt(x);
  if (x < 1e-290 || x > 1e290) {
    const root = rootOf(Math.sqrt(x), n);
    return root * root;
  }
  const near = exp(ln(x) / n);
  return near + (near * (x / integerPower(near, n) - 1)) / n;
}
