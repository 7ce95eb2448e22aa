/** A value of a fact in a condition; several for `in` and for rankings. */
export type ConstantOperand = string | number | boolean | readonly (string | number | boolean)[];

/** Another fact, or the difference of two. */
export type FactOperand = { readonly fact: string } | { readonly minus: readonly [string, string] };

/** How two sides are compared; `isNull` looks at one side. */
export const conditionOperators = ['eq', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'] as const;
/** How two sides are compared. */
export type ConditionOperator = (typeof conditionOperators)[number];

/**
 * A comparison: of the fact `fact`, or of the operand `left`, with `value`.
 *
 * Unknown where a side is absent or null; `isNull` is true for null and unknown for an absent fact. The fact `$winner`, in flags only, is the
 * model that the flag is asked for.
 */
export interface Comparison {
  /** The fact on the left side. */
  readonly fact?: string | undefined;
  /** The left side where it is more than a fact. */
  readonly left?: FactOperand | undefined;
  /** The comparison. */
  readonly op: ConditionOperator;
  /** The right side; none for `isNull`. */
  readonly value?: ConstantOperand | FactOperand | undefined;
}

/**
 * A condition in three-valued logic: `all` is false as soon as one part is, `any` true as soon as one part is, `not` of unknown is unknown
 * unless `unknownAs` says what unknown counts as inside of it. An empty `all` is true.
 */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition; readonly unknownAs?: boolean | undefined };

/** Kinds of facts that are no criteria. */
export const factKinds = ['yes-no', 'number', 'choice', 'ranking', 'text', 'date'] as const;
/** Kind of a fact that is no criterion. */
export type FactKind = (typeof factKinds)[number];

/** A fact that is no criterion: what may be stated for it. Where a policy declares none, its rules say what they read. */
export interface PolicyFact {
  /** Its name in profiles. */
  readonly id: string;
  /** What may be stated. */
  readonly kind: FactKind;
  /** Least number; absent: none. */
  readonly min?: number | undefined;
  /** Greatest number; absent: none. */
  readonly max?: number | undefined;
  /** Whether a number must be whole; absent: no. */
  readonly whole?: boolean | undefined;
  /** The words of a choice or a ranking. */
  readonly values?: readonly string[] | undefined;
  /** What it means, plain words. */
  readonly description?: string | undefined;
}

/** Something that speaks for some models and against others. */
export interface PolicyCriterion {
  /** Its id, unique in the policy. */
  readonly id: string;
  /** The fact that answers it; absent: the id. */
  readonly fact?: string | undefined;
  /** What it means, plain words. */
  readonly description?: string | undefined;
  /** How much it counts, > 0. */
  readonly weight: number;
  /** Whether it is in scope only where its fact is stated; absent: no. */
  readonly serviceScopeOnly?: boolean | undefined;
  /** Fit of each model, in the order of `models`, by level; a level that is a whole number is stated as that number. */
  readonly levels: Readonly<Record<string, readonly number[]>>;
  /** Where the figures come from. */
  readonly basis?: string | undefined;
  /** Whether a source states at least one level; false: all inferred. */
  readonly explicit?: boolean | undefined;
  /** Ids of the sources. */
  readonly sources?: readonly string[] | undefined;
}

/** What every rule of a policy says of itself. */
export interface PolicyRule {
  /** Its code, unique in the policy. */
  readonly code: string;
  /** When it fires, in words. */
  readonly when?: string | undefined;
  /** When it fires. */
  readonly condition: Condition;
  /** What that means, a sentence for people. */
  readonly sentence: string;
  /** What helps, a sentence for people. */
  readonly remedy: string;
  /** For what its facts should be stated. */
  readonly scope?: 'service' | 'organization' | undefined;
  /** Rules of `comanaged/gaps` that find the same in a document. */
  readonly gapRules?: readonly string[] | undefined;
  /** Ids of the sources. */
  readonly sources: readonly string[];
  /** What else is to be known about it. */
  readonly note?: string | undefined;
}

/** Rules out models whatever their score. */
export interface PolicyConstraint extends PolicyRule {
  /** The models that it rules out. */
  readonly excludes: readonly string[];
}

/** Sets models back behind all others, as long as others are left. */
export interface PolicyPreference extends PolicyRule {
  /** The models that it sets back. */
  readonly demotes: readonly string[];
  /** Whether people may set it aside with a reason; absent: yes. */
  readonly overridable?: boolean | undefined;
}

/** How much a flag matters. */
export const flagSeverities = ['blocker', 'warning'] as const;
/** How much a flag matters: a blocker must be settled first. */
export type FlagSeverity = (typeof flagSeverities)[number];

/** Something that must or should be settled first; it never changes the choice. */
export interface PolicyFlag extends PolicyRule {
  /** How much it matters. */
  readonly severity: FlagSeverity;
}

/** A fact that follows from others where nobody states it. */
export interface PolicyDerivedFact {
  /** The fact, kind yes-no. */
  readonly fact: string;
  /** It follows only where this is true. */
  readonly whenUnstatedAnd: Condition;
  /** The criterion's fact that it follows from. */
  readonly from: string;
  /** Its value by level. */
  readonly map: Readonly<Record<string, boolean>>;
}

/** How a ranking of drivers raises the weights of criteria. */
export interface DriverEmphasis {
  /** The fact that holds the ranking; absent: `drivers`. */
  readonly fact?: string | undefined;
  /** Factor of the first driver, > 0. */
  readonly factorPrimary: number;
  /** Factor of the others, > 0. */
  readonly factorSecondary: number;
  /** Criteria of each driver. */
  readonly map: Readonly<Record<string, readonly string[]>>;
}

/** A row of the engagement table. */
export interface EngagementRule {
  /** When it applies. */
  readonly when: Condition;
  /** What it leads to. */
  readonly engagement: string;
  /** Ids of the sources. */
  readonly sources?: readonly string[] | undefined;
}

/** How a provider is engaged: the first row whose condition is true. */
export interface EngagementTable {
  /** Models that have an engagement. */
  readonly appliesTo: readonly string[];
  /** The first hit wins. */
  readonly hitPolicy?: 'first' | undefined;
  /** The rows; the last one applies always. */
  readonly rules: readonly EngagementRule[];
}

/** Forms of the score: against the mean over the levels of a criterion, or plain. */
export const scoreForms = ['evidence', 'plain'] as const;
/**
 * Form of the score. `evidence`: only the difference that an answer makes counts, and an unanswered criterion contributes 0. `plain`: the
 * fit itself counts, and an unanswered criterion contributes the mean over its levels.
 */
export type ScoreForm = (typeof scoreForms)[number];

/** How criteria become a score. */
export interface PolicyAggregation {
  /** Form of the score. */
  readonly form: ScoreForm;
  /** The formula in words. */
  readonly formula?: string | undefined;
  /** The order of classes in words. */
  readonly order?: readonly string[] | undefined;
  /** What happens on equal scores, in words. */
  readonly ties?: string | undefined;
  /** The order of display on equal scores, in words. */
  readonly rankingDisplayOrderOnTie?: readonly string[] | undefined;
}

/** The bounds that the share of each model must hold for the policy to call itself neutral. */
export interface NeutralityBounds {
  /** Least share, 0 to 1. */
  readonly minShare: number;
  /** Greatest share, 0 to 1. */
  readonly maxShare: number;
  /** Where the bounds come from. */
  readonly basis?: string | undefined;
}

/** A decision policy: everything that the engine knows about models, criteria and rules. Plain data that users edit and version. */
export interface Policy {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** What it is, plain words. */
  readonly about?: string | undefined;
  /** What is chosen from, 2 to 16 ids; the order is that of fits. */
  readonly models: readonly string[];
  /** How a provider can be engaged. */
  readonly engagements?: readonly string[] | undefined;
  /** Least and greatest fit, whole numbers. */
  readonly fitScale: readonly [number, number];
  /** Facts that are no criteria; absent: as the rules read them. */
  readonly facts?: readonly PolicyFact[] | undefined;
  /** Facts to ask for before any criterion, in order; absent: those that hard constraints read. */
  readonly askFirst?: readonly string[] | undefined;
  /** What speaks for and against models. */
  readonly criteria: readonly PolicyCriterion[];
  /** How drivers raise weights; absent: not at all. */
  readonly driverEmphasis?: DriverEmphasis | undefined;
  /** Hard constraints. */
  readonly constraints?: readonly PolicyConstraint[] | undefined;
  /** Strong preferences, in the order in which they act. */
  readonly strongPreferences?: readonly PolicyPreference[] | undefined;
  /** Blockers and warnings. */
  readonly flags?: readonly PolicyFlag[] | undefined;
  /** Facts that follow from others. */
  readonly derivedFacts?: readonly PolicyDerivedFact[] | undefined;
  /** How a provider is engaged. */
  readonly engagementTable?: EngagementTable | undefined;
  /** How criteria become a score; absent: evidence. */
  readonly aggregation?: PolicyAggregation | undefined;
  /** Bounds of neutrality; absent: none. */
  readonly neutrality?: NeutralityBounds | undefined;
}
