import type { HoursPlan } from '../../coverage/model.js';
import type { Entity, UnnamedEntity } from '../../internal/entity/model.js';
import type { Assignee } from '../../services/parties/model.js';

/** Kinds of document. */
export const documentKinds = [
  'runbook',
  'procedure',
  'policy',
  'standard',
  'recovery-plan',
  'incident-plan',
  'exit-plan',
  'handover',
  'architecture',
  'other',
] as const;

/** A document that the operation relies on. */
export interface DocumentRecord extends Entity {
  /** Kind of document. */
  readonly kind?: (typeof documentKinds)[number] | null | undefined;
  /** Services or activities that it covers, as `kind:id`. */
  readonly covers?: readonly string[] | undefined;
  /** Parties of a joint plan. */
  readonly partyIds?: readonly string[] | undefined;
  /** Role that owns it. */
  readonly ownerRoleId?: string | null | undefined;
  /** Party that keeps it. */
  readonly custodianPartyId?: string | null | undefined;
  /** Last review; null: never. */
  readonly lastReviewedOn?: string | null | undefined;
  /** Time between reviews, ISO 8601 on the calendar. */
  readonly reviewInterval?: string | null | undefined;
  /** Last exercise; null: never. */
  readonly lastExercisedOn?: string | null | undefined;
  /** Time between exercises, ISO 8601 on the calendar. */
  readonly exerciseInterval?: string | null | undefined;
  /** Its address. */
  readonly url?: string | null | undefined;
}

/** Kinds of evidence; the first eight are the set that a service should have. */
export const evidenceKinds = [
  'owner',
  'business-impact',
  'dependency',
  'support',
  'monitoring',
  'access',
  'recovery',
  'documentation',
  'capability-baseline',
  'capacity-baseline',
  'resilience-baseline',
  'debt-assessment',
  'assessment',
  'restore-test',
  'measured-recovery',
  'patch-compliance',
  'exercise',
  'metric-report',
  'handover',
  'other',
] as const;
/** What looking for proof gave: proof, a failed attempt, nothing. */
export const evidenceOutcomes = ['passed', 'failed', 'none'] as const;

/** Something that was agreed to be done. */
export interface FollowUp {
  /** Id, unique in its list. */
  readonly id: string;
  /** What is to be done. */
  readonly name: string;
  /** Role that owns it. */
  readonly ownerRoleId?: string | null | undefined;
  /** Day by which it is due. */
  readonly dueOn?: string | null | undefined;
  /** Day on which it was done. */
  readonly doneOn?: string | null | undefined;
}

/** Proof that something is so, or that it was looked for in vain. */
export interface Evidence extends UnnamedEntity {
  /** Kind of evidence. */
  readonly kind: (typeof evidenceKinds)[number];
  /** What it is about, as `kind:id`. */
  readonly subject: string;
  /** What came out; absent: passed. Only passed proves. */
  readonly outcome?: (typeof evidenceOutcomes)[number] | undefined;
  /** Day on which it was collected. */
  readonly collectedOn?: string | null | undefined;
  /** How long it counts, ISO 8601 on the calendar. */
  readonly validFor?: string | null | undefined;
  /** Time that was measured, ISO 8601 duration. */
  readonly measuredDuration?: string | null | undefined;
  /** Document that holds it. */
  readonly documentId?: string | null | undefined;
  /** Role that collected it. */
  readonly collectedByRoleId?: string | null | undefined;
  /** Where it is found. */
  readonly reference?: string | null | undefined;
  /** What was agreed to be done. */
  readonly actions?: readonly FollowUp[] | undefined;
}

/** A step of an escalation route. */
export interface EscalationStep {
  /** Who is called. */
  readonly assignee?: Assignee | null | undefined;
  /** Time since the route began, ISO 8601 duration. */
  readonly within?: string | null | undefined;
}

/** Who is called, in which order, and when. */
export interface EscalationRoute extends Entity {
  /** What it is for, as `kind:id`. */
  readonly subject: string;
  /** Severities it serves; absent: all. */
  readonly severities?: readonly string[] | undefined;
  /** Hours it serves; absent: those the service needs. */
  readonly hours?: HoursPlan | null | undefined;
  /** The steps, in order. */
  readonly steps?: readonly EscalationStep[] | undefined;
}

/** A recurring review. */
export interface Review extends UnnamedEntity {
  /** What is reviewed, as `kind:id`; the responsibility matrix is `matrix:main`. */
  readonly subject: string;
  /** Time between reviews, ISO 8601 on the calendar. */
  readonly cadence?: string | null | undefined;
  /** Last review; null: never. */
  readonly lastHeldOn?: string | null | undefined;
  /** Next review as planned. */
  readonly nextOn?: string | null | undefined;
  /** Role that owns it. */
  readonly ownerRoleId?: string | null | undefined;
  /** An event at or above this severity makes it due. */
  readonly triggerSeverity?: string | null | undefined;
  /** Evidence that it looks at. */
  readonly evidenceIds?: readonly string[] | undefined;
  /** What was agreed to be done. */
  readonly actions?: readonly FollowUp[] | undefined;
}

/** Kinds of event. */
export const eventKinds = ['incident', 'change', 'organization-change', 'regulation'] as const;

/** Something that happened and may call for a review. */
export interface OperationsEvent extends UnnamedEntity {
  /** Kind of event. */
  readonly kind: (typeof eventKinds)[number];
  /** Day on which it happened. */
  readonly occurredOn: string;
  /** Whether it was major. */
  readonly major?: boolean | null | undefined;
  /** Its severity. */
  readonly severity?: string | null | undefined;
  /** Services that it touched. */
  readonly serviceIds?: readonly string[] | undefined;
  /** Person who resolved it. */
  readonly resolverPersonId?: string | null | undefined;
}

/** A finding that is accepted for a time. */
export interface Exception extends UnnamedEntity {
  /** Rule whose finding is accepted. */
  readonly ruleId: string;
  /** What the finding is about, as `kind:id`. */
  readonly subject: string;
  /** Which of several findings; absent: all of the rule on the subject. */
  readonly discriminator?: string | undefined;
  /** Why it is accepted. */
  readonly reason?: string | null | undefined;
  /** Role that owns it. */
  readonly ownerRoleId?: string | null | undefined;
  /** Role that approved it. */
  readonly approvedByRoleId?: string | null | undefined;
  /** Day of approval; null: still requested. */
  readonly approvedOn?: string | null | undefined;
  /** Last day, included. */
  readonly expiresOn?: string | null | undefined;
  /** What is done instead. */
  readonly compensatingMeasures?: readonly string[] | undefined;
}
