import type { Closure } from '../../../coverage/model.js';
import type { Problem } from '../../../internal/quantity/model.js';
import type { ZoneProvider } from '../../../internal/time/zoneProvider.js';

/** A public holiday as lists of them give it. */
export interface Holiday {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** What the day is called. */
  readonly name?: string | null | undefined;
  /** Where it is one; absent: everywhere. */
  readonly region?: string | null | undefined;
}

/** Whom the holidays of a region close. */
export interface HolidayRegion {
  /** The region as the holidays name it. */
  readonly region: string;
  /** Zone of the desk there; absent: that of the options. */
  readonly timeZone?: string | undefined;
  /** Parties that close; absent: all. */
  readonly partyIds?: readonly string[] | undefined;
  /** Teams that close; absent: all. */
  readonly teamIds?: readonly string[] | undefined;
  /** Windows that close; absent: all. */
  readonly windowIds?: readonly string[] | undefined;
}

/** Options of `holidaysFrom`. */
export interface HolidaysFromOptions {
  /** Zone of the desk, whose day from 00:00 to 24:00 is closed. */
  readonly timeZone: string;
  /** First day, `YYYY-MM-DD`; absent: no bound. Both bounds are needed for series of a calendar. */
  readonly from?: string | undefined;
  /** Last day, included; absent: no bound. */
  readonly to?: string | undefined;
  /** Parties that close on holidays without region; absent: all. */
  readonly partyIds?: readonly string[] | undefined;
  /** Teams that close on holidays without region; absent: all. */
  readonly teamIds?: readonly string[] | undefined;
  /** Windows that close on holidays without region; absent: all. */
  readonly windowIds?: readonly string[] | undefined;
  /** Whom the holidays of each region close; a holiday of another region is left out. */
  readonly regions?: readonly HolidayRegion[] | undefined;
  /** Region of all holidays of a calendar text. */
  readonly region?: string | undefined;
  /** Which zones are known; absent: those of the engine. */
  readonly zones?: ZoneProvider | undefined;
  /** Most entries or events that are read; absent: see {@link defaultCalendarLimits}. */
  readonly maximumEvents?: number | undefined;
  /** Most days that events may last or come to, all together; absent: see {@link defaultCalendarLimits}. */
  readonly maximumOccurrences?: number | undefined;
  /** Most characters of a text; absent: see {@link defaultCalendarLimits}. */
  readonly maximumLength?: number | undefined;
  /** Most problems that are listed; absent: see {@link defaultCalendarLimits}. */
  readonly maximumProblems?: number | undefined;
}

/** What became of the entries: `entries` is the sum of `read`, `outside` and `skipped`. */
export interface HolidayTotals {
  /** Entries of the list, or events of the calendar. */
  readonly entries: number;
  /** Those that are a closure, or the same as one. */
  readonly read: number;
  /** Those outside of the bounds. */
  readonly outside: number;
  /** Those that were left out with a problem. */
  readonly skipped: number;
}

/** Result of `holidaysFrom`. */
export interface HolidaysFromResult {
  readonly value: {
    /** By date, then region. */
    readonly closures: readonly Closure[];
    readonly totals: HolidayTotals;
  };
  /** Every doubt, with its row from 0 in a list, or its line from 1 in a text. */
  readonly problems: readonly Problem[];
}
