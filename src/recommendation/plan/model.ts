import type { MissingFact } from '../../gaps/rule.js';
import type { MessageData } from '../../gaps/model.js';
import type { Subject } from '../../services/subjects/model.js';
import type { ProfileAnswers } from '../answers/model.js';
import type { Recommendation, UsedPolicy } from '../model.js';

/** Codes of the consistency checks of a plan, in their order. */
export const planCheckCodes = [
  'EXTERNAL_WITHOUT_INTERNAL_OWNER',
  'STRATEGY_EXTERNALISED',
  'SINGLE_MODEL_FOR_ALL',
  'IN_HOUSE_24X7_UNDERSTAFFED',
  'AUGMENTATION_WITHOUT_LEAD',
  'AUGMENTATION_FOR_COVERAGE',
  'TOOLING_SILO',
  'DEPENDENCY_SLOWER_THAN_CONSUMER',
  'INTERNAL_ONLY_INSIDE_EXTERNAL',
  'BACKUP_VERIFICATION_UNOWNED',
] as const;
/** Code of a consistency check. */
export type PlanCheckCode = (typeof planCheckCodes)[number];

/** What a check can come to. */
export const planCheckStatuses = ['fail', 'unknown', 'pass'] as const;
/** What a check comes to. */
export type PlanCheckStatus = (typeof planCheckStatuses)[number];

/** Where an operating model of a plan comes from: stated in the document, recommended, or open, as in a tie or where nothing is feasible. */
export type PlanBasis = 'stated' | 'recommended' | 'open';

/** Who operates a service, and how a provider is engaged. */
export interface PlannedModel {
  /** Operating model; null: not stated or open. */
  readonly operatingModel: string | null;
  /** How a provider is engaged; null: not at all, not stated or open. */
  readonly engagementModel: string | null;
}

/** The plan for one service. */
export interface PlanEntry {
  /** The service. */
  readonly serviceId: string;
  /** What people call it. */
  readonly name: string;
  /** Its function; null: none, or not assessed. */
  readonly function: string | null;
  /** What the document states. */
  readonly stated: PlannedModel;
  /** What the policy recommends; its winners are the models, several in a tie. */
  readonly recommendation: Recommendation;
  /** Where the facts of the recommendation come from. */
  readonly answers: ProfileAnswers;
  /** What the plan goes by: what is stated, else what is recommended. */
  readonly planned: PlannedModel;
  /** Where the planned operating model comes from. */
  readonly basis: PlanBasis;
  /** Where the planned engagement comes from. */
  readonly engagementBasis: PlanBasis;
  /** Whether the stated operating model is among those recommended; null: none is stated. */
  readonly isAsRecommended: boolean | null;
}

/** What fails a check. */
export interface PlanFailure {
  /** What it is about. */
  readonly subject: Subject;
  /** JSON Pointer of it. */
  readonly pointer: string;
  /** Figures and ids that show it. */
  readonly data: MessageData;
}

/** What keeps a check from an answer about something. */
export interface PlanUnknown {
  /** What it is about. */
  readonly subject: Subject;
  /** JSON Pointer of it. */
  readonly pointer: string;
  /** What is missing. */
  readonly missing: readonly MissingFact[];
}

/** A consistency check over all of a plan. */
export interface PlanCheck {
  /** Its code. */
  readonly code: PlanCheckCode;
  /** Fail where something fails, else unknown where something is, else pass. */
  readonly status: PlanCheckStatus;
  /** What it means when it fails, a sentence for people. */
  readonly sentence: string;
  /** What helps, a sentence for people. */
  readonly remedy: string;
  /** Ids of the sources, those of the policy. */
  readonly sources: readonly string[];
  /** Rules of `comanaged/gaps` that find the same in a document. */
  readonly gapRules: readonly string[];
  /** How many subjects it concerns; 0: it passes because there is nothing to look at. */
  readonly concerned: number;
  /** What fails, in the order of the document. */
  readonly failures: readonly PlanFailure[];
  /** What is not known, in the order of the document. */
  readonly unknowns: readonly PlanUnknown[];
}

/** What is operated in one way. */
export interface PlanTotal {
  /** Operating model; null: open. */
  readonly operatingModel: string | null;
  /** How providers are engaged; null: not at all or open. */
  readonly engagementModel: string | null;
  /** Number of services. */
  readonly services: number;
  /** Their functions, each once, in the order of the plan; services without one are not among them. */
  readonly functions: readonly string[];
  /** The services, in the order of the plan. */
  readonly serviceIds: readonly string[];
}

/** The shape of a plan as a whole. */
export const planShapes = ['empty', 'undecided', 'one-model', 'hybrid'] as const;

/** The organization as its services make it: counted by rules, never an average of scores. */
export interface OrganizationView {
  /** Empty without services; hybrid with several operating models; one-model where all have the same; undecided where open ones could make either. */
  readonly shape: (typeof planShapes)[number];
  /** The operating model of all; null unless there is one. */
  readonly operatingModel: string | null;
  /** Services that the organization operates alone. */
  readonly inside: readonly string[];
  /** Services that are operated together with a provider. */
  readonly shared: readonly string[];
  /** Services that a provider operates. */
  readonly outside: readonly string[];
  /** Services without a planned model, or with one of which it is not known who operates. */
  readonly open: readonly string[];
  /** Services whose stated model is not among those recommended. */
  readonly differing: readonly string[];
  /** Services with a blocker, or without a feasible model. */
  readonly notReady: readonly string[];
  /** Whether every check passes; null where none fails and some are unknown. */
  readonly isConsistent: boolean | null;
}

/** A plan over all services: who operates what, and whether it fits together. */
export interface LayeredPlan {
  readonly kind: 'layered-plan';
  /** Date of the plan. */
  readonly asOf: string;
  /** The policy. */
  readonly policy: UsedPolicy;
  /** The services in the order of the document, without retired ones. */
  readonly entries: readonly PlanEntry[];
  /** The ten checks in their order. */
  readonly checks: readonly PlanCheck[];
  /** Services by operating and engagement model: models in the order of the policy, open ones last; engagements by text. */
  readonly totals: readonly PlanTotal[];
  /** The organization as a whole. */
  readonly organization: OrganizationView;
}
