import type { Entity } from '../../internal/entity/model.js';
import type { EngagementModel } from '../../services/catalogue/model.js';

/** What a decision leads to. */
export const nextSteps = [
  'stabilization',
  'managed-support',
  'migration',
  'security-hardening',
  'automation',
  'targeted-engineering-change',
] as const;
/** States of a decision. */
export const decisionStatuses = ['proposed', 'accepted', 'rejected', 'superseded'] as const;

/** The policy that a recommendation came from. */
export interface PolicyReference {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** Digest of its content. */
  readonly digest?: string | null | undefined;
}

/** A decision against the recommendation. */
export interface DecisionOverride {
  /** Why. */
  readonly reason: string;
  /** Codes that it goes against. */
  readonly against: readonly string[];
  /** Role that accepts the risk; needed against a hard constraint. */
  readonly riskAcceptorRoleId?: string | null | undefined;
}

/** A decision about who operates what. */
export interface Decision extends Entity {
  /** What it is about, as `kind:id`. */
  readonly scope?: string | null | undefined;
  /** The problem in plain words. */
  readonly problem?: string | null | undefined;
  /** Role that owns it. */
  readonly ownerRoleId?: string | null | undefined;
  /** What it leads to. */
  readonly nextStep?: (typeof nextSteps)[number] | null | undefined;
  /** Constraints that are accepted; empty is complete. */
  readonly acceptedConstraints?: readonly string[] | undefined;
  /** Evidence that will show whether it was right; empty is not complete. */
  readonly expectedEvidence?: readonly string[] | undefined;
  /** Day of its review. */
  readonly reviewOn?: string | null | undefined;
  /** State; absent: proposed. */
  readonly status?: (typeof decisionStatuses)[number] | undefined;
  /** Day on which it was proposed. */
  readonly proposedOn?: string | null | undefined;
  /** Day on which it was decided. */
  readonly decidedOn?: string | null | undefined;
  /** The decision that replaced it. */
  readonly supersededByDecisionId?: string | null | undefined;
  /** Operating models of the recommendation, ids of the policy. */
  readonly recommendedModels?: readonly string[] | undefined;
  /** Operating model that was chosen, an id of the policy. */
  readonly chosenModel?: string | null | undefined;
  /** How the provider is engaged. */
  readonly engagementModel?: EngagementModel | null | undefined;
  /** The policy of the recommendation. */
  readonly policy?: PolicyReference | null | undefined;
  /** Why it goes against the recommendation. */
  readonly override?: DecisionOverride | null | undefined;
  /** Role that approved it. */
  readonly approvedByRoleId?: string | null | undefined;
  /** Roles that were asked. */
  readonly consultedRoleIds?: readonly string[] | undefined;
  /** Roles that were told. */
  readonly informedRoleIds?: readonly string[] | undefined;
  /** Keys of the findings that it deals with. */
  readonly findingKeys?: readonly string[] | undefined;
}

/** Phases of a transition, in order. */
export const transitionPhases = ['audit', 'pilot', 'responsibility-matrix', 'optimization'] as const;
/** States of a criterion. */
export const criterionStatuses = ['met', 'open'] as const;
/** States of a hand-over item. */
export const handoverStatuses = ['open', 'done', 'not-required'] as const;
/** Results of a pilot. */
export const pilotResults = ['running', 'accepted', 'rejected'] as const;

/** A criterion of a phase. */
export interface TransitionCriterion {
  /** Id of the exit or entry criterion. */
  readonly id: string;
  /** State. */
  readonly status: (typeof criterionStatuses)[number];
  /** Evidence for it. */
  readonly evidenceIds?: readonly string[] | undefined;
  /** Day of the last change. */
  readonly changedOn?: string | null | undefined;
}

/** Something that must be handed over. */
export interface HandoverItem {
  /** Id of the item. */
  readonly id: string;
  /** Role that owns it. */
  readonly ownerRoleId?: string | null | undefined;
  /** Evidence for it. */
  readonly evidenceIds?: readonly string[] | undefined;
  /** Day by which it is due. */
  readonly dueOn?: string | null | undefined;
  /** State. */
  readonly status: (typeof handoverStatuses)[number];
}

/** A trial with one service. */
export interface Pilot {
  /** The service. */
  readonly serviceId: string;
  /** What came out. */
  readonly result?: (typeof pilotResults)[number] | null | undefined;
}

/** Debt that moves with a service. */
export interface TransitionDebt {
  /** Id, unique in its list. */
  readonly id: string;
  /** What it is. */
  readonly name: string;
  /** Whether it blocks the move. */
  readonly blocking: boolean;
  /** Day on which it was resolved. */
  readonly resolvedOn?: string | null | undefined;
}

/** How well a service suits as pilot, each 0 to 4. */
export interface PilotScores {
  /** Size of the gap that it closes. */
  readonly gapSize?: number | null | undefined;
  /** How well the baseline can be measured. */
  readonly measurableBaseline?: number | null | undefined;
  /** How well a failure stays contained. */
  readonly containment?: number | null | undefined;
  /** How well the partner fits. */
  readonly partnerFit?: number | null | undefined;
  /** How easily it is undone. */
  readonly reversibility?: number | null | undefined;
  /** How much tooling is shared already. */
  readonly sharedTooling?: number | null | undefined;
}

/** A service that may become the pilot. */
export interface PilotCandidate {
  /** The service. */
  readonly serviceId: string;
  /** Its scores. */
  readonly scores: PilotScores;
}

/** A move of services from one party or model to another. */
export interface Transition extends Entity {
  /** Services that move. */
  readonly serviceIds?: readonly string[] | undefined;
  /** Party that gives them. */
  readonly fromPartyId?: string | null | undefined;
  /** Party that takes them. */
  readonly toPartyId?: string | null | undefined;
  /** Operating model before. */
  readonly fromModel?: string | null | undefined;
  /** Operating model after. */
  readonly toModel?: string | null | undefined;
  /** The decision behind it. */
  readonly decisionId?: string | null | undefined;
  /** Role that owns it. */
  readonly ownerRoleId?: string | null | undefined;
  /** First day. */
  readonly startedOn?: string | null | undefined;
  /** Phase; absent: audit. */
  readonly phase?: (typeof transitionPhases)[number] | undefined;
  /** Exit and entry criteria. */
  readonly criteria?: readonly TransitionCriterion[] | undefined;
  /** What must be handed over. */
  readonly handover?: readonly HandoverItem[] | undefined;
  /** How knowledge is transferred. */
  readonly knowledgeTransfer?: string | null | undefined;
  /** When the move is stopped. */
  readonly stopCondition?: string | null | undefined;
  /** The trial. */
  readonly pilot?: Pilot | null | undefined;
  /** Debt that moves with it. */
  readonly debts?: readonly TransitionDebt[] | undefined;
  /** Services that may become the pilot. */
  readonly pilotCandidates?: readonly PilotCandidate[] | undefined;
}

/** What a partner is rated on; the first four are gates. */
export const partnerItems = [
  'shared-responsibility',
  'service-depth',
  'outcome-link',
  'transparency',
  'technical-depth',
  'flexibility',
  'visibility',
  'commercial-model',
  'culture',
] as const;
/** What a partner is asked. */
export const partnerQuestions = [
  'alert-triage',
  'after-hours-scope',
  'patch-windows',
  'tenant-security-settings',
  'backup-review',
  'joint-incident-response',
] as const;

/** A rating of a partner. */
export interface PartnerRating {
  /** What is rated. */
  readonly item: (typeof partnerItems)[number];
  /** 0 to 4; null: unrated. */
  readonly rating?: number | null | undefined;
  /** What it rests on. */
  readonly evidence?: string | null | undefined;
}

/** An answer of a partner. */
export interface PartnerAnswer {
  /** What was asked. */
  readonly question: (typeof partnerQuestions)[number];
  /** What was answered. */
  readonly answer?: string | null | undefined;
}

/** A provider that may become a partner. */
export interface PartnerCandidate extends Entity {
  /** Its party, where it has one. */
  readonly partyId?: string | null | undefined;
  /** Ratings. */
  readonly ratings?: readonly PartnerRating[] | undefined;
  /** Answers. */
  readonly answers?: readonly PartnerAnswer[] | undefined;
}
