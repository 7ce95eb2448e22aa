import type { Decision, PolicyReference, decisionStatuses, nextSteps } from '../../governance/decisions/model.js';
import type { Problem } from '../../internal/quantity/model.js';
import type { ModelStanding } from '../../recommendation/model.js';
import type { Stability } from '../../recommendation/result/model.js';
import type { Subject } from '../../services/subjects/model.js';

/** A role in a record. */
export interface RecordRole {
  /** Its id. */
  readonly id: string;
  /** Its name, its id where the document has none. */
  readonly label: string;
}

/** A reason with its words. */
export interface RecordReason {
  /** Its code in the policy. */
  readonly code: string;
  /** What it says. */
  readonly sentence: string;
}

/** What a criterion says for or against an option. */
export interface RecordPoint {
  /** The criterion. */
  readonly criterionId: string;
  /** The answer, as text. */
  readonly answer: string;
  /** Points of the score, above 0 for it, below 0 against it. */
  readonly points: number;
}

/** An option that was considered. */
export interface RecordOption {
  /** The operating model. */
  readonly model: string;
  /** Whether it was left, set back or ruled out; null where no recommendation was given. */
  readonly standing: ModelStanding | null;
  /** Its score; null where no recommendation was given. */
  readonly score: number | null;
  /** Why it is ruled out or set back; empty where it is not. */
  readonly reasons: readonly RecordReason[];
  /** What speaks for it, strongest first. */
  readonly pros: readonly RecordPoint[];
  /** What speaks against it, strongest first. */
  readonly cons: readonly RecordPoint[];
}

/** A choice against the recommendation. */
export interface RecordOverride {
  /** Why; null where nobody said. */
  readonly reason: string | null;
  /** What it goes against: codes of constraints and preferences, `score` where the score alone speaks against it. */
  readonly against: readonly string[];
  /** Whether a hard constraint is among them; null where no recommendation was given to tell. */
  readonly isAgainstConstraint: boolean | null;
  /** Who accepts the risk; null: nobody. */
  readonly riskAcceptor: RecordRole | null;
  /** By how many points the winner leads; null where that is not known. */
  readonly margin: number | null;
}

/** A decision about who operates what, complete enough to be read without anything else. */
export interface DecisionRecord {
  /** What it is. */
  readonly kind: 'decision-record';
  /** The decision. */
  readonly decisionId: string;
  /** Its name. */
  readonly title: string;
  /** State. */
  readonly status: (typeof decisionStatuses)[number];
  /** Day on which it was proposed; null: not said. */
  readonly proposedOn: string | null;
  /** Day on which it was decided; null: not yet, or not said. */
  readonly decidedOn: string | null;
  /** What it is about; null: not said. */
  readonly scope: (Subject & { readonly label: string }) | null;
  /** The problem; null: not said. */
  readonly problem: string | null;
  /** Who owns it; null: nobody. */
  readonly owner: RecordRole | null;
  /** Who approved it; null: nobody. */
  readonly approver: RecordRole | null;
  /** Who was asked. */
  readonly consulted: readonly RecordRole[];
  /** Who was told. */
  readonly informed: readonly RecordRole[];
  /** What it leads to; null: not said. */
  readonly nextStep: (typeof nextSteps)[number] | null;
  /** Constraints that are accepted; null: not said. */
  readonly acceptedConstraints: readonly string[] | null;
  /** Evidence that will show whether it was right; null: not said. */
  readonly expectedEvidence: readonly string[] | null;
  /** Day of its review; null: not said. */
  readonly reviewOn: string | null;
  /** Operating models of the recommendation; null: none is known. */
  readonly recommendedModels: readonly string[] | null;
  /** Operating model that was chosen; null: not said. */
  readonly chosenModel: string | null;
  /** How the provider is engaged; null: not said. */
  readonly engagementModel: NonNullable<Decision['engagementModel']> | null;
  /** The choice against the recommendation; null: it is none, or nothing is known of a recommendation. */
  readonly override: RecordOverride | null;
  /** Why it was chosen, where that is no choice against a recommendation, as of one of several equal models; null: not said. */
  readonly choiceReason: string | null;
  /** What drives the wish for change, the first one most. */
  readonly drivers: readonly string[];
  /** Every option that the policy knows; those of the decision where no recommendation is given. */
  readonly options: readonly RecordOption[];
  /** The policy of the recommendation; null: none is known. */
  readonly policy: PolicyReference | null;
  /** Digest of the facts of the recommendation; null: none is known. */
  readonly inputDigest: string | null;
  /** How sure the recommendation is; null: none is known. */
  readonly stability: Stability | null;
  /** Which single changed answer would change it; at most five. */
  readonly changes: readonly string[];
  /** Keys of the findings that it deals with. */
  readonly findingKeys: readonly string[];
  /** Everything that is missing or contradictory, in the order of the record; empty: it is complete. */
  readonly problems: readonly Problem[];
}
