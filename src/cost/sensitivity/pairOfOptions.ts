import { outcomesBut, unknownIn } from '../comparison/steppedComparison.js';
import type { SteppedOption } from '../comparison/steppedComparison.js';
import type { StepId } from '../program/steps.js';

/** An option, or an option minus another one, as one number. */
export interface OptionPair {
  /** What it costs, from the values of all steps: over the lines that both know. */
  costOf(values: Float64Array): number;
  /** The steps that it takes for that. */
  readonly steps: readonly StepId[];
  /** Lines that one of them does not know, and that are therefore left out. */
  readonly unknownLines: readonly string[];
}

/**
 * The option, or the difference of two; undefined where one of them is not there.
 *
 * @param excluded lines that are left out, whether known or not
 */
export function pairOfOptions(
  options: readonly SteppedOption[],
  optionId: string,
  minusOptionId: string | undefined,
  excluded: readonly string[] = [],
): OptionPair | undefined {
  const option = options.find((each) => each.option.id === optionId);
  const minus = options.find((each) => each.option.id === minusOptionId);
  if (option === undefined || (minusOptionId !== undefined && minus === undefined)) return undefined;
  const unknownLines = unknownIn(minus ? [option, minus] : [option]);
  const without = [...unknownLines, ...excluded];
  const [more, less] = [outcomesBut(option, without), minus ? outcomesBut(minus, without) : []];
  return {
    costOf: (values) => total(more, values) - total(less, values),
    steps: [...more, ...less],
    unknownLines,
  };
}

function total(steps: readonly StepId[], values: Float64Array): number {
  return steps.reduce((all, step) => all + (values[step] ?? 0), 0);
}
