import type { UsedPolicy } from '../model.js';

/** What came and what went, by id. */
export interface NameChanges {
  /** Only in the second policy. */
  readonly added: readonly string[];
  /** Only in the first policy. */
  readonly removed: readonly string[];
}

/** A fit that differs. */
export interface FitChange {
  /** The criterion. */
  readonly criterionId: string;
  /** The level. */
  readonly level: string;
  /** The model. */
  readonly model: string;
  /** Before; null: no such level. */
  readonly before: number | null;
  /** After; null: no such level. */
  readonly after: number | null;
}

/** A weight that differs. */
export interface WeightChange {
  /** The criterion. */
  readonly criterionId: string;
  /** Before. */
  readonly before: number;
  /** After. */
  readonly after: number;
}

/** What kind of rule a code names. */
export type RuleClass = 'constraint' | 'preference' | 'flag';

/** A rule that differs. */
export interface RuleChange {
  /** Its code. */
  readonly code: string;
  /** Kind of rule; after the change, where there is one. */
  readonly ruleClass: RuleClass;
  /** What happened to it. */
  readonly change: 'added' | 'removed' | 'changed';
}

/** A profile that is decided otherwise. */
export interface DecisionChange {
  /** Its position in the list. */
  readonly profile: number;
  /** Who won. */
  readonly before: readonly string[];
  /** Who wins. */
  readonly after: readonly string[];
}

/** What sets two policies apart. */
export interface PolicyDifference {
  readonly kind: 'policy-difference';
  /** The first policy. */
  readonly before: UsedPolicy;
  /** The second policy. */
  readonly after: UsedPolicy;
  /** Models. */
  readonly models: NameChanges;
  /** Criteria. */
  readonly criteria: NameChanges;
  /** Fits of models and criteria that both have. */
  readonly fits: readonly FitChange[];
  /** Weights of criteria that both have. */
  readonly weights: readonly WeightChange[];
  /** Rules, by code. */
  readonly rules: readonly RuleChange[];
  /** Other parts that differ, by name. */
  readonly otherParts: readonly string[];
  /** Profiles whose winners differ. */
  readonly decisions: readonly DecisionChange[];
}
