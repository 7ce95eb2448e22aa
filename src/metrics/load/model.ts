import type { BusinessClock } from '../../coverage/clock/clock.js';
import type { Outcome, Warning } from '../../internal/quantity/model.js';
import type { InstantInput } from '../incident/model.js';
import type { ZoneOptions } from '../incident/moment.js';
import type { Exclusion } from '../outcomes/outcomes.js';

/** A page, or a ticket that came to somebody. */
export interface PersonTouch {
  /** The instant. */
  readonly at: InstantInput;
  /** Who it reached; absent or null: not known. */
  readonly personId?: string | null | undefined;
}

/** Why a touch has no part in a load. */
export const touchExclusions = ['after-as-of', 'outside-window', 'partial-month', 'no-person'] as const;
/** Why a touch has no part in a load. */
export type TouchExclusion = (typeof touchExclusions)[number];

/** What the load after hours is asked for. */
export interface AfterHoursLoadOptions extends ZoneOptions {
  /** The moment of the report, a date or an instant: what comes later is not known. */
  readonly asOf: InstantInput;
  /** First instant. */
  readonly from: InstantInput;
  /** Instant after the last. */
  readonly to: InstantInput;
  /** The hours that are no load: those of the desk, for example. They must reach over the full months of the window. */
  readonly hours: BusinessClock;
  /** Everybody who could be reached, also those whom nobody woke; absent: not known, so that there is no figure for all of them. */
  readonly personIds?: readonly string[] | undefined;
  /** Level of the intervals, above 0 and below 1; absent: 0.95. */
  readonly level?: number | undefined;
}

/** What reached one person after hours. */
export interface PersonLoad {
  readonly personId: string;
  /** In all full months. */
  readonly touches: number;
  /** By full month, in their order. */
  readonly byMonth: readonly number[];
  /** `touches / full months`. */
  readonly perMonth: Outcome<number>;
}

/** What reaches people after hours. */
export interface AfterHoursLoad {
  /** The moment of the report. */
  readonly asOf: string;
  /** The window up to the moment of the report. */
  readonly window: { readonly from: string; readonly to: string };
  /** Time-zone data of the hours. */
  readonly timeZoneData: string;
  /** Full months of the zone within the window, `YYYY-MM`: they alone count. */
  readonly months: readonly string[];
  /** Touches given: those of the next two, and the excluded. */
  readonly given: number;
  readonly inHours: number;
  /** Outside of the hours, and it is known who was reached. */
  readonly outOfHours: number;
  readonly excluded: readonly Exclusion[];
  /** Those of the options and those who were reached, by id. */
  readonly people: readonly PersonLoad[];
  /** `outOfHours / (people * full months)`; `undefined` where the options do not say who there is. */
  readonly perPersonAndMonth: Outcome<number>;
  readonly warnings: readonly Warning[];
}
