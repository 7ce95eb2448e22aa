import type { SteppedOption } from '../comparison/steppedComparison.js';

/** An option, or an option minus another one, as one number. */
export interface OptionPair {
  /** What it costs, from the values of all steps. */
  costOf(values: Float64Array): number;
  /** Lines that one of them does not know. */
  readonly unknownLines: readonly string[];
}

/** The option, or the difference of two; undefined where one of them is not there. */
export function pairOfOptions(
  options: readonly SteppedOption[],
  optionId: string,
  minusOptionId: string | undefined,
): OptionPair | undefined {
  const option = options.find((each) => each.option.id === optionId);
  const minus = options.find((each) => each.option.id === minusOptionId);
  if (option === undefined || (minusOptionId !== undefined && minus === undefined)) return undefined;
  const both = minus ? [option, minus] : [option];
  const unknown = both.flatMap(({ lines }) => lines.filter(({ line }) => line.missing.length > 0));
  return {
    costOf: (values) => (values[option.outcome] ?? 0) - (minus ? (values[minus.outcome] ?? 0) : 0),
    unknownLines: [...new Set(unknown.map(({ line }) => line.id))],
  };
}
