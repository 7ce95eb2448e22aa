import { checkOptions } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { compareText } from '../internal/text/compareText.js';
import { costDefaults } from './assumptions/model.js';
import { comparisonOptions, defaultPoint } from './comparison/settings.js';
import type { ComparisonOptions } from './comparison/settings.js';
import { differencesOf } from './comparison/differences.js';
import type { CostModel } from './comparison/model.js';
import type { TotalCostOfOwnership } from './comparison/results.js';
import { optionCosts } from './comparison/optionCosts.js';
import { pointValues } from './comparison/pointValues.js';
import { steppedComparison } from './comparison/steppedComparison.js';
import type { SteppedComparison } from './comparison/steppedComparison.js';
import { minorDigits } from './money/minorDigits.js';

/** Options of {@link totalCostOfOwnership}. */
export type TotalCostOfOwnershipOptions = ComparisonOptions;

/**
 * What each way to operate costs over a number of years, line by line.
 *
 * Every line of the chart of accounts exists for every option, 0 where it does not apply and unknown where nothing was said. `TCO = sum
 * over lines and periods of discount factor * cash`. Each cell is rounded once and every total is a sum of rounded cells, so that
 * rows and columns tie. Uncertain figures stand at one point (`mean` or `p50`), which in general gives neither the mean nor the median of the
 * total: see `simulateCost`. Money that is planned and losses that are expected are summed apart. Nothing hangs on the name or the kind
 * of an option, nothing is ranked and nothing is recommended.
 *
 * @returns major units of the currency; options in the order given
 * @throws ComanagedError `invalid-argument` with every fault of the model; `out-of-range` where an amount leaves what money may be;
 * `unknown-option`
 *
 * @example
 * ```ts
 * import { totalCostOfOwnership } from 'comanaged/cost';
 *
 * const { options } = totalCostOfOwnership(
 *   {
 *     currency: 'EUR',
 *     assumptions: { horizonYears: 2, loadingFactor: 1.3, wageInflationRate: 0.05, discountRate: 0.1 },
 *     options: [{ id: 'own', staff: [{ fte: 2, annualSalary: 70_000 }] }],
 *   },
 *   { unstated: 'none' },
 * );
 * options[0]?.lines[0]?.amounts; // at the decision, in the first and in the second year
 * // => [0, 182000, 191100]
 * options[0]?.presentValue;
 * // => 323388.43
 * ```
 */
export function totalCostOfOwnership(
  model: CostModel,
  options: TotalCostOfOwnershipOptions = {},
): TotalCostOfOwnership {
  return guarded('model', () => {
    checkOptions(options, 'options', comparisonOptions);
    const comparison = steppedComparison(model, options);
    return resultOf(model, options, comparison, pointValues(comparison));
  });
}

function resultOf(
  model: CostModel,
  settings: ComparisonOptions,
  comparison: SteppedComparison,
  values: Float64Array,
): TotalCostOfOwnership {
  const { periods, discounting, inputs, assumed } = comparison;
  const digits = minorDigits(model.currency);
  const {
    basis = costDefaults.basis,
    discountConvention = costDefaults.discountConvention,
    rounding = costDefaults.rounding,
  } = model.assumptions ?? {};
  const options = comparison.options.map(({ option, lines, total, presentValue }) =>
    optionCosts(
      {
        optionId: option.id,
        label: option.name ?? option.id,
        operatingModel: option.operatingModel ?? null,
        unroundedTotal: values[total] ?? 0,
        unroundedPresentValue: discounting === undefined ? null : (values[presentValue] ?? 0),
        isDiscounted: discounting !== undefined,
        years: periods.years,
        annuity: comparison.annuity,
      },
      lines,
      values,
      { digits, rounding },
    ),
  );
  return {
    kind: 'total-cost-of-ownership',
    currency: model.currency,
    minorDigits: digits,
    horizonYears: periods.years,
    periodsPerYear: periods.perYear,
    basis,
    discountRate: discounting?.discountRate ?? null,
    discountConvention,
    rounding,
    point: settings.point ?? defaultPoint,
    assumed: [...assumed].sort((a, b) => compareText(a.code, b.code) || compareText(a.field, b.field)),
    inputs: inputs.compiled
      .map(({ input }) => input)
      .sort((a, b) => compareText(a.id, b.id) || compareText(a.fields[0] ?? '', b.fields[0] ?? '')),
    options,
    differences: differencesOf(options, digits),
  };
}
