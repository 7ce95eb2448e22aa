import type { BusinessClock } from '../../coverage/clock/clock.js';
import type { Outcome } from '../../internal/quantity/model.js';
import type { serviceLevelClocks } from '../../services/agreements/model.js';
import type { InstantInput } from '../incident/model.js';
import type { ZoneOptions } from '../incident/moment.js';
import type { Exclusion } from '../outcomes/outcomes.js';

/** Durations of incidents: from the first of two instants to the second, which nothing else stands in for. */
export const durationMetrics = [
  'time-to-detect',
  'time-to-acknowledge',
  'time-to-restore',
  'time-to-resolve',
  'time-to-close',
  'repair-time',
] as const;
/** A duration of incidents. */
export type DurationMetric = (typeof durationMetrics)[number];

/** Which end counts where an incident was opened again. */
export const durationEndings = ['first', 'final'] as const;
/** Which end counts where an incident was opened again. */
export type DurationEnding = (typeof durationEndings)[number];

/** Which time counts: all (gross), without pauses (net), covered hours (business), covered hours without pauses. */
export type DurationClock = (typeof serviceLevelClocks)[number];

/** Why an incident has no part in a figure. */
export const durationExclusions = [
  'after-as-of',
  'outside-window',
  'canceled',
  'closed-without-end',
  'inconsistent-timestamps',
  'invalid-pause',
  'no-outage-start',
  'no-detection',
  'no-acknowledgment',
  'outside-clock',
] as const;
/** Why an incident has no part in a figure. */
export type DurationExclusion = (typeof durationExclusions)[number];

/** What to measure and when it is looked at. */
export interface MeasureOptions extends ZoneOptions {
  /** The moment of the report, a date or an instant: what comes later is not known. */
  readonly asOf: InstantInput;
  /** First instant of openings; absent: no limit. */
  readonly from?: InstantInput | undefined;
  /** Instant after the last opening; absent: no limit. */
  readonly to?: InstantInput | undefined;
  /** Which time counts; absent: gross. */
  readonly clock?: DurationClock | undefined;
  /** The hours of the clocks `business` and `net-business`, which need it. */
  readonly businessClock?: BusinessClock | undefined;
}

/** How durations are summed up. */
export interface DurationOptions extends MeasureOptions {
  /** Quantiles besides median and 90th, each above 0 and below 1; absent: none. */
  readonly quantiles?: readonly number[] | undefined;
  /** Type 7 of Hyndman and Fan, or nearest rank, as some agreements say; absent: type 7. */
  readonly quantileMethod?: 'type-7' | 'nearest-rank' | undefined;
  /** What open incidents are: times that are at least so long, or left out with a warning; absent: survival. */
  readonly openIncidents?: 'survival' | 'leave-out' | undefined;
  /** Level of the intervals, above 0 and below 1; absent: 0.95. */
  readonly level?: number | undefined;
  /** Whether the mean has an interval, which takes time; absent: no. */
  readonly interval?: boolean | undefined;
  /** Whether there is a geometric mean, which takes time; absent: no. */
  readonly geometric?: boolean | undefined;
  /** Hours up to which the mean of incidents that are open is restricted; absent: such a mean is undefined. */
  readonly horizonHours?: number | undefined;
  /** Seed of the bootstrap of the mean; absent: 1. */
  readonly seed?: number | string | undefined;
}

/** How durations with two endings are summed up. */
export interface EndingDurationOptions extends DurationOptions {
  /** Which end counts where an incident was opened again; absent: first. */
  readonly ending?: DurationEnding | undefined;
}

/** A quantile that was asked for. */
export interface DurationQuantile {
  /** Share of incidents at or below it. */
  readonly p: number;
  readonly hours: Outcome<number>;
}

/** A duration of many incidents; all figures are hours. */
export interface DurationSummary {
  readonly metric: DurationMetric;
  readonly clock: DurationClock;
  /** Null where the duration has one end only. */
  readonly ending: DurationEnding | null;
  /** The moment of the report. */
  readonly asOf: string;
  /** First instant of openings, and the one after the last. */
  readonly window: { readonly from: string | null; readonly to: string | null };
  /** Time-zone data of the business clock. */
  readonly timeZoneData: string | null;
  /** Incidents given: those that ended, are open, and are excluded. */
  readonly given: number;
  readonly ended: number;
  readonly open: number;
  readonly excluded: readonly Exclusion[];
  readonly median: Outcome<number>;
  readonly p90: Outcome<number>;
  /** Those that were asked for. */
  readonly quantiles: readonly DurationQuantile[];
  readonly mean: Outcome<number>;
  /** Mean of the logarithms, where asked for; durations of 0 are left out. */
  readonly geometricMean: Outcome<number> | null;
  /** The longest time that was seen, of an open one too; null for none. */
  readonly longest: number | null;
}
