import { refuse } from '../check.js';
import { exp } from './exp.js';
import { integerPower } from './integerPower.js';
import { ln } from './ln.js';

const largest = 709.78; // of the exponent of e: beyond, the power may leave the range of a double
const largestWhole = 1000; // for whole exponents up to it, products are at least as near

/**
 * x to the power y for x > 0, with the same bits on every engine: by repeated multiplication for a whole y within ±1,000, else e^(y ln x),
 * off by less than (2 + |y ln x|) 2.3e-16 of it.
 *
 * @throws `invalid-argument` where x is not finite and above 0, y is not finite, or the power is above 1.79e308
 */
export function power(x: number, y: number): number {
  if (!(Number.isFinite(x) && x > 0)) refuse('x', 'be finite and above 0');
  if (!Number.isFinite(y)) refuse('y', 'be finite');
  const exponent = y * ln(x);
  if (exponent > largest) refuse('y', 'leave the power within the range of a double');
  return Number.isInteger(y) && Math.abs(y) <= largestWhole ? integerPower(x, y) : exp(Math.max(exponent, -800));
}
