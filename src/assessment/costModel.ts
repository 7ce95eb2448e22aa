import type { CostAssumed, CostLineResult, OptionCosts, TotalCostOfOwnership } from '../cost/comparison/results.js';
import type { TornadoBar } from '../cost/sensitivity/model.js';
import type { CostSimulation, SimulatedPair } from '../cost/simulation/model.js';
import type { UnknownFigure } from '../operating-model/derive/costs/model.js';

/** How far a cost spreads: what it stays below in 10, 50 and 90 of 100 trials. */
export interface CostRange {
  /** 10th percentile. */
  readonly low: number;
  /** Median. */
  readonly median: number;
  /** 90th percentile. */
  readonly high: number;
}

/** An uncertain figure that moves a cost. */
export type CostDriver = Pick<TornadoBar, 'inputId' | 'low' | 'high' | 'swing' | 'isAssumption'>;

/** A line of the costs of an option. */
export type CostLineSum = Pick<CostLineResult, 'id' | 'status' | 'certainty' | 'total' | 'presentValue' | 'missing'>;

/** What one option costs. */
export interface OptionCost extends Pick<
  OptionCosts,
  'optionId' | 'label' | 'operatingModel' | 'total' | 'presentValue' | 'byCertainty' | 'diagnostics'
> {
  /** Its lines that are not known, or not 0, in the order of the chart of accounts. */
  readonly lines: readonly CostLineSum[];
  /** Lines that are not known: the amounts are sums of the others, and lower than the cost. */
  readonly unknownLines: readonly string[];
  /** Its present value over the trials, its total where there is no discount rate. */
  readonly range: CostRange;
  /** Share of the trials in which it costs least over the lines that all options know; options that cost the same share a trial. */
  readonly cheapest: number;
  /** The figures that move it most, widest first. */
  readonly drivers: readonly CostDriver[];
}

/** Two options beside each other, over the lines that all of them know. */
export interface CostPair extends Pick<SimulatedPair, 'optionId' | 'minusOptionId' | 'cheaper' | 'equal'> {
  /** The first minus the second, over the trials. */
  readonly range: CostRange;
  /** The figures that move the difference most, widest first. */
  readonly drivers: readonly CostDriver[];
}

/** What the options of a document cost. It ranks nothing and recommends nothing. */
export interface CostComparison
  extends
    Pick<
      TotalCostOfOwnership,
      'currency' | 'horizonYears' | 'basis' | 'discountRate' | 'discountConvention' | 'point' | 'assumed'
    >,
    Pick<CostSimulation, 'outcome' | 'trials' | 'seed' | 'sampler' | 'excludedLines'> {
  /** What was assumed, by the comparison or for want of a word of the document. */
  readonly assumed: readonly CostAssumed[];
  /** Figures that the document does not tell, by field. */
  readonly unknownFigures: readonly UnknownFigure[];
  /** Each option, in the order of the document. */
  readonly options: readonly OptionCost[];
  /** Each option against the one that is in place; against the first one where none is. */
  readonly pairs: readonly CostPair[];
}
