import type { MissingFact, RuleContext } from '../../gaps/rule.js';
import type { OperatingModel } from '../../operating-model/model.js';
import type { Activity } from '../../services/activities/model.js';
import type { Service } from '../../services/catalogue/model.js';
import type { FactValue, OperatingProfile } from '../profile/model.js';

/** A fact of the default policy. */
export type ProfileFact = keyof OperatingProfile;

/** Limits by which measured numbers become answers. */
export interface ProfileThresholds {
  /** `coverageGap` is full above this share of required hours, 0 to 1. */
  readonly fullGapShare: number;
  /** `skills` is severe above this share of unmet requirements, 0 to 1. */
  readonly severeSkillShare: number;
  /** `skills` is severe where a specialist role is vacant for more days. */
  readonly vacancyDays: number;
  /** `keyPerson` is high from this share of all pairs that one person alone holds, 0 to 1. */
  readonly highPersonShare: number;
  /** `documentation` is good from this share of documented activities, 0 to 1. */
  readonly goodDocumentationShare: number;
  /** `documentation` is partial from this share, 0 to 1. */
  readonly partialDocumentationShare: number;
  /** Months between reviews of a document for which none were agreed (null). */
  readonly reviewMonths: number;
  /** `capacity` is low up to this share of reactive hours, 0 to 1. */
  readonly lowReactiveShare: number;
  /** `capacity` is moderate up to this share, 0 to 1. */
  readonly moderateReactiveShare: number;
  /** Least rating, 0 to 4, with which a candidate passes a gate. */
  readonly gateRating: number;
}

/** The number that decided an answer. */
export interface MeasuredNumber {
  /** What was measured, a few words. */
  readonly name: string;
  /** The number. */
  readonly value: number;
  /** Its unit; `rate` is 0 to 1. */
  readonly unit: 'rate' | 'minutes' | 'days' | 'fte' | 'count' | 'level';
}

/** The limit that was applied. */
export interface UsedThreshold {
  /** Its name among the thresholds. */
  readonly name: keyof ProfileThresholds;
  /** Its value. */
  readonly value: number;
}

/** What a document says about one fact. */
export interface Derivation {
  /** The answer; undefined where the document does not tell. */
  readonly value: FactValue | undefined;
  /** The number behind it; absent: it is copied or counted by rules. */
  readonly measured?: MeasuredNumber | undefined;
  /** The limit behind it; absent: none. */
  readonly threshold?: UsedThreshold | undefined;
  /** JSON Pointers of what it comes from. */
  readonly evidence: readonly string[];
  /** What is missing: for the answer, or to be sure that there is no more. */
  readonly missing: readonly MissingFact[];
}

/**
 * Tells the level of operational maturity, 1 to 3, of a service or, without one, of the organization; undefined or null where it is not known.
 */
export type MaturityReader = (
  model: OperatingModel,
  asOf: string,
  serviceId: string | null,
) => number | null | undefined;

/** What derivations of one document share. */
export interface DeriveFrame {
  /** The document with its look-ups. Holidays that are not assessed count as none here. */
  readonly context: RuleContext;
  /** What is missing of the hours of all: holidays of which nothing is said. */
  readonly missingHours: readonly MissingFact[];
  /** The limits. */
  readonly thresholds: ProfileThresholds;
  /** Tells maturity. */
  readonly maturity: MaturityReader;
}

/** What a derivation is about: one service, or the organization. */
export interface DeriveScope extends DeriveFrame {
  /** The service; null: the organization. */
  readonly service: Service | null;
  /** Pointer of the service or of the organization. */
  readonly pointer: string;
  /** The service, or all that are not retired. */
  readonly services: readonly Service[];
  /** What is missing to know that there are no more. */
  readonly moreServices: readonly MissingFact[];
  /** Activities of the service, or of all that are not retired and of the organization. */
  readonly activities: readonly Activity[];
  /** What is missing to know that there are no more. */
  readonly moreActivities: readonly MissingFact[];
}

/** Derives one fact. */
export type Derive = (scope: DeriveScope) => Derivation;
