import type { CostLineResult, OptionCosts } from '../comparison/results.js';

/** A line at some figures: what of a line of `totalCostOfOwnership` changes with them. */
export type FiguredLine = Pick<CostLineResult, 'id' | 'amounts' | 'total' | 'presentValues' | 'presentValue'>;

/** An option at some figures: the same values as those of `totalCostOfOwnership`. */
export interface FiguredOption extends Pick<
  OptionCosts,
  | 'optionId'
  | 'total'
  | 'presentValue'
  | 'unknownLines'
  | 'byCertainty'
  | 'amounts'
  | 'presentValues'
  | 'unroundedTotal'
  | 'unroundedPresentValue'
  | 'roundingDrift'
  | 'diagnostics'
> {
  /** Every line, in the order of `totalCostOfOwnership`. */
  readonly lines: readonly FiguredLine[];
}

/** What each option costs at some figures. */
export interface FiguredCosts {
  /** The options, in the order of the model. */
  readonly options: readonly FiguredOption[];
}

/** A comparison that is ready for figures: of clients of one shape, of months, of a slider in a portal. */
export interface CompiledTotalCostOfOwnership {
  /** Names of the figures that change. */
  readonly inputIds: readonly string[];
  /**
   * Costs at a value of each figure that changes.
   *
   * @param figures value by name; each must be there, and no other
   * @throws ComanagedError `invalid-argument` with every fault of the figures; `out-of-range` where an amount leaves what money may be
   */
  costsOf(figures: Readonly<Record<string, number>>): FiguredCosts;
}
