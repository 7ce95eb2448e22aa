import type { Transition, transitionPhases } from '../../governance/decisions/model.js';

/** A phase of a transition. */
export type TransitionPhase = (typeof transitionPhases)[number];

/** Whether something must be so before a phase is entered, before it is left, or as long as it lasts. */
export const criterionRoles = ['entry', 'exit', 'standing'] as const;
/** How a criterion stands. */
export const criterionStates = ['met', 'open', 'expired', 'unknown'] as const;

/** A criterion of a phase. */
export interface PhaseCriterion {
  /** Its id, as in `transition.criteria`. */
  readonly id: string;
  /** Its phase. */
  readonly phase: TransitionPhase;
  /** Whether it must hold to enter the phase, to leave it, or as long as it lasts. */
  readonly role: (typeof criterionRoles)[number];
  /** What must be so. */
  readonly text: string;
  /** Where it comes from, ids of `ruleSources`. */
  readonly sources: readonly string[];
}

/** How a criterion stands at a date. */
export interface CriterionState extends PhaseCriterion {
  /** How it stands; evidence that has lapsed opens it again. */
  readonly state: (typeof criterionStates)[number];
  /** Whether somebody said so, or it follows from the document; null where neither is known. */
  readonly basis: 'stated' | 'derived' | null;
  /** What the document shows where something else was stated; null where there is no difference. */
  readonly differs: 'met' | 'open' | null;
  /** Evidence that was named for it. */
  readonly evidenceIds: readonly string[];
  /** Where it shows in the document, RFC 6901. */
  readonly pointers: readonly string[];
  /** What is missing to know it, as `kind.field` or the name of a list. */
  readonly missing: readonly string[];
}

/** How a transition stands at a date. */
export interface TransitionStatus {
  /** The transition. */
  readonly transitionId: string;
  /** Its phase. */
  readonly phase: TransitionPhase;
  /** The phase after it; null in the last one. */
  readonly nextPhase: TransitionPhase | null;
  /** Criteria of the phase, and those to enter it; in the order of the list. */
  readonly criteria: readonly CriterionState[];
  /** Criteria to enter the next phase. */
  readonly nextEntry: readonly CriterionState[];
  /** Whether the next phase can be entered: everything to leave this one and to enter that one is met. */
  readonly canAdvance: boolean;
  /** Ids of what is open or has lapsed. */
  readonly openCriteria: readonly string[];
  /** Ids of what is not known; it holds back as what is open does. */
  readonly unknownCriteria: readonly string[];
}

/** Something that happens to a transition. */
export type TransitionEvent =
  | {
      readonly kind: 'criterion-met';
      readonly criterionId: string;
      readonly evidenceIds?: readonly string[] | undefined;
    }
  | { readonly kind: 'criterion-withdrawn'; readonly criterionId: string }
  | { readonly kind: 'advance' }
  | { readonly kind: 'pilot-chosen'; readonly serviceId: string }
  | { readonly kind: 'pilot-accepted' }
  | { readonly kind: 'pilot-rejected'; readonly back: 'pilot' | 'audit' }
  | { readonly kind: 'rolled-back' }
  | { readonly kind: 'no-gain' }
  /** The responsibility matrix was reviewed on the day. */
  | { readonly kind: 'review-held'; readonly evidenceIds?: readonly string[] | undefined }
  /** An event of the document, such as an incident, was recorded. */
  | { readonly kind: 'event-recorded'; readonly eventId: string };

/** What an event did. */
export interface TransitionStep {
  /**
   * `changed`: the transition is another one now; `blocked`: what is listed holds it back, and it is as it was; `unchanged`: the event calls for
   * nothing, or it is not known whether it does, which `unknown` tells.
   */
  readonly status: 'changed' | 'unchanged' | 'blocked';
  /** The transition after the event. */
  readonly transition: Transition;
  /** Every criterion that is open or has lapsed; empty where nothing holds it back. */
  readonly open: readonly CriterionState[];
  /** Every criterion that is not known; it holds back too. */
  readonly unknown: readonly CriterionState[];
}
