import { checkOptions, refuse } from '../internal/check.js';
import { numberFaults, refuseFaults } from '../internal/checkNumbers.js';
import { guarded } from '../internal/guarded.js';
import { compareText } from '../internal/text/compareText.js';
import type { CompiledInput } from './comparison/inputs.js';
import type { ComparisonOptions } from './comparison/settings.js';
import type { CostModel } from './comparison/model.js';
import { steppedComparison } from './comparison/steppedComparison.js';
import type { CostTornado, TornadoBar } from './sensitivity/model.js';
import { pairOfOptions } from './sensitivity/pairOfOptions.js';
import { valuesAt } from './program/valuesAt.js';

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
/** Bars among which assumptions come first: a house default. */
export const foremost = 5;

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
    const { calc, inputs } = comparison;
    const pair =
      pairOfOptions(comparison.options, optionId, minusOptionId) ?? refuse('options', 'name options of the comparison');
    const values = new Float64Array(calc.steps.length);
    const point = Float64Array.from(inputs.compiled, ({ input }) => input.value);
    const costAt = (given: Float64Array): number => {
      valuesAt(calc.steps, given, values);
      return pair.costOf(values);
    };
    const base = costAt(point);
    const barOf = (those: readonly number[], id: string): TornadoBar => {
      const at = (u: number): number => {
        const moved = point.slice();
        for (const which of those) moved[which] = inputs.compiled[which]?.law.quantile(u) ?? 0;
        return costAt(moved);
      };
      const members = those.flatMap((which) => inputs.compiled[which] ?? []);
      const [low, high] = [at(level), at(1 - level)];
      return {
        inputId: id,
        fields: members.flatMap(({ input }) => input.fields).sort(compareText),
        lowInput: members[0]?.law.quantile(level) ?? 0,
        highInput: members[0]?.law.quantile(1 - level) ?? 0,
        low: low + 0,
        high: high + 0,
        swing: Math.abs(high - low),
        isDoubtful: base < Math.min(low, high) || base > Math.max(low, high),
        isAssumption: members.some(({ input }) => input.source === 'assumption' || input.source === 'house'),
      };
    };
    const bars = [...byId(inputs.compiled)]
      .map(([id, those]) => barOf(those, id))
      .filter(({ swing, isDoubtful }) => swing > 0 || isDoubtful)
      .sort((a, b) => b.swing - a.swing || compareText(a.inputId, b.inputId));
    return {
      kind: 'cost-tornado',
      currency: model.currency,
      optionId,
      minusOptionId: minusOptionId ?? null,
      outcome: comparison.discounting ? 'present-value' : 'total',
      levels: [level, 1 - level],
      base: base + 0,
      unknownLines: pair.unknownLines,
      bars: assumptionsFirst(bars),
    };
  });
}

/** Positions of the uncertain inputs, by id: equal ids move together. */
function byId(inputs: readonly CompiledInput[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, { input, law }] of inputs.entries()) {
    if (!law.isConstant) groups.set(input.id, [...(groups.get(input.id) ?? []), at]);
  }
  return groups;
}

function assumptionsFirst(bars: readonly TornadoBar[]): TornadoBar[] {
  const [first, rest] = [bars.slice(0, foremost), bars.slice(foremost)];
  return [...first.filter((bar) => bar.isAssumption), ...first.filter((bar) => !bar.isAssumption), ...rest];
}
