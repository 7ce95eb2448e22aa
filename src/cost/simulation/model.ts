import type { Warning } from '../../internal/quantity/model.js';
import type { CostAssumed } from '../comparison/results.js';
import type { eventHandlings } from '../comparison/settings.js';

/** How trials are spread over the range of each input: at random, or one in each of as many equal parts as there are trials. */
export const samplingPlans = ['mc', 'lhs'] as const;
/** How quantiles of inputs are calculated: exactly, from tables, or from tables above 5,000 trials. */
export const quantileMethods = ['auto', 'exact', 'table'] as const;

/** An estimate with its standard error. */
export interface Estimate {
  /** The estimate. */
  readonly value: number;
  /** Its standard error; null under `lhs`, whose error does not follow from one sample. */
  readonly standardError: number | null;
}

/** A quantile of a sample, type 7, with an interval from its order statistics. */
export interface QuantileEstimate {
  /** Part of the trials at or below it, 0 to 1. */
  readonly level: number;
  /** The quantile. */
  readonly value: number;
  /** Lower end of its 95 % interval; null under `lhs`. */
  readonly low: number | null;
  /** Upper end. */
  readonly high: number | null;
}

/** A share of trials with its 95 % Wilson interval. */
export interface ShareEstimate {
  /** The share, 0 to 1. */
  readonly value: number;
  /** Lower end; null under `lhs`. */
  readonly low: number | null;
  /** Upper end. */
  readonly high: number | null;
}

/** What the trials say of one option. */
export interface SimulatedOption {
  /** The option. */
  readonly optionId: string;
  /** Its name. */
  readonly label: string;
  /** Lines that are not known and therefore in no trial. */
  readonly unknownLines: readonly string[];
  /** Mean cost. */
  readonly mean: Estimate;
  /** Standard deviation; 0 where nothing is uncertain. */
  readonly standardDeviation: number;
  /** Quantiles at the asked levels. */
  readonly quantiles: readonly QuantileEstimate[];
  /** Mean of each line that has any cost. */
  readonly lines: readonly { readonly lineId: string; readonly mean: number }[];
  /** Share of trials in which the cost is above an amount, at 21 amounts from the smallest to the largest one. */
  readonly exceedance: readonly { readonly amount: number; readonly share: number }[];
  /** Share of trials in which no option costs less over the lines that all of them know; equal options share it. */
  readonly cheapest: number;
  /** Remarks, such as heavy tails. */
  readonly notes: readonly Warning[];
}

/** What the trials say of two options, each trial drawn for both. */
export interface SimulatedPair {
  /** The option from which the other is taken. */
  readonly optionId: string;
  /** The option that is taken from it. */
  readonly minusOptionId: string;
  /** Share of trials in which the first costs less. */
  readonly cheaper: ShareEstimate;
  /** Share of trials in which both cost the same. */
  readonly equal: number;
  /** Mean difference. */
  readonly mean: Estimate;
  /** Quantiles of the difference; not the difference of quantiles. */
  readonly quantiles: readonly QuantileEstimate[];
  /** Mean of what the first costs more, where it does: the regret of having chosen it. */
  readonly regret: number;
}

/** What trials of a comparison say. It ranks nothing and recommends nothing. */
export interface CostSimulation {
  /** What it is. */
  readonly kind: 'cost-simulation';
  /** ISO 4217 code. */
  readonly currency: string;
  /** What is simulated: present values, or sums where there is no discount rate. */
  readonly outcome: 'present-value' | 'total';
  /** Trials. */
  readonly trials: number;
  /** Seed of the random streams. */
  readonly seed: number;
  /** Name and version of generator and sampler: equal figures need equal versions. */
  readonly sampler: string;
  /** How the trials are spread. */
  readonly plan: (typeof samplingPlans)[number];
  /** How the quantiles of inputs were calculated. */
  readonly quantileMethod: 'exact' | 'table';
  /** Whether departures and incidents counted by their expected number, or were drawn. */
  readonly events: (typeof eventHandlings)[number];
  /** What was assumed, first of all. */
  readonly assumed: readonly CostAssumed[];
  /** Inputs that several options or fields share: they draw together, so that equal options differ by nothing. */
  readonly coupledInputs: readonly { readonly inputId: string; readonly fields: readonly string[] }[];
  /** Lines that an option does not know: options are compared without them. */
  readonly excludedLines: readonly string[];
  /** The options, in the order given, each over all lines that it knows. */
  readonly options: readonly SimulatedOption[];
  /** Each option minus each one before it, over the lines that all of them know. */
  readonly pairs: readonly SimulatedPair[];
  /** Least mean cost minus mean of the least cost: what perfect knowledge before choosing would save. */
  readonly perfectInformation: number;
  /** How the cost of each option moves with each uncertain input; empty unless asked for. */
  readonly rankCorrelations: readonly RankCorrelation[];
}

/** Spearman's rank correlation of an input and the cost of an option over the trials, mid-ranks for ties. */
export interface RankCorrelation {
  /** The option. */
  readonly optionId: string;
  /** The input. */
  readonly inputId: string;
  /** -1 to 1; null where one of both does not vary. */
  readonly value: number | null;
}
