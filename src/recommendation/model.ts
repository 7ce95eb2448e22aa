import type { FlagSeverity } from './policy/model.js';
import type { FactValue } from './profile/model.js';

/** The policy that a result rests on. */
export interface UsedPolicy {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** Digest of its content. */
  readonly digest: string;
}

/** A fact as it was used. */
export interface UsedFact {
  /** Its name. */
  readonly fact: string;
  /** Its value. */
  readonly value: FactValue;
}

/** A rule that fired, in words. */
export interface FiredRule {
  /** Its code. */
  readonly code: string;
  /** What it means. */
  readonly sentence: string;
  /** What helps. */
  readonly remedy: string;
  /** Ids of the sources. */
  readonly sources: readonly string[];
  /** Rules of `comanaged/gaps` that find the same in a document. */
  readonly gapRules: readonly string[];
  /** Facts that its condition reads, as far as they are known. */
  readonly facts: readonly UsedFact[];
}

/** A blocker or a warning. */
export interface RaisedFlag extends FiredRule {
  /** A blocker must be settled first. */
  readonly severity: FlagSeverity;
  /** The winners that it concerns. */
  readonly models: readonly string[];
}

/** A model that hard constraints rule out. */
export interface ExcludedModel {
  /** The model. */
  readonly model: string;
  /** Every constraint that rules it out. */
  readonly reasons: readonly FiredRule[];
}

/** A model that strong preferences set back. It can be chosen with a recorded reason. */
export interface DemotedModel {
  /** The model. */
  readonly model: string;
  /** The score that it has. */
  readonly score: number;
  /** The first preference that set it back. */
  readonly reason: FiredRule;
}

/** A preference that a person set aside. */
export interface OverriddenPreference {
  /** The preference. */
  readonly rule: FiredRule;
  /** The recorded reason. */
  readonly reason: string;
}

/** What one criterion adds to the score of a model. */
export interface Contribution {
  /** The criterion. */
  readonly criterionId: string;
  /** The answer; null: unanswered. */
  readonly answer: FactValue;
  /** Exact whole number; those of a model sum to its units. */
  readonly units: number;
  /** Points of the score, `100 * units / unitsPerHundred`. */
  readonly points: number;
}

/** What became of a model. */
export type ModelStanding = 'left' | 'demoted' | 'excluded';

/** A model with its score. */
export interface RankedModel {
  /** The model. */
  readonly model: string;
  /** What became of it. */
  readonly standing: ModelStanding;
  /** `100 * units / unitsPerHundred`; compares models, may be negative, is no grade. */
  readonly score: number;
  /** Exact whole number behind the score. */
  readonly units: number;
  /** In the order of the policy's criteria that are in scope. */
  readonly contributions: readonly Contribution[];
}

/** What one criterion adds to the lead of the winner. */
export interface MarginPart {
  /** The criterion. */
  readonly criterionId: string;
  /** Exact whole number; the parts sum to the margin's units. */
  readonly units: number;
  /** Points. */
  readonly points: number;
}

/** The lead of the winner over the second among the models left. */
export interface Margin {
  /** Points; 0 in a tie. */
  readonly points: number;
  /** Exact whole number behind it. */
  readonly units: number;
  /** The first winner. */
  readonly model: string;
  /** The second; in a tie another winner. */
  readonly runnerUp: string;
  /** What each criterion adds to it. */
  readonly parts: readonly MarginPart[];
}

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

/** A fact that follows from others. */
export interface DerivedFact extends UsedFact {
  /** The fact that it follows from. */
  readonly from: string;
}

/** What is odd about the facts, though nothing is wrong with them. */
export interface ProfileNote {
  /** What is odd. */
  readonly code: 'stated-against-derived';
  /** The fact, used as stated. */
  readonly fact: string;
  /** What the other fact says. */
  readonly derived: FactValue;
  /** The other fact. */
  readonly from: string;
}

/** An engagement of a winner. */
export interface ModelEngagement {
  /** The winner. */
  readonly model: string;
  /** How its provider is engaged; null where the model has none. */
  readonly engagement: string | null;
}

/** Fired hard constraints that together leave no model, none of which could be spared. */
export interface ConflictSet {
  /** Their codes, in order of text. */
  readonly codes: readonly string[];
  /** The constraints. */
  readonly rules: readonly FiredRule[];
}

interface RecommendationCommon {
  readonly kind: 'recommendation';
  /** The policy. */
  readonly policy: UsedPolicy;
  /** Digest of facts, options and policy: equal input, equal digest. */
  readonly inputDigest: string;
  /** Whether a criterion that is asked of services only is in scope. */
  readonly scope: 'organization' | 'service';
  /** The best of the models left; several in a tie, none where nothing is feasible. In the order of the policy. */
  readonly winners: readonly string[];
  /** Whether there is a winner or a tie and no blocker. */
  readonly isReady: boolean;
  /** What must be settled first. */
  readonly blockers: readonly RaisedFlag[];
  /** What should be settled. */
  readonly warnings: readonly RaisedFlag[];
  /** Models that are ruled out. */
  readonly excluded: readonly ExcludedModel[];
  /** Models that are set back. */
  readonly demoted: readonly DemotedModel[];
  /** Preferences without effect, because they would have left no model. */
  readonly yielded: readonly FiredRule[];
  /** Preferences that a person set aside. */
  readonly overridden: readonly OverriddenPreference[];
  /** Models by standing, then score. */
  readonly ranking: readonly RankedModel[];
  /** Models ruled out or set back whose score is above the winners'; empty where nothing is feasible. */
  readonly scoredHigher: readonly string[];
  /** Units of 100 points: range of fits times levels times all weights in scope. */
  readonly unitsPerHundred: number;
  /** What the missing answers can still do. */
  readonly missing: MissingAnswers;
  /** What to ask next, most useful first; empty where nothing needs to be asked. */
  readonly nextQuestions: readonly NextQuestion[];
  /** Changed answers after which the winners are others. */
  readonly counterfactuals: readonly Counterfactual[];
  /** Facts that follow from others. */
  readonly derived: readonly DerivedFact[];
  /** Facts that contradict each other. */
  readonly notes: readonly ProfileNote[];
}

interface Decided {
  /** The lead; null where rules leave one model. */
  readonly margin: Margin | null;
  /** By how much all weights may be wrong. */
  readonly stability: Stability;
  /** The weight of each criterion at which it alone brings a tie, in the order of the policy. */
  readonly weightFlips: readonly WeightFlip[];
  /** The least shift of weights that brings a tie; null where rules leave one model. */
  readonly smallestShift: WeightShift | null;
  /** Models that no weights can bring up. */
  readonly dominated: readonly string[];
}

/** One model is best. */
export interface RecommendedModel extends RecommendationCommon, Decided {
  readonly outcome: 'recommended';
  /** The model. */
  readonly model: string;
  /** How its provider is engaged; null where the model has none. */
  readonly engagement: string | null;
  /** Whether the score decided, or rules left one model. */
  readonly decidedBy: 'score' | 'rules';
}

/** Several models are equally good: nothing here decides between them. */
export interface TiedModels extends RecommendationCommon, Decided {
  readonly outcome: 'tie';
  /** The winners and how their providers are engaged. */
  readonly engagements: readonly ModelEngagement[];
}

/** Hard constraints leave no model. */
export interface NothingFeasible extends RecommendationCommon {
  readonly outcome: 'infeasible';
  /** Smallest first: what contradicts itself. Relaxing one member of every set makes a model possible. */
  readonly conflicts: readonly ConflictSet[];
}

/** Which model fits, why, how sure, and what would change it. */
export type Recommendation = RecommendedModel | TiedModels | NothingFeasible;
