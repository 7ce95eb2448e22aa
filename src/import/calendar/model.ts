import type { CoverageMode, CoveragePlan } from '../../coverage/model.js';
import type { Problem } from '../../internal/quantity/model.js';
import type { RangeOptions } from '../../internal/time/rangeOf.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';

/** How long the instances of a series are where the offset of its zone changes. */
export const instanceLengths = ['exact', 'nominal'] as const;
/** How long the instances of a series are where the offset of its zone changes. */
export type InstanceLength = (typeof instanceLengths)[number];

/** Whom the words of an event mean. */
export interface CalendarAssignment {
  /** Summary, `@Name`, user or schedule of `On Call - user - schedule`, or name or e-mail of an attendee or organizer. */
  readonly match: string;
  /** Person who covers. */
  readonly personId?: string | undefined;
  /** Team that covers. */
  readonly teamId?: string | undefined;
  /** Party that covers. */
  readonly partyId?: string | undefined;
}

/** Options of `coverageFromIcs`. */
export interface CoverageFromIcsOptions extends RangeOptions {
  /** Zone of floating times and of all-day events; absent: `X-WR-TIMEZONE` of the calendar, which is told. */
  readonly timeZone?: string | undefined;
  /** Where the offsets come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
  /** IANA zones of names that the calendar uses and nobody else knows. */
  readonly zoneNames?: readonly (readonly [name: string, zone: string])[] | undefined;
  /** Who is meant by the words of an event; texts are compared in NFC, trimmed, in lower case. */
  readonly assign?: readonly CalendarAssignment[] | undefined;
  /** Length of repeated instances over a change of the offset: `exact` as RFC 5545 3.8.5.3, `nominal` to the same wall time. */
  readonly instances?: InstanceLength | undefined;
  /** How the windows of the plan are covered; absent: on-call (house default). */
  readonly mode?: CoverageMode | undefined;
  /** Most events that are read; absent: see {@link defaultCalendarLimits}. */
  readonly maximumEvents?: number | undefined;
  /** Most instances that are made; absent: see {@link defaultCalendarLimits}. */
  readonly maximumOccurrences?: number | undefined;
  /** Most characters of the text; absent: see {@link defaultCalendarLimits}. */
  readonly maximumLength?: number | undefined;
  /** Most problems that are listed; absent: see {@link defaultCalendarLimits}. */
  readonly maximumProblems?: number | undefined;
}

/** How the windows of a calendar's plan are covered where the caller says nothing: a house default. */
export const defaultCalendarMode: CoverageMode = 'on-call';

/** How much of a calendar is read where the caller says nothing; house defaults. */
export const defaultCalendarLimits: {
  readonly events: number;
  readonly occurrences: number;
  readonly length: number;
  readonly problems: number;
} = Object.freeze({ events: 100_000, occurrences: 200_000, length: 20_000_000, problems: 1_000 });

/** Time that an event of a calendar covers, cut to the range. */
export interface CalendarInterval {
  /** First instant. */
  readonly start: string;
  /** Instant after the last. */
  readonly end: string;
  /** Person who covers; null: not known, or a whole team or party. */
  readonly personId: string | null;
  /** Team that covers; null: not known. */
  readonly teamId: string | null;
  /** Party that covers; null: not known. */
  readonly partyId: string | null;
  /** Id of the event in the calendar; null: it has none. */
  readonly uid: string | null;
  /** Line on which the event begins, from 1. */
  readonly line: number;
}

/** What became of the events of a calendar: `events` is the sum of the others. */
export interface CalendarTotals {
  /** Events in the text. */
  readonly events: number;
  /** Events and series that were read and cover time in the range. */
  readonly covering: number;
  /** Events and series that were read and cover nothing in the range. */
  readonly outside: number;
  /** Canceled ones. */
  readonly canceled: number;
  /** Those that a later version of the same event replaces. */
  readonly superseded: number;
  /** Those that were left out with an error. */
  readonly skipped: number;
}

/** What was read of a calendar. */
export interface CalendarCoverage {
  /** First instant of the range. */
  readonly from: string;
  /** Instant after the last. */
  readonly to: string;
  /** Release or fingerprint of the time-zone data. */
  readonly timeZoneData: string;
  /** What is covered, by start, end and who; overlapping ones stay apart. */
  readonly intervals: readonly CalendarInterval[];
  /** The same as a part of a document: windows, rotations and overrides. */
  readonly plan: CoveragePlan;
  /** What became of each event. */
  readonly totals: CalendarTotals;
}

/** Result of `coverageFromIcs`. */
export interface CoverageFromIcsResult {
  /** What could be read. */
  readonly value: CalendarCoverage;
  /** Every doubt, with its line. */
  readonly problems: readonly Problem[];
}
