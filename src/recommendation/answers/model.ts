import type { MissingFact } from '../../gaps/rule.js';
import type { Subject } from '../../services/subjects/model.js';
import type { MeasuredNumber, ProfileFact, UsedThreshold } from '../derive/model.js';
import type { FactValue, OperatingProfile } from '../profile/model.js';

/** An answer with where it comes from. */
export interface ProfileAnswer {
  /** The fact. */
  readonly fact: ProfileFact;
  /** The answer; null: assessed, none. */
  readonly value: FactValue;
  /** Whether people gave it or the document shows it. */
  readonly source: 'given' | 'derived';
  /** Where it was given; null: it is derived. */
  readonly givenAt: 'service' | 'organization' | null;
  /** JSON Pointers of what it comes from. */
  readonly evidence: readonly string[];
  /** The number behind a derived answer; null: none. */
  readonly measured: MeasuredNumber | null;
  /** The limit that was applied to it; null: none. */
  readonly threshold: UsedThreshold | null;
  /** What is not assessed, though it could not change the answer, or only by facts that are not listed. */
  readonly missing: readonly MissingFact[];
}

/** A fact without an answer. */
export interface UnansweredFact {
  /** The fact. */
  readonly fact: ProfileFact;
  /** Whether the document could show it; else only people can answer. */
  readonly isDerivable: boolean;
  /** What is missing in the document. */
  readonly missing: readonly MissingFact[];
}

/** A given answer that the document contradicts; the given one is used. */
export interface AnswerNote {
  /** What is odd. */
  readonly code: 'given-against-derived';
  /** The fact. */
  readonly fact: ProfileFact;
  /** What people gave. */
  readonly given: FactValue;
  /** What the document shows. */
  readonly derived: FactValue;
  /** The number behind that; null: none. */
  readonly measured: MeasuredNumber | null;
  /** The limit that was applied to it; null: none. */
  readonly threshold: UsedThreshold | null;
  /** JSON Pointers of what it comes from. */
  readonly evidence: readonly string[];
}

/** The facts of a scope, for `recommend`, and where each comes from. */
export interface ProfileAnswers {
  readonly kind: 'profile-answers';
  /** Date of the answers. */
  readonly asOf: string;
  /** The service or the organization. */
  readonly subject: Subject;
  /** What `recommend` takes; facts without an answer are absent. */
  readonly profile: OperatingProfile;
  /** The answers in the order of the facts. */
  readonly answers: readonly ProfileAnswer[];
  /** Facts without an answer, in the same order. */
  readonly unanswered: readonly UnansweredFact[];
  /** Given answers that the document contradicts. */
  readonly notes: readonly AnswerNote[];
}
