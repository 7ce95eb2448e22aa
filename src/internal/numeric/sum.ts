import { ComanagedError } from '../errors.js';

/**
 * Sum by Neumaier's compensated summation: what each addition loses is summed apart and added at the end.
 *
 * @returns 0 for no values, and never -0
 * @throws `invalid-argument` where a value is not finite or a partial sum leaves the range of a double
 * @see A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974)
 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  const result = total + lost;
  if (!Number.isFinite(result)) {
    throw new ComanagedError('invalid-argument', 'values', 'values must be finite, and so must their sum');
  }
  return result;
}
