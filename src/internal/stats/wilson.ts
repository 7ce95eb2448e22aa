import { criticalValue } from './criticalValue.js';
import type { Limits } from './limits.js';

/**
 * Wilson's score interval of a proportion: it stays within 0 and 1, and is not empty for none or all of n.
 *
 * `(x + z^2 / 2 ± z sqrt(x (n - x) / n + z^2 / 4)) / (n + z^2)`
 *
 * @param n at least 1
 * @see R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), method 3
 */
export function wilson(successes: number, n: number, level: number): Limits {
  const z = criticalValue(level);
  const half = z * Math.sqrt((successes * (n - successes)) / n + (z * z) / 4);
  const middle = successes + (z * z) / 2;
  const whole = n + z * z;
  return {
    low: successes === 0 ? 0 : Math.max(0, (middle - half) / whole),
    high: successes === n ? 1 : Math.min(1, (middle + half) / whole),
  };
}
