import type { Outcome, Warning } from '../../internal/quantity/model.js';
import type { InstantInput } from '../incident/model.js';
import type { ZoneOptions } from '../incident/moment.js';
import type { Exclusion } from '../outcomes/outcomes.js';

/** A stretch of openings that is looked at. */
export interface FlowOptions extends ZoneOptions {
  /** The moment of the report, a date or an instant: what comes later is not known. */
  readonly asOf: InstantInput;
  /** First instant. */
  readonly from: InstantInput;
  /** Instant after the last. */
  readonly to: InstantInput;
  /** Level of the interval, above 0 and below 1; absent: 0.95. */
  readonly level?: number | undefined;
}

/** What recurrence is asked for. */
export interface RecurrenceOptions extends FlowOptions {
  /** Days within which the same again is a repeat, the last one included, above 0; absent: 30 (house default). */
  readonly withinDays?: number | undefined;
}

/** How often the same happens again. */
export interface Recurrence {
  /** The moment of the report. */
  readonly asOf: string;
  readonly withinDays: number;
  readonly given: number;
  /** Incidents with a key that were opened in the window. */
  readonly counted: number;
  /** Of these, repeats of an earlier one. */
  readonly recurring: number;
  readonly excluded: readonly Exclusion[];
  /** `recurring / counted`. */
  readonly share: Outcome<number>;
  /** The key that came back most often first, then by key. */
  readonly keys: readonly { readonly key: string; readonly incidents: number; readonly recurring: number }[];
  readonly warnings: readonly Warning[];
}

/** What repeats by key are asked for. */
export interface RepeatsByKeyOptions extends FlowOptions {
  /** Days after the first incident of a key by which repeats are counted, the last one included, each >= 0. */
  readonly atDays: readonly number[];
}

/** Repeats of a key by some days after its first incident. */
export interface RepeatsByDays {
  readonly days: number;
  /** Keys that were followed so long. */
  readonly keys: number;
  /** Mean number of repeats of a key. */
  readonly repeats: Outcome<number>;
}

/** How often keys come back. */
export interface RepeatsByKey {
  /** The moment of the report. */
  readonly asOf: string;
  /** Openings of first incidents, up to the moment of the report. */
  readonly window: { readonly from: string; readonly to: string };
  /** Incidents given: the first ones of keys, their repeats, and the excluded. */
  readonly given: number;
  /** Keys whose first incident was opened in the window. */
  readonly keys: number;
  /** Later incidents of these keys, up to the moment of the report. */
  readonly repeats: number;
  readonly excluded: readonly Exclusion[];
  /** In the order of the days asked for. */
  readonly at: readonly RepeatsByDays[];
  readonly warnings: readonly Warning[];
}

/** What a rate is asked for. */
export interface IncidentRateOptions extends FlowOptions {
  /** Days that the rate is given for, above 0; absent: 30.4375, a twelfth of a mean year. */
  readonly perDays?: number | undefined;
}

/** How often incidents are opened. */
export interface IncidentRateReport {
  /** The moment of the report. */
  readonly asOf: string;
  /** The window up to the moment of the report. */
  readonly window: { readonly from: string; readonly to: string };
  readonly given: number;
  readonly events: number;
  /** Days that were looked at. */
  readonly exposureDays: number;
  readonly perDays: number;
  readonly excluded: readonly Exclusion[];
  /** `events / exposure`, for `perDays`. */
  readonly rate: Outcome<number>;
}

/** What a backlog is asked for. */
export interface BacklogOptions extends ZoneOptions {
  /** The moment, a date or an instant. */
  readonly asOf: InstantInput;
  /** First instant of the flow; absent: 30 days before (house default). */
  readonly from?: InstantInput | undefined;
  /** Which instant ends an incident; absent: resolved. */
  readonly endedBy?: 'closed' | 'resolved' | undefined;
}

/** What is open at a moment. */
export interface Backlog {
  readonly asOf: string;
  readonly endedBy: 'closed' | 'resolved';
  readonly given: number;
  /** Opened at or before the moment, and not ended by then. */
  readonly open: number;
  readonly excluded: readonly Exclusion[];
  /** Hours that they have been open. */
  readonly medianAge: Outcome<number>;
  readonly p90Age: Outcome<number>;
  /** Hours of the oldest; null for none. */
  readonly oldest: number | null;
  /** From `from` on up to the moment. */
  readonly flow: { readonly from: string; readonly opened: number; readonly ended: number; readonly net: number };
}
