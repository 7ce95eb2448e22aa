import type { maturityRuleKinds } from '../definition/model.js';

/** Why a criterion counts less than it could, the first that holds: not answered, no evidence, old evidence, no verdict, the rating itself. */
export const maturityReasons = ['missing', 'unevidenced', 'stale', 'inconclusive', 'rating'] as const;
/** Why a criterion counts less than it could. */
export type MaturityReason = (typeof maturityReasons)[number];

/** What is remarked on an assessment. */
export const maturityWarningCodes = ['leapfrog', 'vacuous-level', 'low-coverage', 'future-dated'] as const;

/** Something that an answer can rest on: evidence of the document, or a result of this library by its date. */
export interface MaturityEvidence {
  /** Its id. */
  readonly id: string;
  /** Day on which it was collected, `YYYY-MM-DD`: its start in the zone. Undated evidence carries only what has no longest age. */
  readonly collectedOn?: string | null | undefined;
  /** Instant at which it was collected, where the day is not enough. */
  readonly collectedAt?: string | number | null | undefined;
  /** What came out; absent: passed. Only passed proves. */
  readonly outcome?: 'passed' | 'failed' | 'none' | undefined;
  /** Verdict of a calculation; `inconclusive` and `insufficient-data` carry little. */
  readonly verdict?: string | null | undefined;
}

/** One criterion as it counts. */
export interface MaturityCriterionResult {
  /** The criterion. */
  readonly criterionId: string;
  /** Its dimension. */
  readonly dimensionId: string;
  /** The rating given; null where there is no answer or it does not apply. */
  readonly stated: string | null;
  /** The rating that counts; null where it does not apply. */
  readonly effective: string | null;
  /** What that counts, 0 to 1; null where it does not apply. */
  readonly value: number | null;
  /** Why the rating that counts is not the one given: missing or a cap; null where nothing was taken away. */
  readonly reason: MaturityReason | null;
  /** When the newest evidence was collected; null where none counts or it has no date. */
  readonly collectedAt: string | null;
  /** Whether the answer is that of the organization, taken for a service. */
  readonly inherited: boolean;
}

/** A criterion that holds the next level back. */
export interface MaturityBlocker {
  /** Its dimension. */
  readonly dimensionId: string;
  /** The criterion. */
  readonly criterionId: string;
  /** Its level. */
  readonly level: number;
  /** Whether it is a gate. */
  readonly gate: boolean;
  /** Why it counts no more. */
  readonly reason: MaturityReason;
  /** The rating that counts. */
  readonly have: string;
  /** The rating that would cure it. */
  readonly need: string;
}

/** A rating that weak evidence lowered. */
export interface CappedRating {
  /** The criterion. */
  readonly criterionId: string;
  /** The rating given. */
  readonly stated: string;
  /** The rating that counts. */
  readonly effective: string;
  /** Why. */
  readonly reason: MaturityReason;
  /** Age of the newest evidence in days of 24 hours; null where there is none. */
  readonly ageDays: number | null;
}

/** How much was answered. */
export interface MaturityCoverage {
  /** Criteria that apply. */
  readonly applicable: number;
  /** Of these, with an answer. */
  readonly answered: number;
  /** Share answered by weight, 0 to 1; null where none applies. */
  readonly rate: number | null;
}

/** The date on which a level is lost because evidence ages. */
export interface MaturityLapse {
  /** The last instant at which the level holds; it drops right after. */
  readonly at: string;
  /** The level then. */
  readonly level: number;
}

/** One level of a dimension. */
export interface MaturityLevelResult {
  /** Its number. */
  readonly level: number;
  /** Weighted mean of what its criteria count, 0 to 1; null where none applies. */
  readonly score: number | null;
  /** Whether it is attained; null where the rule knows no levels. */
  readonly attained: boolean | null;
}

/** One dimension of an assessment. */
export interface MaturityDimensionResult {
  /** The dimension. */
  readonly dimensionId: string;
  /** Its level; null where the rule knows none, or nothing at all was answered. */
  readonly level: number | null;
  /** Whole part of the score, where the rule derives a level; it is not a level of the model. */
  readonly derivedLevel: number | null;
  /** Floor plus the scores of the levels: not a level. Null where no criterion applies, or nothing at all was answered. */
  readonly score: number | null;
  /** The levels above the floor, lowest first. */
  readonly levels: readonly MaturityLevelResult[];
  /** What holds the next level back; empty at the top, and where the rule knows no levels. By level, then in the order of the model. */
  readonly blockers: readonly MaturityBlocker[];
  /** How much was answered. */
  readonly coverage: MaturityCoverage;
  /** The level if every piece of evidence were there and fresh. */
  readonly levelIfFresh: number | null;
  /** When the level is next lost because evidence ages; null where it never is. */
  readonly nextLapse: MaturityLapse | null;
}

/** Dimensions of a group together. */
export interface MaturityGroupResult {
  /** The group. */
  readonly groupId: string;
  /** Mean score of its dimensions; null where none has one. */
  readonly score: number | null;
}

/** A remark on an assessment. */
export interface MaturityWarning {
  /** What is remarked. */
  readonly code: (typeof maturityWarningCodes)[number];
  /** English. */
  readonly message: string;
  /** The dimension concerned; null for the whole. */
  readonly dimensionId: string | null;
  /** The level concerned; null where there is none. */
  readonly level: number | null;
  /** The criteria concerned, in the order of the model. */
  readonly criterionIds: readonly string[];
}

/** How mature an organization or a service is, on what evidence, and until when. */
export interface MaturityAssessment {
  /** The model. */
  readonly modelId: string;
  /** Its version. */
  readonly modelVersion: string;
  /** How its levels follow from ratings. */
  readonly ruleKind: (typeof maturityRuleKinds)[number];
  /** The instant of the assessment. */
  readonly asOf: string;
  /** The service; null for the organization. */
  readonly serviceId: string | null;
  /** Parties whose answers count, sorted; empty where none is named. */
  readonly assessorPartyIds: readonly string[];
  /** `insufficient-data` where no criterion that applies has an answer: there is no level then. */
  readonly status: 'ok' | 'insufficient-data';
  /** The level of the whole; null where the rule knows none, or the data is insufficient. */
  readonly level: number | null;
  /** Whole part of the score, where the rule derives a level; it is not a level of the model. */
  readonly derivedLevel: number | null;
  /** Mean score of the dimensions, of the groups where there are some: not a level, and never to be shown without one. */
  readonly score: number | null;
  /** The profile, in the order of the model. */
  readonly dimensions: readonly MaturityDimensionResult[];
  /** Scores of groups, in the order of the model; empty where it has none. */
  readonly groups: readonly MaturityGroupResult[];
  /** What holds the whole back: the blockers of the dimensions at its level; of all for a mean. */
  readonly blockers: readonly MaturityBlocker[];
  /** Ratings that weak evidence lowered, in the order of the model. */
  readonly capped: readonly CappedRating[];
  /** How much was answered. */
  readonly coverage: MaturityCoverage;
  /** Criteria said not to apply, in the order of the model. */
  readonly notApplicable: readonly string[];
  /** The level if every piece of evidence were there and fresh: what paperwork alone would bring. */
  readonly levelIfFresh: number | null;
  /** When the level is next lost because evidence ages; null where it never is. */
  readonly nextLapse: MaturityLapse | null;
  /** Remarks. */
  readonly warnings: readonly MaturityWarning[];
  /** Every criterion as it counts, in the order of the model. */
  readonly criteria: readonly MaturityCriterionResult[];
}
