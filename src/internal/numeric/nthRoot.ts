import { exp } from './exp.js';
import { integerPower } from './integerPower.js';
import { ln } from './ln.js';

/**
 * The positive number whose n-th power is `x`: `exp(ln x / n)`, with one Newton step that takes back its rounding.
 *
 * @param x finite and above 0
 * @param n whole, 1 to 1,000,000
 */
export function nthRoot(x: number, n: number): number {
  if (n === 1) return x;
  const root = exp(ln(x) / n);
  const excess = x / integerPower(root, n) - 1;
  return root + (root * excess) / n;
}
