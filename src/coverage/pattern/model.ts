import type { Interval } from '../compiled.js';
import type { Weekday } from '../model.js';

/** Hours that recur every week between two days. */
export interface PatternHours {
  /** Days on which they start, Monday first. */
  readonly days: readonly Weekday[];
  /** Wall time of the start, `HH:mm`. */
  readonly start: string;
  /** Wall time of the end; at or before `start` it lies on the next day, equal is 24 hours, `24:00` the end of the day. */
  readonly end: string;
  /** First start day, `YYYY-MM-DD`; null: from the start of the range on. */
  readonly from: string | null;
  /** Last start day, included; null: to the end of the range. */
  readonly until: string | null;
  /** Start days on which they are longer or shorter than the wall times say, as the clocks change, with their real minutes. */
  readonly otherLengths: readonly { readonly date: string; readonly minutes: number }[];
}

/** Time beside a pattern, or taken from it. */
export interface PatternException extends Interval {
  /** What the wall clock reads at the start, `YYYY-MM-DDTHH:mm`. */
  readonly localStart: string;
  /** What it reads at the end. */
  readonly localEnd: string;
  /** Real length in minutes. */
  readonly minutes: number;
  /** For a removal that takes all hours of one calendar day and nothing else: that day; null for any other. */
  readonly date: string | null;
}

/** Covered time of a range as hours of the week and exceptions. */
export interface WeeklyPattern {
  /** First instant of the range. */
  readonly from: string;
  /** Instant after the last one. */
  readonly to: string;
  /** Zone whose wall clock is meant, as the caller spelled it. */
  readonly zone: string;
  /** Release of the time-zone data, or a fingerprint of it. */
  readonly timeZoneData: string;
  /** Weekly hours, in order of their first day, start and days. */
  readonly hours: readonly PatternHours[];
  /** Covered time that the hours do not have, in order. */
  readonly additions: readonly PatternException[];
  /** Time of the hours that is not covered, in order; it may reach over time that the hours do not have. */
  readonly removals: readonly PatternException[];
}
