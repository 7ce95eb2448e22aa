import { checkOptions, refuse } from '../internal/check.js';
import { namedFaults, refuseFaults } from '../internal/checkNumbers.js';
import type { Fault } from '../internal/checkNumbers.js';
import { fieldBounds } from './comparison/inputs.js';
import type { FieldKind } from './comparison/inputs.js';
import { guarded } from '../internal/guarded.js';
import { crossings } from '../internal/numeric/crossings.js';
import type { ComparisonOptions } from './comparison/settings.js';
import type { CostModel } from './comparison/model.js';
import { steppedComparison } from './comparison/steppedComparison.js';
import type { CostBreakEven } from './sensitivity/model.js';
import { pairOfOptions } from './sensitivity/pairOfOptions.js';
import { valuesAt } from './program/valuesAt.js';

/** Parts of the interval that are searched where the difference is no straight line: a house default. */
export const steps = 1000;

/** Options of {@link breakEven}. */
export interface BreakEvenOptions extends ComparisonOptions {
  /** The input that varies, by the id that `totalCostOfOwnership` tells; all others stand at their point. */
  readonly inputId: string;
  /** The option. */
  readonly optionId: string;
  /** The option that is taken from it. */
  readonly minusOptionId: string;
  /** Least value to look at. */
  readonly from: number;
  /** Largest value to look at. */
  readonly to: number;
}

/**
 * The value of one input at which two options cost the same.
 *
 * The cost of an option is a straight line in most inputs, each taken alone: two calculations give the root and a third one verifies the
 * line. Otherwise the interval is searched in a fixed number of parts.
 *
 * @returns roots in the unit of the input, ascending, and which option costs less on each side
 * @throws ComanagedError `invalid-argument` for faults of the model, an input or option that is not there, or `from` not below `to`
 *
 * @example
 * ```ts
 * import { breakEven } from 'comanaged/cost';
 *
 * const model = {
 *   currency: 'EUR',
 *   assumptions: { horizonYears: 1, loadingFactor: 1.3 },
 *   contracts: [{ id: 'noc', fees: { monthlyFee: 12_000 } }],
 *   options: [
 *     { id: 'own', staff: [{ fte: 2, annualSalary: 70_000 }], contractIds: [] },
 *     { id: 'bought', staff: [], contractIds: ['noc'] },
 *   ],
 * };
 * const { status, roots, cheaper } = breakEven(model, {
 *   inputId: 'contracts/noc/fees/monthlyFee',
 *   optionId: 'bought',
 *   minusOptionId: 'own',
 *   from: 0,
 *   to: 50_000,
 *   unstated: 'none',
 * });
 * [status, roots.map((fee) => Math.round(fee)), cheaper]; // 2 * 70,000 * 1.3 / 12
 * // => ['at', [15167], ['bought', 'own']]
 * ```
 */
export function breakEven(model: CostModel, options: BreakEvenOptions): CostBreakEven {
  return guarded('model', () => {
    checkOptions(options, 'options', [
      'inputId',
      'optionId',
      'minusOptionId',
      'from',
      'to',
      'point',
      'unstated',
      'salvage',
    ]);
    const { inputId, optionId, minusOptionId, from, to, point, unstated, salvage } = options;
    refuseFaults(namedFaults({ from, to }, { from: {}, to: { above: from } }));
    if (typeof (minusOptionId as unknown) !== 'string') refuse('options.minusOptionId', 'be a text');
    const { calc, inputs, ...comparison } = steppedComparison(model, { point, unstated, salvage }, inputId);
    const pair =
      pairOfOptions(comparison.options, optionId, minusOptionId) ?? refuse('options', 'name options of the comparison');
    const those = inputs.compiled.flatMap(({ input }, at) => (input.id === inputId ? [at] : []));
    if (those.length === 0) refuse('options.inputId', 'name an input of the comparison');
    refuseFaults(
      boundFaults(
        those.flatMap((at) => inputs.compiled[at]?.kind ?? []),
        from,
        to,
      ),
    );
    const values = new Float64Array(calc.steps.length);
    const given = Float64Array.from(inputs.compiled, ({ input }) => input.value);
    const difference = (x: number): number => {
      for (const at of those) given[at] = x;
      valuesAt(calc.steps, given, values);
      return pair.costOf(values);
    };
    const found = crossings(difference, from, to, { steps });
    return {
      kind: 'cost-break-even',
      inputId,
      given: inputs.compiled[those[0] ?? 0]?.input.quantity ?? null,
      optionId,
      minusOptionId,
      from,
      to,
      status: found.status,
      roots: found.crossings.map(({ at }) => at),
      cheaper: [found.startSign, ...found.crossings.map(({ after }) => after)].map((sign) =>
        sign === 0 ? null : sign < 0 ? optionId : minusOptionId,
      ),
      jumps: found.crossings.map(({ jumps }) => jumps),
      isAffine: found.isAffine,
      unknownLines: pair.unknownLines,
    };
  });
}

/** What is wrong with an interval in which an input of some kinds varies. */
function boundFaults(kinds: readonly FieldKind[], from: number, to: number): Fault[] {
  const least = kinds.reduce((bound, kind) => Math.max(bound, fieldBounds[kind].least), -Infinity);
  const most = kinds.reduce((bound, kind) => Math.min(bound, fieldBounds[kind].most), Infinity);
  return namedFaults({ from, to }, { from: { least }, to: { most } });
}
