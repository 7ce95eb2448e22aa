import { sum } from '../../internal/numeric/sum.js';
import type { Outcome } from '../../internal/quantity/model.js';
import { fullTimeLoads } from './fairnessInput.js';
import type { FairnessOptions } from './fairnessInput.js';
import { statistic } from './statistic.js';

/**
 * Jain's index of fairness: how evenly hours, nights or pages are spread over people.
 *
 * `(sum of x)^2 / (n * sum of x^2)`: 1 where all carry the same, 1/n where one carries all, k/n where k of them carry the same and the rest
 * nothing. It does not change with the unit of the loads.
 *
 * @param loads what each person carries, >= 0, in any unit
 * @returns from 1/n to 1; 1 where nobody carries anything (house default) and for one person; insufficient data without people
 * @throws ComanagedError `invalid-argument` with all faults: a load below 0 or above 10^12, a share below 0.001 or above 1, another number
 * of shares than of loads; `unknown-option` for another option
 * @see R. Jain, D. Chiu, W. Hawe, A quantitative measure of fairness and discrimination, DEC research report TR-301 (1984)
 * @example
 * ```ts
 * import { jainIndex } from 'comanaged/coverage';
 *
 * const index = jainIndex([40, 40, 0, 0]);
 * index.status === 'ok' && index.value;
 * // => 0.5
 * ```
 */
export function jainIndex(loads: readonly number[], options: FairnessOptions = {}): Outcome<number> {
  const people = fullTimeLoads(loads, options);
  return statistic('jain-index', people.length, 1, () => {
    const largest = people.reduce((most, load) => Math.max(most, load), 0);
    if (largest === 0) return 1;
    const parts = people.map((load) => load / largest); // so that no square leaves the range
    const whole = sum(parts);
    const squares = sum(parts.map((part) => part * part));
    const n = people.length;
    return Math.min(1, Math.max(1 / n, (whole * whole) / (n * squares)));
  });
}
