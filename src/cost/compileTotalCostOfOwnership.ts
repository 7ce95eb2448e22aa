import { checkOptions, checkRecord, isTexts, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import type { CostModel } from './comparison/model.js';
import { comparisonOptions } from './comparison/settings.js';
import type { ComparisonOptions } from './comparison/settings.js';
import { steppedComparison } from './comparison/steppedComparison.js';
import { formOf, readFigures } from './compiled/formOf.js';
import type { CompiledTotalCostOfOwnership } from './compiled/model.js';
import { variantOf } from './compiled/variant.js';
import type { Variant } from './compiled/variant.js';
import { namesOf, withFigures } from './compiled/withFigures.js';

/** Options of {@link compileTotalCostOfOwnership}. */
export interface CompileTotalCostOfOwnershipOptions extends ComparisonOptions {
  /** Names of the figures that change: the `inputId` that they have in the model. */
  readonly inputIds: readonly string[];
}

/** Forms of figures that are kept ready; beyond, all are written anew. A house default. */
export const mostVariants = 256;

/**
 * A comparison of costs made ready for many clients of one shape: written once, then only what changes is calculated again.
 *
 * The figures that change are those with an `inputId` that the options name. The costs at some figures are exactly those that
 * `totalCostOfOwnership` gives for the model with these figures in it, to the last bit before rounding and to the minor unit after it; what
 * a result has besides, such as formulas, sources and other groupings, that function tells. What does not hang on the figures is
 * frozen and shared between results.
 *
 * @returns an opaque object; what its `costsOf` gives is plain data, options in the order of the model
 * @throws ComanagedError `invalid-argument` with every fault of the model, or where no figure of it has one of the names; `unknown-option`
 *
 * @example
 * ```ts
 * import { compileTotalCostOfOwnership } from 'comanaged/cost';
 *
 * const { costsOf } = compileTotalCostOfOwnership(
 *   {
 *     currency: 'EUR',
 *     assumptions: { horizonYears: 2, loadingFactor: 1.3, wageInflationRate: 0.05 },
 *     options: [{ id: 'own', staff: [{ fte: { kind: 'constant', value: 1, inputId: 'fte' }, annualSalary: 70_000 }] }],
 *   },
 *   { inputIds: ['fte'], unstated: 'none' },
 * );
 * [2, 3].map((fte) => costsOf({ fte }).options[0]?.lines[0]?.amounts);
 * // => [[0, 182000, 191100], [0, 273000, 286650]]
 * ```
 */
export function compileTotalCostOfOwnership(
  model: CostModel,
  options: CompileTotalCostOfOwnershipOptions,
): CompiledTotalCostOfOwnership {
  return guarded('model', () => {
    checkOptions(options, 'options', [...comparisonOptions, 'inputIds']);
    const { point, unstated, salvage } = options;
    const settings = { point, unstated, salvage };
    const comparison = steppedComparison(model, settings);
    const inputIds = checkedIds(options.inputIds, model);
    const own = withFigures(model, new Map()); // a copy: later forms must not hang on what becomes of the model
    const base = variantOf(own, comparison, inputIds);
    const form = formOf(inputIds, readFigures(own, comparison));
    const read = readerOf(inputIds, base);
    const variants = new Map<string, Variant>();

    function variantFor(figures: Float64Array): Variant {
      const key = form(figures);
      const before = variants.get(key);
      if (before !== undefined) return before;
      const byId = new Map(inputIds.map((id, at) => [id, figures[at] ?? 0]));
      const figured = withFigures(own, byId);
      const variant = variantOf(figured, steppedComparison(figured, settings), inputIds);
      if (variants.size >= mostVariants) variants.clear();
      variants.set(key, variant);
      return variant;
    }
    return {
      inputIds,
      costsOf: (given) =>
        guarded('figures', () => {
          const figures = read(given);
          const variant = variantFor(figures);
          variant.check(figures);
          return variant.costsOf(figures);
        }),
    };
  });
}

/** Names, each of a figure of the model. */
function checkedIds(inputIds: unknown, model: CostModel): readonly string[] {
  if (!isTexts(inputIds)) refuse('options.inputIds', 'be an array of texts');
  const names = new Set(namesOf(model));
  const wrong = inputIds.findIndex((id, at) => !names.has(id) || inputIds.indexOf(id) < at);
  if (wrong >= 0) refuse(`options.inputIds/${wrong}`, 'be the inputId of a figure of the model, named once');
  return Object.freeze([...inputIds]);
}

/** Takes figures in the order of their names; -0 is 0. */
function readerOf(
  inputIds: readonly string[],
  base: Variant,
): (given: Readonly<Record<string, number>>) => Float64Array {
  const figures = new Float64Array(inputIds.length);
  return (given) => {
    checkRecord(given, 'figures');
    for (const [at, id] of inputIds.entries()) {
      const figure: unknown = given[id];
      figures[at] = typeof figure === 'number' ? figure + 0 : NaN;
    }
    base.check(figures);
    if (Object.keys(given).length > inputIds.length) refuse('figures', `have only ${inputIds.join(', ')}`);
    return figures;
  };
}
