import type { Property } from '../text/contentLine.js';

/** How often a series repeats. */
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY';

/** A weekday, 0 is Monday, and which one of the month: 1 the first, -1 the last, 0 each. */
export interface RuleWeekday {
  readonly weekday: number;
  readonly ordinal: number;
}

/** A recurrence rule that is supported. */
export interface RecurrenceRule {
  readonly source: Property;
  readonly frequency: Frequency;
  readonly interval: number;
  /** Number of instances; absent: no limit, or `until`. */
  readonly count?: number;
  /** Last moment as it is written. */
  readonly until?: string;
  readonly weekdays: readonly RuleWeekday[];
  /** 1 to 31, or -31 to -1 from the end of the month. */
  readonly monthDays: readonly number[];
  /** 1 to 12. */
  readonly months: readonly number[];
  /** First day of a week, 0 is Monday. */
  readonly weekStart: number;
}

/** Why a rule is not read. */
export interface RuleFault {
  readonly code: 'invalid-rule' | 'rule-not-supported';
  /** In words that hold no data. */
  readonly reason: string;
}
