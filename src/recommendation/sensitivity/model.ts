import type { MarginPart } from '../model.js';
import type { Counterfactual, Stability, WeightFlip, WeightShift } from '../result/model.js';

/** A criterion of an additive problem. */
export interface AdditiveCriterion {
  /** Its id. */
  readonly id: string;
  /** How much it counts, > 0. */
  readonly weight: number;
  /** Value of each model, in their order, by level. */
  readonly levels: Readonly<Record<string, readonly number[]>>;
}

/** A choice between models by a weighted sum alone, without rules. */
export interface AdditiveProblem {
  /** What is chosen from. */
  readonly models: readonly string[];
  /** What counts. */
  readonly criteria: readonly AdditiveCriterion[];
  /** The level of each criterion; absent or null: unanswered. */
  readonly answers: Readonly<Record<string, string | number | null | undefined>>;
  /** Models that are out; absent: none. */
  readonly excluded?: readonly string[] | undefined;
}

/** What a criterion adds to a model. */
export interface ValueContribution {
  /** The criterion. */
  readonly criterionId: string;
  /** `weight * value / sum of weights`. */
  readonly value: number;
}

/** A model of an additive problem. */
export interface ScoredModel {
  /** The model. */
  readonly model: string;
  /** Whether it was left out. */
  readonly isExcluded: boolean;
  /** `sum of weight * value / sum of weights`. */
  readonly score: number;
  /** In the order of the criteria; they sum to the score. */
  readonly contributions: readonly ValueContribution[];
}

/** Which model a weighted sum prefers, and what it takes to change that. */
export interface ScoreSensitivity {
  readonly kind: 'score-sensitivity';
  /** The best; several in a tie, none where all are excluded. */
  readonly winners: readonly string[];
  /** Best first, excluded ones last, equal ones in the order given. */
  readonly ranking: readonly ScoredModel[];
  /** Lead over the second of those left; null: there is none. */
  readonly margin: {
    readonly value: number;
    readonly runnerUp: string;
    readonly parts: readonly Omit<MarginPart, 'units'>[];
  } | null;
  /** By what share all weights may be wrong; null: no model is left. */
  readonly stability: Stability | null;
  /** Weights at which one criterion alone brings a tie. */
  readonly weightFlips: readonly WeightFlip[];
  /** The least shift of weights that brings a tie; null: no second model. */
  readonly smallestShift: WeightShift | null;
  /** Models that no weights can bring up. */
  readonly dominated: readonly string[];
  /** Changed answers after which the winners are others. */
  readonly counterfactuals: readonly Counterfactual[];
}
