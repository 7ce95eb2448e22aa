import { sum } from '../../internal/numeric/sum.js';
import type { Outcome } from '../../internal/quantity/model.js';
import { fullTimeLoads } from './fairnessInput.js';
import type { FairnessOptions } from './fairnessInput.js';
import { statistic } from './statistic.js';

/** Somebody who carries more than the mean. */
export interface Overload {
  /** Position in the loads, from 0. */
  readonly position: number;
  /** By how much of the mean, above 0: `x / mean - 1`, so 0.25 is a quarter more. */
  readonly excess: number;
}

/**
 * Who carries more than the mean, and by how much: `x / mean - 1`.
 *
 * With shares, the mean is that of the loads divided by them, each person counted once.
 *
 * @param loads what each person carries, >= 0, in any unit
 * @returns those above the mean, the largest excess first, equal ones in the order of the loads; nobody where all carry the same;
 * insufficient data without people
 * @throws ComanagedError `invalid-argument` with all faults: a load below 0 or above 10^12, a share below 0.001 or above 1, another number
 * of shares than of loads; `unknown-option` for another option
 * @example
 * ```ts
 * import { overload } from 'comanaged/coverage';
 *
 * const over = overload([30, 50, 40]);
 * over.status === 'ok' && over.value;
 * // => [{ position: 1, excess: 0.25 }]
 * ```
 */
export function overload(loads: readonly number[], options: FairnessOptions = {}): Outcome<readonly Overload[]> {
  const people = fullTimeLoads(loads, options);
  return statistic('overload', people.length, 1, () => {
    const mean = sum(people) / people.length;
    return people
      .map((load, position) => ({ position, excess: (load - mean) / mean }))
      .filter(({ excess }) => excess > noise) // false for NaN, where nobody carries anything
      .sort((a, b) => b.excess - a.excess); // stable
  });
}

const noise = 1e-12; // a mean of equal loads may lie a rounding below them
