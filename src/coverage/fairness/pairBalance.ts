import { sum } from '../../internal/numeric/sum.js';
import type { Outcome } from '../../internal/quantity/model.js';
import { fullTimeLoads } from './fairnessInput.js';
import type { FairnessOptions } from './fairnessInput.js';
import { statistic } from './statistic.js';

/**
 * How alike the loads of two people are, on average over all pairs: the mean of `min(x, y) / max(x, y)`.
 *
 * It is the balance of Grafana OnCall, which counts 0.95 and more as 1; here it stays as it is.
 *
 * @param loads what each person carries, >= 0, in any unit
 * @returns from 0 to 1; two who carry nothing are alike (house default); insufficient data below two people
 * @throws ComanagedError `invalid-argument` with all faults: a load below 0 or above 10^12, a share below 0.001 or above 1, another number
 * of shares than of loads; `unknown-option` for another option
 * @see https://github.com/grafana/oncall/issues/118
 * @example
 * ```ts
 * import { pairBalance } from 'comanaged/coverage';
 *
 * const balance = pairBalance([40, 40, 20]);
 * balance.status === 'ok' && balance.value;
 * // => (1 + 0.5 + 0.5) / 3
 * ```
 */
export function pairBalance(loads: readonly number[], options: FairnessOptions = {}): Outcome<number> {
  const people = fullTimeLoads(loads, options).sort((a, b) => a - b);
  return statistic('pair-balance', people.length, 2, () => {
    const n = people.length;
    let before = 0;
    // In ascending order the sum over all pairs is that of the loads before each, divided by it.
    const alike = people.map((load, at) => {
      const share = load === 0 ? at : before / load;
      before += load;
      return share;
    });
    return Math.min(1, sum(alike) / ((n * (n - 1)) / 2));
  });
}
