/** A stretch without anybody there, as far as it lies in the range; instants in epoch milliseconds, half-open. */
export interface ClosedStretch {
  /** Its begin, or that of the range. */
  readonly start: number;
  /** Its end, or that of the range. */
  readonly end: number;
  /**
   * When somebody is there again. It differs from `end` only where the gap goes on beyond the range: later, or null for never. Absent: at
   * `end`, but not known where that is the end of the range.
   */
  readonly trueEnd?: number | null | undefined;
}

/** The range over which arrivals are spread evenly, in epoch milliseconds, half-open. */
export interface WaitRange {
  /** Its begin. */
  readonly from: number;
  /** Its end, after the begin. */
  readonly to: number;
}

/** How many arrivals wait longer than a time. */
export interface LongerWait {
  /** The time in minutes. */
  readonly minutes: number;
  /** Share of the arrivals in a gap that wait longer, 0 to 1; null where there is no gap. */
  readonly shareInGap: number | null;
  /** Share of all arrivals that wait longer, 0 to 1. */
  readonly share: number;
}

/** What is told of waits in any case. */
export interface WaitCommon {
  /** Length of the range in minutes, above 0. */
  readonly rangeMinutes: number;
  /** Minutes of the range without anybody there, >= 0. */
  readonly gapMinutes: number;
  /** Gaps in the range. */
  readonly gapCount: number;
  /** Probability that an arrival finds nobody there, 0 to 1: gap minutes / range minutes. */
  readonly gapProbability: number;
  /** How many wait longer than each time asked for, in the order asked. */
  readonly longerThan: readonly LongerWait[];
  /** Whether a gap goes on beyond the range to an unknown end: then waits and shares that wait longer are least values. */
  readonly isLowerBound: boolean;
}

/** Waits that all end. */
export interface EndingWaits extends WaitCommon {
  readonly status: 'ends';
  /** Mean wait in minutes of those who arrive in a gap; null where there is no gap. */
  readonly meanWaitInGapMinutes: number | null;
  /** Mean wait in minutes of all arrivals, >= 0. */
  readonly meanWaitMinutes: number;
  /** Longest wait in minutes, >= 0. */
  readonly longestWaitMinutes: number;
}

/** Waits of which some never end: their mean and their longest have no number. */
export interface EndlessWaits extends WaitCommon {
  readonly status: 'never';
}

/** How long arrivals, spread evenly over a range, wait until somebody is there. */
export type WaitStatistics = EndingWaits | EndlessWaits;
