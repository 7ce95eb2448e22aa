import type { FactValue } from '../profile/model.js';

/** How sure a result is, in a word. */
export type ConfidenceWord = 'decisive' | 'clear' | 'marginal' | 'tie' | 'by-rules';

/** By how much all weights may be wrong at once. */
export interface Stability {
  /** The winner stays best while every weight is wrong by less than this share, 0 to 1; null where one model is left. */
  readonly radius: number | null;
  /** The model that comes up first; null where one model is left. */
  readonly rival: string | null;
  /** `radius` in a word. */
  readonly confidence: ConfidenceWord;
}

/** The weight at which one criterion alone brings a tie. */
export interface WeightFlip {
  /** The criterion. */
  readonly criterionId: string;
  /** Its weight now. */
  readonly weight: number;
  /** The nearest weight that brings a tie; null: none does. */
  readonly newWeight: number | null;
  /** Its share of all weights then, 0 to 1. */
  readonly newShare: number | null;
  /** The model that is then level. */
  readonly rival: string | null;
}

/** The least weight that must be moved between criteria for a tie. */
export interface WeightShift {
  /** Share of all weights, half the L1 distance of the normalized weights; null: no shift can. */
  readonly massMoved: number | null;
  /** The model that is then level. */
  readonly rival: string | null;
}

/** One changed answer. */
export interface ChangedFact {
  /** The fact. */
  readonly fact: string;
  /** What is stated now. */
  readonly from: FactValue;
  /** What would be stated. */
  readonly to: FactValue;
}

/** What can come out. */
export type OutcomeKind = 'recommended' | 'tie' | 'infeasible';

/** Answers which, if changed, change who wins. */
export interface Counterfactual {
  /** One change; two where no single one does it. */
  readonly changes: readonly ChangedFact[];
  /** What comes out then. */
  readonly outcome: OutcomeKind;
  /** Who wins then; empty where nothing is feasible. */
  readonly winners: readonly string[];
}

/** What an unstated yes/no fact would lead to. */
export interface OpenFact {
  /** The fact. */
  readonly fact: string;
  /** What would be stated. */
  readonly value: boolean;
  /** What comes out then. */
  readonly outcome: OutcomeKind;
  /** Who wins then. */
  readonly winners: readonly string[];
  /** Whether nothing blocks then. */
  readonly ready: boolean;
}

/** What the answers that are missing can still do. */
export interface MissingAnswers {
  /** Criteria in scope that are not answered. */
  readonly criteria: readonly string[];
  /** Models that win in some completion, the criteria answered in any way; in the order of the policy. */
  readonly possibleWinners: readonly string[];
  /** False where the list may hold too many: the search was cut off. */
  readonly possibleIsExact: boolean;
  /** The only winner in every completion; null: none. */
  readonly necessaryWinner: string | null;
  /** Whether there is a necessary winner. */
  readonly isRobust: boolean;
  /** Unstated yes/no facts, each with what it would lead to; they are not completed. */
  readonly openFacts: readonly OpenFact[];
}

/** Why a question stands where it stands. */
export type QuestionReason = 'hard-rule' | 'preference' | 'threat';

/** A question that is worth asking. */
export interface NextQuestion {
  /** The fact to ask for. */
  readonly fact: string;
  /** What the policy says it means. */
  readonly description: string | null;
  /** Why it is asked: a hard rule needs it, a preference hangs on it, or it can bring up a rival. */
  readonly reason: QuestionReason;
  /** By how many points the answers to it differ between leader and rival; null unless the reason is `threat`. */
  readonly threat: number | null;
}
