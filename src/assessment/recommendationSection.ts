import type { FiredRule, UsedPolicy } from '../recommendation/model.js';
import type { OutcomeKind } from '../recommendation/result/model.js';
import type { OrganizationView, PlanCheck, PlannedModel, PlanTotal } from '../recommendation/plan/model.js';

/** A rule that fired: its code and what it says. */
export type RecommendationReason = Pick<FiredRule, 'code' | 'sentence'>;

/** A model that is ruled out or set back, and why. */
export interface HeldBackModel {
  /** The model. */
  readonly model: string;
  /** Every rule that says so. */
  readonly reasons: readonly RecommendationReason[];
}

/** What a criterion adds to the score of the first winner. */
export interface WinnerReason {
  /** The criterion. */
  readonly criterionId: string;
  /** The answer, as text. */
  readonly answer: string;
  /** Points of its score, below 0 against it. */
  readonly points: number;
}

/** One changed answer, and who would win then. */
export interface DecidingAnswer {
  /** The fact. */
  readonly fact: string;
  /** The answer now, as text; null: none. */
  readonly from: string | null;
  /** The answer then, as text. */
  readonly to: string;
  /** Who would win; empty where nothing would be feasible. */
  readonly winners: readonly string[];
}

/** Which operating model fits one service. */
export interface ServiceRecommendation {
  /** The service. */
  readonly serviceId: string;
  /** Its name. */
  readonly label: string;
  /** What the document states. */
  readonly stated: PlannedModel;
  /** What came out. */
  readonly outcome: OutcomeKind;
  /** The best models; several in a tie, none where nothing is feasible. */
  readonly winners: readonly string[];
  /** How a provider would be engaged; null where the first winner has none. */
  readonly engagement: string | null;
  /** Whether the score decided, or rules; null where nothing is feasible. */
  readonly decidedBy: 'score' | 'rules' | null;
  /** Lead over the second, points; null where rules leave one model, or none. */
  readonly margin: number | null;
  /** The winner stays best while every weight is wrong by less than this share; null where that means nothing. */
  readonly radius: number | null;
  /** Whether the stated model is among the winners; null: none is stated. */
  readonly isAsRecommended: boolean | null;
  /** Models that are ruled out. */
  readonly excluded: readonly HeldBackModel[];
  /** Models that are set back. */
  readonly demoted: readonly HeldBackModel[];
  /** What must be settled first. */
  readonly blockers: readonly RecommendationReason[];
  /** What speaks for and against the first winner, strongest first; at most three. */
  readonly reasons: readonly WinnerReason[];
  /** The single answers that would change who wins; at most three. */
  readonly deciding: readonly DecidingAnswer[];
  /** The fact that is most worth asking for; null: none is. */
  readonly nextQuestion: string | null;
  /** Criteria in scope without an answer. */
  readonly unanswered: readonly string[];
}

/** Which operating model fits each service, and whether it all fits together. It decides nothing. */
export interface PlanSection {
  /** The policy. */
  readonly policy: UsedPolicy;
  /** Each service that is not retired, in the order of the document. */
  readonly services: readonly ServiceRecommendation[];
  /** The consistency checks, in their order. */
  readonly checks: readonly PlanCheck[];
  /** Services by planned model. */
  readonly totals: readonly PlanTotal[];
  /** The whole, counted from the services. */
  readonly organization: OrganizationView;
}
