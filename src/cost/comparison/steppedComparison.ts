import type { CostModel } from './model.js';
import { compileComparison } from './compile.js';
import type { CompiledComparison } from './compile.js';
import type { ComparisonOptions } from './settings.js';
import type { SteppedLine } from './optionCosts.js';
import { discountFactors } from './periods.js';
import type { Discounting } from './periods.js';
import { factorsOf, lineSteps } from './steps.js';
import type { StepId } from '../program/steps.js';

/** An option with the steps of its lines. */
export interface SteppedOption {
  readonly option: CompiledComparison['options'][number]['option'];
  readonly lines: readonly SteppedLine[];
  /** Sum of the known lines. */
  readonly total: StepId;
  /** Present value of the known lines; 0 without a discount rate. */
  readonly presentValue: StepId;
  /** What trials compare: the present value, or without a discount rate the total, of the known lines. */
  readonly outcome: StepId;
}

/** A comparison with the steps of all that is told of it. */
export interface SteppedComparison extends Omit<CompiledComparison, 'options'> {
  readonly options: readonly SteppedOption[];
  readonly discounting: Discounting | undefined;
  /** Sum of the discount factors at the end of each year. */
  readonly annuity: number;
}

/** Writes a comparison down to the last cell. */
export function steppedComparison(model: CostModel, settings: ComparisonOptions, varied?: string): SteppedComparison {
  const compiled = compileComparison(model, settings, varied);
  const { calc, periods, inputs } = compiled;
  const discounting = discountingOf(model);
  const discount = discounting && factorsOf(calc, periods, discounting);
  const options = compiled.options.map(({ option, lines }) => {
    const stepped = lines.map((line) => ({
      line,
      steps: lineSteps(calc, line, periods, discount),
      inputIds: [...new Set(line.inputs.flatMap((at) => inputs.compiled[at]?.input.id ?? []))],
    }));
    const total = calc.plus(...stepped.map(({ steps }) => steps.total));
    const presentValue = calc.plus(...stepped.map(({ steps }) => steps.presentValue));
    return { option, lines: stepped, total, presentValue, outcome: discount ? presentValue : total };
  });
  return {
    ...compiled,
    options,
    discounting,
    annuity: discounting ? annuityOf(discounting, periods.years) : periods.years,
  };
}

function discountingOf({ assumptions }: CostModel): Discounting | undefined {
  const { discountRate, discountConvention = 'tei', monthlyRate = 'effective' } = assumptions ?? {};
  if (discountRate === undefined || discountRate === null) return undefined;
  return { discountRate, convention: discountConvention, monthlyRate };
}

function annuityOf(discounting: Discounting, years: number): number {
  const ends = discountFactors({ years, perYear: 1, count: years }, { ...discounting, convention: 'tei' }, 'end');
  return ends.slice(1).reduce((all, factor) => all + factor, 0);
}
