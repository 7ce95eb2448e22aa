import type { MaturityReason } from '../assessment/model.js';

/** The rating that a step leads to: the best, or the weakest with which the target is still reached. */
export const maturityStepRatings = ['best', 'lowest'] as const;
/** Whether the steps are the cheapest there are, or only a set of which none can be left out. */
export const maturityStepMethods = ['exact', 'greedy'] as const;
/** Why a level cannot be reached: the rule knows no levels, or no criterion that applies leads there. */
export const unreachableCauses = ['no-level-rule', 'no-applicable-criteria'] as const;

/** Bring one criterion to a rating, with fresh evidence where it needs some. */
export interface MaturityStep {
  /** The criterion. */
  readonly criterionId: string;
  /** Its dimension. */
  readonly dimensionId: string;
  /** Its level. */
  readonly level: number;
  /** The rating that counts now. */
  readonly from: string;
  /** The rating to be shown. */
  readonly to: string;
  /** Why it counts no more now. */
  readonly reason: MaturityReason;
  /** Effort, in the unit that was given; 1 where none was. */
  readonly effort: number;
}

/** Why a level cannot be reached. */
export interface UnreachableMaturity {
  /** The dimension; null for the whole. */
  readonly dimensionId: string | null;
  /** Why. */
  readonly cause: (typeof unreachableCauses)[number];
}

/** The way to a level. */
export interface NextMaturitySteps {
  /** `reached` where nothing is to be done, `unreachable` where nothing helps. */
  readonly status: 'steps' | 'reached' | 'unreachable';
  /** The level wanted. */
  readonly target: number;
  /** The dimension; null for the whole. */
  readonly dimensionId: string | null;
  /** What to do, by level and then in the order of the model; without any of them the target is missed. Empty unless there is a way. */
  readonly steps: readonly MaturityStep[];
  /** Their effort together. */
  readonly effort: number;
  /** `exact`: no set of steps has less effort. `greedy`: one may have. */
  readonly method: (typeof maturityStepMethods)[number];
  /** The level after the steps: at least the target, and above it where a higher level was met already. Null where there is no way. */
  readonly reaches: number | null;
  /** Other ways of the same effort, as many as were asked for; empty where the method is greedy and more would have to be tried. */
  readonly alternatives: readonly (readonly MaturityStep[])[];
  /** Why there is no way; else empty. */
  readonly unreachable: readonly UnreachableMaturity[];
}
