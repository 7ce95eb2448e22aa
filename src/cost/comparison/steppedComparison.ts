import { sum } from '../../internal/numeric/sum.js';
import type { CostModel } from './model.js';
import type { CostAssumed } from './results.js';
import { costDefaults } from '../assumptions/model.js';
import { compileComparison } from './compile.js';
import type { CompiledComparison } from './compile.js';
import type { WritingOptions } from './settings.js';
import type { SteppedLine } from './optionCosts.js';
import { discountFactors } from '../investment/discountFactors.js';
import type { Discounting } from './periods.js';
import { factorsOf, lineSteps } from './steps.js';
import type { StepId } from '../program/steps.js';

/** An option with the steps of its lines. */
export interface SteppedOption {
  readonly option: CompiledComparison['options'][number]['option'];
  readonly lines: readonly SteppedLine[];
  /** Ids of the lines that are not known. */
  readonly unknownLines: readonly string[];
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
export function steppedComparison(model: CostModel, settings: WritingOptions, varied?: string): SteppedComparison {
  const compiled = compileComparison(model, settings, varied);
  const { calc, periods, inputs } = compiled;
  const discounting = discountingOf(model);
  const discount = discounting && factorsOf(calc, periods, discounting);
  const options = compiled.options.map(({ option, lines }) => {
    const stepped = lines.map((line) => {
      const steps = lineSteps(calc, line, periods, discount);
      return {
        line,
        steps,
        outcome: discount ? steps.presentValue : steps.total,
        inputIds: [...new Set(line.inputs.flatMap((at) => inputs.compiled[at]?.input.id ?? []))],
      };
    });
    const total = calc.plus(...stepped.map(({ steps }) => steps.total));
    const presentValue = calc.plus(...stepped.map(({ steps }) => steps.presentValue));
    const unknownLines = stepped.filter(({ line }) => line.missing.length > 0).map(({ line }) => line.id);
    return { option, lines: stepped, unknownLines, total, presentValue, outcome: discount ? presentValue : total };
  });
  const assumed = inputs.compiled
    .filter(({ input: { source } }) => source === 'assumption' || source === 'house')
    .map(({ input }): CostAssumed => ({
      code: 'assumed-figure',
      field: input.fields[0] ?? input.id,
      value: input.value,
      source: input.source === 'house' ? 'house' : 'assumption',
    }));
  return {
    ...compiled,
    assumed: [...compiled.assumed, ...assumed],
    options,
    discounting,
    annuity: discounting ? annuityOf(discounting, periods.years) : periods.years,
  };
}

function discountingOf({ assumptions }: CostModel): Discounting | undefined {
  const {
    discountRate,
    discountConvention = costDefaults.discountConvention,
    monthlyRate = costDefaults.monthlyRate,
  } = assumptions ?? {};
  if (discountRate === undefined || discountRate === null) return undefined;
  return { discountRate, convention: discountConvention, monthlyRate };
}

function annuityOf({ discountRate }: Discounting, years: number): number {
  return sum(discountFactors(discountRate, years, 'tei').slice(1));
}

/** Lines that one of some options does not know: those cannot be compared. */
export function unknownIn(options: readonly SteppedOption[]): string[] {
  return [...new Set(options.flatMap(({ unknownLines }) => unknownLines))];
}

/** Steps of what an option costs in all lines but some. */
export function outcomesBut({ lines }: SteppedOption, ids: readonly string[]): StepId[] {
  return lines.filter(({ line }) => !ids.includes(line.id)).map(({ outcome }) => outcome);
}
