import type { FlagSeverity } from './policy/model.js';
import type { FactValue } from './profile/model.js';
import type {
  Counterfactual,
  MissingAnswers,
  NextQuestion,
  Stability,
  WeightFlip,
  WeightShift,
} from './result/model.js';

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
