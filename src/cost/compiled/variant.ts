import { refuseFaults } from '../../internal/checkNumbers.js';
import { whatHolds } from '../comparison/conditions.js';
import type { CostModel } from '../comparison/model.js';
import { pointValues } from '../comparison/pointValues.js';
import type { SteppedComparison } from '../comparison/steppedComparison.js';
import { minorDigits } from '../money/minorDigits.js';
import { repeatedRun } from '../program/repeatedRun.js';
import { figuredInput, refuseFigures } from './figuredInput.js';
import type { FiguredCosts } from './model.js';
import { optionPlan, stepsOfPlan } from './optionPlan.js';

/** A comparison ready for figures of one form. */
export interface Variant {
  /** Refuses figures beyond the bounds of the fields in which they stand. */
  check(figures: Float64Array): void;
  /** Costs at checked figures, in the order of their names. */
  costsOf(figures: Float64Array): FiguredCosts;
}

/** Prepares a comparison for figures of the form that those in its model have. */
export function variantOf(
  { currency, assumptions }: CostModel,
  comparison: SteppedComparison,
  inputIds: readonly string[],
): Variant {
  const { calc, inputs, periods, faults } = comparison;
  const figured = inputIds.map((id) => figuredInput(id, inputs, calc.steps));
  const wanted = [...comparison.options.flatMap(stepsOfPlan), ...faults.flatMap(({ when }) => when?.steps ?? [])];
  const changing = new Set(figured.flatMap(({ positions }) => positions));
  const run = repeatedRun(calc.steps, pointValues(comparison), changing, wanted);
  const format = {
    digits: minorDigits(currency),
    rounding: assumptions?.rounding ?? ('half-even' as const),
    isDiscounted: comparison.discounting !== undefined,
    positions: periods.count + 1,
  };
  const plans = comparison.options.map((option) => optionPlan(option, run, format));
  return {
    check: (figures) => {
      refuseFigures(figured, figures);
    },
    costsOf(figures) {
      for (let at = 0; at < figured.length; at++) {
        for (const step of figured[at]?.steps ?? []) run.values[step] = figures[at] ?? 0;
      }
      run.run();
      if (faults.length > 0) refuseFaults(whatHolds(faults, run.values));
      return { options: plans.map((plan) => plan()) };
    },
  };
}
