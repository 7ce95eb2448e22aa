import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import type { ComparisonOptions } from './comparison/settings.js';
import { costDefaults } from './assumptions/model.js';
import { comparisonOptions } from './comparison/settings.js';
import type { CostModel } from './comparison/model.js';
import type { CostInput } from './comparison/results.js';
import type { SteppedComparison } from './comparison/steppedComparison.js';
import { pointValues } from './comparison/pointValues.js';
import { steppedComparison } from './comparison/steppedComparison.js';
import type { CostExplanation, ExplainedCell, ExplainedStep } from './explanation/model.js';
import { fromMinor } from './money/fromMinor.js';
import { minorDigits } from './money/minorDigits.js';
import { roundToMinor } from './money/roundToMinor.js';
import { zeroStep } from './program/calculation.js';
import { neededSteps } from './program/neededSteps.js';
import type { Step, StepId } from './program/steps.js';

/** Options of {@link explainCostLine}. */
export interface ExplainCostLineOptions extends ComparisonOptions {
  /** The option. */
  readonly optionId: string;
  /** The line. */
  readonly lineId: string;
}

/**
 * How a line of `totalCostOfOwnership` comes about: formula, figures with their sources, each step with its value, and every amount before and
 * after rounding.
 *
 * @returns steps in an order in which each comes after those it needs; running them again gives the same doubles
 * @throws ComanagedError `invalid-argument` for faults of the model, or an option or line that is not there
 *
 * @example
 * ```ts
 * import { explainCostLine } from 'comanaged/cost';
 *
 * const { steps, amounts } = explainCostLine(
 *   {
 *     currency: 'EUR',
 *     assumptions: { horizonYears: 1, loadingFactor: 1.3 },
 *     options: [{ id: 'own', staff: [{ fte: 2, annualSalary: 70_000 }] }],
 *   },
 *   { optionId: 'own', lineId: 'staff' },
 * );
 * steps.map(({ operation, value }) => `${operation} ${value}`);
 * // => ['input 1.3', 'input 70000', 'input 2', 'times 140000', 'times 182000']
 * amounts[0]?.rounded;
 * // => 182000
 * ```
 */
export function explainCostLine(model: CostModel, options: ExplainCostLineOptions): CostExplanation {
  return guarded('model', () => {
    checkOptions(options, 'options', ['optionId', 'lineId', ...comparisonOptions]);
    const { optionId, lineId, ...settings } = options;
    const comparison = steppedComparison(model, settings);
    const lines = comparison.options.find(({ option }) => option.id === optionId)?.lines;
    const found =
      lines?.find(({ line }) => line.id === lineId) ?? refuse('options', 'name an option and a line of the comparison');
    const { line, steps } = found;
    const explained = stepsOf(
      comparison,
      [...steps.cells, ...steps.presentCells].filter((step) => step !== zeroStep),
    );
    const digits = minorDigits(model.currency);
    const rounding = model.assumptions?.rounding ?? costDefaults.rounding;
    const cellsOf = (cells: readonly StepId[]): ExplainedCell[] =>
      cells.flatMap((step, period) => {
        const at = explained.positions.get(step);
        const unrounded = explained.steps[at ?? -1]?.value ?? 0;
        const rounded = fromMinor(roundToMinor(unrounded, digits, rounding), digits);
        return at === undefined || unrounded === 0 ? [] : { period, step: at, unrounded, rounded };
      });
    return {
      kind: 'cost-explanation',
      optionId,
      lineId,
      formula: line.formula,
      missing: line.missing,
      inputs: explained.inputs,
      steps: explained.steps,
      amounts: cellsOf(steps.cells),
      presentValues: cellsOf(steps.presentCells),
      notes: line.notes,
    };
  });
}

/** The steps that some of them need, with their values, at new positions. */
function stepsOf(
  { calc, inputs }: SteppedComparison,
  wanted: readonly StepId[],
): {
  readonly steps: ExplainedStep[];
  readonly positions: ReadonlyMap<StepId, number>;
  readonly inputs: CostInput[];
} {
  const values = pointValues({ calc, inputs });
  const isNeeded = neededSteps(calc.steps, wanted);
  const steps: ExplainedStep[] = [];
  const positions = new Map<StepId, number>();
  for (const [at, step] of calc.steps.entries()) {
    if (isNeeded[at] !== 1) continue;
    positions.set(at, steps.length);
    steps.push(explainedStep(step, values[at] ?? 0, inputs, positions));
  }
  const used = inputs.compiled.filter((_, at) =>
    calc.steps.some((step, position) => isNeeded[position] === 1 && step.operation === 'input' && step.input === at),
  );
  return { steps, positions, inputs: used.map(({ input }) => input) };
}

function explainedStep(
  step: Step,
  value: number,
  inputs: SteppedComparison['inputs'],
  positions: ReadonlyMap<StepId, number>,
): ExplainedStep {
  if (step.operation === 'constant') return step;
  if (step.operation === 'input') {
    const input = inputs.compiled[step.input]?.input;
    return { operation: 'input', inputId: input?.id ?? '', field: input?.fields[0] ?? '', value };
  }
  if (step.operation === 'ceiling') return { operation: 'ceiling', of: positions.get(step.of) ?? 0, value };
  if (step.operation === 'events') return { operation: 'constant', value }; // only trials have them
  const { operation, left, right } = step;
  return { operation, left: positions.get(left) ?? 0, right: positions.get(right) ?? 0, value };
}
