/** How levels follow from ratings: step by step, not at all, or by the highest thing seen. */
export const maturityRuleKinds = ['cumulative', 'continuous', 'high-water'] as const;
/** How the level of the whole follows from those of the dimensions. */
export const overallMaturityRules = ['minimum', 'floor-of-mean'] as const;
/** What a level asks of the ones below: that they are attained, or that every criterion there has the best rating. */
export const lowerLevelDemands = ['attained', 'full'] as const;

/** A level of a maturity model. */
export interface MaturityLevel {
  /** Its number, a whole number from 0; each level has one more than the one before. */
  readonly number: number;
  /** Its name. */
  readonly name: string;
  /** What it is like. */
  readonly description?: string | null | undefined;
}

/** Dimensions that are told together, such as a business function. */
export interface MaturityGroup {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
}

/** What is rated by itself: a dimension, practice, domain or process. */
export interface MaturityDimension {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Group it belongs to; given for all dimensions or for none. */
  readonly groupId?: string | null | undefined;
}

/** An answer that a criterion can have. */
export interface MaturityRating {
  /** The answer, such as N, P, L or F. */
  readonly rating: string;
  /** Its name. */
  readonly name?: string | null | undefined;
  /** What it counts, 0 to 1; each rating counts more than the one before. */
  readonly value: number;
  /** Largest share achieved that has this rating, 0 to 1, the bound included; given for all ratings or for none, 1 for the last. */
  readonly upToRate?: number | null | undefined;
}

/** The evidence that a criterion asks for. */
export interface EvidenceNeed {
  /** What would show it. */
  readonly what: string;
  /** Longest age in days of 24 hours; at the limit it is still fresh. Absent: it never grows stale. */
  readonly maxAgeDays?: number | null | undefined;
}

/** One question of a maturity model. */
export interface MaturityCriterion {
  /** Its id, which does not hold the level, so that a criterion can be moved; unique whatever the case of its letters. */
  readonly id: string;
  /** Its dimension. */
  readonly dimensionId: string;
  /** Number of its level, above the floor. */
  readonly level: number;
  /** How much it counts among those of its dimension and level, 1e-9 to 1e9; absent: 1. */
  readonly weight?: number | undefined;
  /** Whether its level cannot be attained without it; absent: no. */
  readonly gate?: boolean | undefined;
  /** Its name. */
  readonly name?: string | null | undefined;
  /** What is asked. */
  readonly question?: string | null | undefined;
  /** Answers of its own, the weakest first; absent: those of the model. */
  readonly ratings?: readonly MaturityRating[] | undefined;
  /** Evidence it needs; absent: an answer counts by itself. */
  readonly evidence?: EvidenceNeed | null | undefined;
  /** Where it comes from. */
  readonly sources?: readonly string[] | undefined;
}

/**
 * A level is attained where its score and its gates suffice and the lower levels hold: the highest such level counts.
 *
 * With a least score of 0 and a gate on every criterion it says "all of them at the gate rating", as ISO/IEC 33020 and C2M2 do.
 */
export interface CumulativeMaturityRule {
  readonly kind: 'cumulative';
  /** Least score of a level, 0 to 1. */
  readonly minimumScore: number;
  /** Weakest rating at which a gate holds. */
  readonly gateRating: string;
  /** What is asked of lower levels. */
  readonly lowerLevels: (typeof lowerLevelDemands)[number];
}
/** There is a score and no level. */
export interface ContinuousMaturityRule {
  readonly kind: 'continuous';
  /** Whether the whole part of the score is told as a derived level. */
  readonly derivesLevel: boolean;
}
/** One criterion of a level at the gate rating gives that level. */
export interface HighWaterMaturityRule {
  readonly kind: 'high-water';
  /** Weakest rating that counts as seen. */
  readonly gateRating: string;
}
/** How the level of a dimension follows from its ratings. */
export type MaturityRule = CumulativeMaturityRule | ContinuousMaturityRule | HighWaterMaturityRule;

/** The best rating that counts where evidence does not carry more. A cap only ever lowers. */
export interface MaturityCaps {
  /** Evidence is needed and none is given. */
  readonly unevidenced: string;
  /** The newest evidence is older than its longest age. */
  readonly stale: string;
  /** The newest evidence is a verdict that decides nothing. */
  readonly inconclusive: string;
}

/** How the whole follows from the dimensions. */
export interface OverallMaturityRule {
  /** The least level of the dimensions, or the whole part of their mean. */
  readonly kind: (typeof overallMaturityRules)[number];
  /** The dimensions that count; absent: all. */
  readonly dimensionIds?: readonly string[] | undefined;
}

/** A maturity model as plain data. */
export interface MaturityModel {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Its version; it changes when a figure of it does. */
  readonly version: string;
  /** Where it comes from: work and license. */
  readonly source?: string | null | undefined;
  /** The levels, the floor first: it has no criteria. */
  readonly levels: readonly MaturityLevel[];
  /** Groups of dimensions; absent: there are none. */
  readonly groups?: readonly MaturityGroup[] | undefined;
  /** The dimensions. */
  readonly dimensions: readonly MaturityDimension[];
  /** The answers that criteria can have, the weakest first. */
  readonly ratings: readonly MaturityRating[];
  /** The criteria. */
  readonly criteria: readonly MaturityCriterion[];
  /** How levels follow from ratings. */
  readonly rule: MaturityRule;
  /** What weak evidence still carries. */
  readonly caps: MaturityCaps;
  /** How the whole follows from the dimensions. */
  readonly overall: OverallMaturityRule;
  /** Share of answers below which coverage is told as low, 0 to 1; absent: 0.5 (house default). */
  readonly lowCoverageRate?: number | undefined;
}
