import { checkOptions, refuse } from '../internal/check.js';
import { numberFaults, refuseFaults } from '../internal/checkNumbers.js';
import { guarded } from '../internal/guarded.js';
import type { ComparisonOptions } from './comparison/settings.js';
import type { CostModel } from './comparison/model.js';
import { steppedComparison } from './comparison/steppedComparison.js';
import type { CostTornado } from './sensitivity/model.js';
import { pairOfOptions } from './sensitivity/pairOfOptions.js';
import { tornadoBars } from './sensitivity/tornadoBars.js';

/** Options of {@link costTornado}. */
export interface CostTornadoOptions extends Pick<ComparisonOptions, 'unstated' | 'salvage'> {
  /** The option. */
  readonly optionId: string;
  /** An option that is taken from it; absent: none. */
  readonly minusOptionId?: string | undefined;
  /** Lower level of the inputs, above 0 and below 0.5; the upper one is its mirror image. Absent: 0.1. */
  readonly level?: number | undefined;
}

/** Level of a tornado, and 1 less it; a house default. */
export const defaultLevel = 0.1;
/**
 * Which uncertain inputs move the cost of an option most: each at its 10th and 90th percentile, all others at the median.
 *
 * `2 k + 1` calculations for k inputs, without chance. Inputs that are assumptions without evidence stand before the others among the five
 * widest, so that nobody overlooks them.
 *
 * @returns bars by swing, ties by input id; empty where nothing is uncertain
 * @throws ComanagedError `invalid-argument` for faults of the model, an option that is not there, or a level out of range
 *
 * @example
 * ```ts
 * import { costTornado } from 'comanaged/cost';
 *
 * const { base, bars } = costTornado(
 *   {
 *     currency: 'EUR',
 *     assumptions: { horizonYears: 1, loadingFactor: { kind: 'uniform', min: 1.2, max: 1.4 } },
 *     options: [{ id: 'own', staff: [{ fte: 2, annualSalary: { kind: 'uniform', min: 50_000, max: 70_000 } }] }],
 *   },
 *   { optionId: 'own', unstated: 'none' },
 * );
 * Math.round(base); // 2 * 60,000 * 1.3
 * // => 156000
 * bars.map(({ inputId, low, high }) => [inputId, Math.round(low), Math.round(high)]);
 * // => [['option/staff/0/annualSalary', 135200, 176800], ['assumptions/loadingFactor', 146400, 165600]]
 * ```
 */
export function costTornado(model: CostModel, options: CostTornadoOptions): CostTornado {
  return guarded('model', () => {
    checkOptions(options, 'options', ['optionId', 'minusOptionId', 'level', 'unstated', 'salvage']);
    const { optionId, minusOptionId, level = defaultLevel, unstated, salvage } = options;
    refuseFaults(numberFaults(level, 'options.level', { above: 0, below: 0.5 }));
    const comparison = steppedComparison(model, { point: 'p50', unstated, salvage });
    const pair =
      pairOfOptions(comparison.options, optionId, minusOptionId) ?? refuse('options', 'name options of the comparison');
    const { base, bars } = tornadoBars(comparison, pair, level);
    return {
      kind: 'cost-tornado',
      currency: model.currency,
      optionId,
      minusOptionId: minusOptionId ?? null,
      outcome: comparison.discounting ? 'present-value' : 'total',
      levels: [level, 1 - level],
      base,
      unknownLines: pair.unknownLines,
      bars,
    };
  });
}
