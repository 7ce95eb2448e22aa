import type { BusinessClock } from '../../coverage/clock/clock.js';
import type { Outcome, Warning } from '../../internal/quantity/model.js';
import type { IncidentOutage, InstantInput } from '../incident/model.js';
import type { ZoneOptions } from '../incident/moment.js';
import type { Exclusion } from '../outcomes/outcomes.js';

/** What availability is asked for. */
export interface AvailabilityOptions extends ZoneOptions {
  /** The moment of the report, a date or an instant: later time is left out. */
  readonly asOf: InstantInput;
  /** First instant of the window. */
  readonly from: InstantInput;
  /** Instant after the last. */
  readonly to: InstantInput;
  /** Hours that count; absent: every hour. */
  readonly businessClock?: BusinessClock | undefined;
  /** Planned maintenance; absent: none. */
  readonly maintenance?: readonly IncidentOutage[] | undefined;
}

/** How much of the time a service worked. */
export interface Availability {
  /** The moment of the report. */
  readonly asOf: string;
  /** What was looked at: the window up to the moment of the report. */
  readonly window: { readonly from: string; readonly to: string };
  /** Time-zone data of the hours that count; null where every hour does. */
  readonly timeZoneData: string | null;
  /** Minutes of the window within the hours that count. */
  readonly coveredMinutes: number;
  /** Of these, minutes of planned maintenance. */
  readonly maintenanceMinutes: number;
  /** Of these, minutes of outages, within maintenance too. */
  readonly outageMinutes: number;
  /** Outages that touch the hours that count outside of maintenance; those that overlap or touch are one. */
  readonly failures: number;
  /** Share of the covered time without maintenance in which it worked. */
  readonly withoutMaintenance: Outcome<number>;
  /** The same with maintenance as time like any other. */
  readonly withMaintenance: Outcome<number>;
  /** Hours of working time for each failure. */
  readonly meanTimeBetweenFailures: Outcome<number>;
  /** Hours that it is at least, with 95 %, where none failed: time / 3.00; else null. */
  readonly meanTimeBetweenFailuresAtLeast: number | null;
  /** Hours from the start of one failure to that of the next. */
  readonly meanTimeBetweenServiceIncidents: Outcome<number>;
  readonly excluded: readonly Exclusion[];
  readonly warnings: readonly Warning[];
}
