import type { UsedPolicy } from '../model.js';
import type { Counterfactual } from '../result/model.js';
import type { Recommendation } from '../model.js';
import type { Facts, OperatingProfile } from '../profile/model.js';
import type { PreferenceOverride, WeightChoice } from '../settings/model.js';

/** Weights of a run over many profiles. */
export interface BatchOptions {
  /** Weights in place of the policy's and its drivers'; absent: those. */
  readonly weights?: WeightChoice | undefined;
}

/** Who wins, one place a profile. Models are told by their position in the policy. */
export interface BatchWinners {
  /** The first winner; -1 where nothing is feasible. */
  readonly winner: Int8Array;
  /** All winners, a bit each: bit 0 for the first model. */
  readonly winners: Uint16Array;
  /** Points by which the winner leads, 0 in a tie; NaN where no second model is left. */
  readonly margin: Float64Array;
}

/** Who wins, why, and how sure, a row for each profile. */
export interface BatchExplanation extends BatchWinners {
  /** Points of each model. */
  readonly scores: Float64Array;
  /** Points that each criterion adds to each model, a row of models for each criterion. */
  readonly contributions: Float64Array;
  /** Share by which all weights may be wrong; NaN where no second model is left. */
  readonly radius: Float64Array;
  /** The model that comes up first; -1: none. */
  readonly rival: Int8Array;
  /** The weight of each criterion at which it alone brings a tie; NaN: none does. */
  readonly flips: Float64Array;
  /** The model that is then level; -1: none. */
  readonly flipRivals: Int8Array;
}

/** Single changed answers after which the winners are others: those of profile `i` stand from `starts[i]` up to, not including, `starts[i + 1]`. */
export interface BatchCounterfactuals {
  /** Where those of each profile begin, and the end. */
  readonly starts: Uint32Array;
  /** The changed fact, by its position among `facts`. */
  readonly fact: Uint8Array;
  /** The level by its position, or 1 for yes and 0 for no. */
  readonly to: Uint8Array;
  /** Who wins then, a bit each. */
  readonly winners: Uint16Array;
  /** The names behind `fact`. */
  readonly facts: readonly string[];
  /** Those of one profile in words. */
  readonly of: (profile: number) => Counterfactual[];
}

/** Many profiles in columns, for sliders and portfolios. */
export interface ProfileBatch {
  /** How many. */
  readonly count: number;
  /** Who wins. */
  readonly winners: (options?: BatchOptions) => BatchWinners;
  /** Who wins, why, and how sure. */
  readonly explain: (options?: BatchOptions) => BatchExplanation;
  /** Single changed answers that change who wins. */
  readonly counterfactuals: (options?: BatchOptions) => BatchCounterfactuals;
}

/** What a compiled policy takes beside a profile. */
export interface CompiledRecommendOptions extends BatchOptions {
  /** Strong preferences that a person sets aside, with the reason; absent: none. */
  readonly overrides?: readonly PreferenceOverride[] | undefined;
}

/** What a compiled policy takes beside many profiles. */
export type CompiledBatchOptions = Pick<CompiledRecommendOptions, 'overrides'>;

/** A policy, checked once, for many profiles. */
export interface CompiledPolicy {
  /** The policy. */
  readonly policy: UsedPolicy;
  /** The models, in the order of the policy. */
  readonly models: readonly string[];
  /** The criteria, in the order of the policy. */
  readonly criteria: readonly string[];
  /** What `recommend` answers under this policy. */
  readonly recommend: (profile: OperatingProfile | Facts, options?: CompiledRecommendOptions) => Recommendation;
  /** Many profiles in columns. */
  readonly profiles: (profiles: readonly (OperatingProfile | Facts)[], options?: CompiledBatchOptions) => ProfileBatch;
}
