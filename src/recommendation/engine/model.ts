import type { FactKind, Policy, PolicyConstraint, PolicyFlag, PolicyPreference, ScoreForm } from '../policy/model.js';

/** What is not stated: the one number that is not equal to itself. */
export const unstated: number = NaN;
/** What is stated as none. */
export const none: number = -Infinity;

/** Three-valued truth: 0 false, 1 true, 2 unknown. */
export type Truth = 0 | 1 | 2;

/**
 * The facts of a profile as numbers, one place a fact, and one more for the winner: the position of a level, model or word, 1 and 0 for yes
 * and no, the number itself, {@link unstated} or {@link none}.
 */
export type Slots = Float64Array;

/** A condition that is ready to be asked. */
export type Judge = (slots: Slots) => Truth;

/** A fact that may be stated. */
export interface FactSpec {
  readonly id: string;
  /** Its place among the slots. */
  readonly slot: number;
  readonly kind: FactKind | 'level';
  /** Levels of a criterion, words of a choice or a ranking. */
  readonly values: readonly (string | number)[];
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
  readonly description: string | null;
}

/** A criterion with its figures as whole numbers. */
export interface EngineCriterion {
  readonly id: string;
  readonly fact: FactSpec;
  readonly isServiceScopeOnly: boolean;
  readonly levelCount: number;
  /** Units before weighting: a row of models for no answer, then one for each level. */
  readonly units: Float64Array;
  /** Fits, a row of models for each level. */
  readonly fits: Float64Array;
  /** Weight of the policy. */
  readonly weight: number;
  /** Drivers that raise it. */
  readonly drivers: readonly number[];
}

/** A rule that is ready to be asked. */
export interface EngineRule<R> {
  readonly rule: R;
  readonly judge: Judge;
  /** Slots that it reads. */
  readonly reads: readonly number[];
  /** Whether a slot can change whether it fires, directly or by what follows. */
  readonly touchedBy: readonly boolean[];
  /** Models that it rules out or sets back, a bit each. */
  readonly mask: number;
}

/** A fact that follows from another. */
export interface EngineDerivation {
  readonly slot: number;
  readonly from: number;
  readonly when: Judge;
  /** Whether a slot can change what follows. */
  readonly touchedBy: readonly boolean[];
  /** 1 or 0 by level. */
  readonly values: Float64Array;
}

/** A row of the engagement table. */
export interface EngineEngagement {
  readonly judge: Judge;
  readonly engagement: string;
}

/** A policy that is ready to run. */
export interface Engine {
  readonly policy: Policy;
  readonly digest: () => string;
  readonly models: readonly string[];
  /** A bit for each model. */
  readonly allModels: number;
  readonly form: ScoreForm;
  readonly facts: readonly FactSpec[];
  readonly factsById: ReadonlyMap<string, FactSpec>;
  /** The place of the winner among the slots, the last one. */
  readonly winnerSlot: number;
  readonly criteria: readonly EngineCriterion[];
  /** Least common multiple of the counts of levels. */
  readonly levelMultiple: number;
  /** Range of the fits. */
  readonly range: number;
  /** What weights are multiplied by to be whole, whatever the drivers. */
  readonly weightScale: number;
  /** Slot of the drivers, -1 where the policy knows none. */
  readonly driverSlot: number;
  readonly constraints: readonly EngineRule<PolicyConstraint>[];
  readonly preferences: readonly EngineRule<PolicyPreference>[];
  readonly flags: readonly EngineRule<PolicyFlag>[];
  readonly derivations: readonly EngineDerivation[];
  readonly engagements: readonly EngineEngagement[];
  readonly engagementMask: number;
  /** Whether a slot can change which models are left. */
  readonly steers: readonly boolean[];
  /** The yes/no facts among them. */
  readonly steeringFlags: readonly number[];
}

/** What a run is told beside the facts. */
export interface EngineSettings {
  /** Preferences that act. */
  readonly preferences: readonly EngineRule<PolicyPreference>[];
  /** Whole weights that replace those of the policy and its drivers. */
  readonly weights: Float64Array | null;
  /** What weights were multiplied by. */
  readonly weightScale: number;
}
