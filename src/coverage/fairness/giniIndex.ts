import { sum } from '../../internal/numeric/sum.js';
import type { Outcome } from '../../internal/quantity/model.js';
import { fullTimeLoads } from './fairnessInput.js';
import type { FairnessOptions } from './fairnessInput.js';
import { statistic } from './statistic.js';

/**
 * The Gini index: how unevenly hours, nights or pages are spread over people.
 *
 * `sum over i, j of |xi - xj| / (2 * n^2 * mean)`: 0 where all carry the same, (n - 1)/n where one carries all. It does not change with the
 * unit of the loads.
 *
 * @param loads what each person carries, >= 0, in any unit
 * @returns from 0 to (n - 1)/n; 0 where nobody carries anything (house default) and for one person; insufficient data without people
 * @throws ComanagedError `invalid-argument` with all faults: a load below 0 or above 10^12, a share below 0.001 or above 1, another number
 * of shares than of loads; `unknown-option` for another option
 * @see C. Gini, Variabilità e mutabilità (1912)
 * @example
 * ```ts
 * import { giniIndex } from 'comanaged/coverage';
 *
 * const index = giniIndex([40, 40, 0, 0]);
 * index.status === 'ok' && index.value;
 * // => 0.5
 * ```
 */
export function giniIndex(loads: readonly number[], options: FairnessOptions = {}): Outcome<number> {
  const people = fullTimeLoads(loads, options).sort((a, b) => a - b);
  return statistic('gini-index', people.length, 1, () => {
    const n = people.length;
    const whole = sum(people);
    if (whole === 0) return 0;
    // In ascending order each load is subtracted from those after it and reduced by those before it.
    const differences = sum(people.map((load, at) => (2 * at + 1 - n) * load));
    return Math.min((n - 1) / n, Math.max(0, differences / (n * whole)));
  });
}
