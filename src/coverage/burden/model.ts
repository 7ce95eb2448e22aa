import type { Outcome } from '../../internal/quantity/model.js';
import type { Interval } from '../compiled.js';

/** A stretch of time with its real length. */
export interface TimedInterval extends Interval {
  /** Real length in minutes. */
  readonly minutes: number;
}

/** A limit of on-call work that somebody's burden is beyond. */
export const burdenLimits = ['on-call-share', 'pages-per-12-hours', 'rest'] as const;

/** What one person carries over the range. Times are real ones: a night of 22:00 to 06:00 has 7 or 9 hours where the clocks change. */
export interface PersonBurden {
  readonly personId: string;
  /** Zone whose days, nights and weeks count: the person's own, else that of most of the duty; null for UTC, where nothing names one. */
  readonly timeZone: string | null;
  /** Share of full time, above 0, at most 1. */
  readonly share: number;
  /** Minutes of duty, each minute once, however many windows name the person. */
  readonly minutes: number;
  /** Minutes at the desk. */
  readonly staffedMinutes: number;
  /** Minutes on call and not at the desk. */
  readonly onCallMinutes: number;
  /** Minutes of best effort and nothing stronger. */
  readonly bestEffortMinutes: number;
  /** Nights with any duty in them. */
  readonly nights: number;
  /** Minutes of duty within nights. */
  readonly nightMinutes: number;
  /** Minutes of duty on days of the weekend. */
  readonly weekendMinutes: number;
  /** Minutes of duty on closed days of the person's zone, whoever closes; null where the plan has no list of closures. */
  readonly holidayMinutes: number | null;
  /** Pages in the range; null where no pages are given. */
  readonly pages: number | null;
  /** Most pages within any 12 hours; null where no pages are given. */
  readonly mostPagesIn12Hours: number | null;
  /** Most days in a row with any duty. */
  readonly longestRunDays: number;
  /** Time between two stretches of duty that is too short for a rest, in order. */
  readonly shortRests: readonly TimedInterval[];
  /** Longest time from the start of duty to the end of it without a full rest in between; null without duty. */
  readonly longestWithoutRest: TimedInterval | null;
  /** Weeks, Monday to Sunday, with any duty. */
  readonly weeksOnDuty: number;
  /** Weeks of the range, those at its ends in part. */
  readonly weeks: number;
  /** `weeksOnDuty / weeks`. */
  readonly weekShare: number;
  /** Minutes on call by minutes of the range, 0 to 1. */
  readonly onCallShare: number;
  /** Limits of `onCallLimits`, and the least rest, that this burden is beyond. */
  readonly beyond: readonly (typeof burdenLimits)[number][];
}

/** What can be carried evenly or not. */
export const burdenMeasures = [
  'minutes',
  'staffedMinutes',
  'onCallMinutes',
  'nights',
  'weekendMinutes',
  'holidayMinutes',
  'pages',
] as const;

/** How evenly a measure is spread over all people, loads of part-timers divided by their share. */
export interface LoadFairness {
  readonly measure: (typeof burdenMeasures)[number];
  readonly jain: Outcome<number>;
  readonly gini: Outcome<number>;
  readonly pairBalance: Outcome<number>;
  /** Who carries more than the mean, and by how much of it, the largest excess first. */
  readonly overload: Outcome<readonly { readonly personId: string; readonly excess: number }[]>;
}

/** What a plan asks of people over a range. */
export interface CoverageBurden {
  /** First instant of the range. */
  readonly from: string;
  /** Instant after the last one. */
  readonly to: string;
  /** Release of the time-zone data, or a fingerprint of it. */
  readonly timeZoneData: string;
  /** All who are named in the plan's duty, in `people` or in `pages`, by id. */
  readonly people: readonly PersonBurden[];
  /** Minutes of seats that name nobody, each seat: duty that is on nobody's account. */
  readonly unnamedSeatMinutes: number;
  /** One entry for each measure that is known. */
  readonly fairness: readonly LoadFairness[];
}
