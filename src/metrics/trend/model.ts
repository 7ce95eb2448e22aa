import type { Warning } from '../../internal/quantity/model.js';
import type { DurationEnding, DurationMetric, MeasureOptions } from '../durations/model.js';
import type { InstantInput } from '../incident/model.js';
import type { ZoneOptions } from '../incident/moment.js';
import type { MetricDefinition, MetricTolerance } from '../model.js';
import type { Exclusion } from '../outcomes/outcomes.js';

/** What a series of figures can be said to do. */
export const trendVerdicts = ['improving', 'worsening', 'flat', 'inconclusive', 'insufficient-data'] as const;
/** What a series of figures can be said to do. */
export type TrendWord = (typeof trendVerdicts)[number];

/** Why there is no verdict, or a lower one. */
export const trendReasons = [
  'no-tolerance',
  'no-direction',
  'no-target',
  'too-few-periods',
  'too-few-incidents',
  'zero-baseline',
  'truncated-log',
] as const;
/** Why there is no verdict, or a lower one. */
export type TrendReason = (typeof trendReasons)[number];

/** What of a metric a verdict needs. */
export type TrendMetric = Pick<
  MetricDefinition,
  'direction' | 'kind' | 'minimumSample' | 'target' | 'tolerance' | 'unit'
> &
  Partial<Pick<MetricDefinition, 'id'>>;

/** What a verdict on periods is asked for. */
export interface TrendVerdictOptions extends ZoneOptions {
  /** The moment of the report, a date or an instant: periods that end later are left out. */
  readonly asOf: InstantInput;
  /** Level of significance, above 0 and below 1; absent: 0.05. */
  readonly alpha?: number | undefined;
  /** Level of the intervals, above 0 and below 1; absent: 0.95. */
  readonly level?: number | undefined;
  /** Whether only equal calendar months are compared, which takes 24 months; absent: no. */
  readonly seasonal?: boolean | undefined;
}

/** What a verdict on incidents is asked for. */
export interface IncidentTrendOptions extends MeasureOptions {
  /** The duration; shorter is better. */
  readonly metric: DurationMetric;
  /** Which end counts where an incident was opened again; absent: first. */
  readonly ending?: DurationEnding | undefined;
  /** The smallest change that matters: hours, or a share of the start; absent: no verdict. */
  readonly tolerance?: MetricTolerance | null | undefined;
  /** Hours over which each incident is followed where some are open; absent: from the data. */
  readonly followUpHours?: number | undefined;
  /** Level of significance, above 0 and below 1; absent: 0.05. */
  readonly alpha?: number | undefined;
  /** Level of the intervals, above 0 and below 1; absent: 0.95. */
  readonly level?: number | undefined;
}

/** A change from the first period to the last, with its interval. */
export interface TrendChange {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How large a change is. */
export interface TrendSize {
  /** In the unit of the metric, hours for durations of incidents. */
  readonly absolute: TrendChange;
  /** As a share of the start; null where that is 0 or changes its sign. */
  readonly relative: TrendChange | null;
  /** In the unit, for 30.4375 days, a twelfth of a mean year; null for a change at one instant. */
  readonly perMonth: TrendChange | null;
  /** Level of the intervals. */
  readonly level: number;
}

/** A step or a run that is more than noise. */
export interface TrendSignal {
  readonly rule: 'beyond-limit' | 'run-of-seven' | 'trend-of-seven' | 'two-of-three';
  /** First and last period of it. */
  readonly from: string;
  readonly to: string;
  readonly side: 'above' | 'below';
}

/** Limits within which a stable series stays, of its last period. */
export interface TrendLimits {
  readonly chart: 'p' | 'xmr' | 'xmr-log';
  readonly center: number;
  readonly low: number;
  readonly high: number;
}

/** How a series stands to its target. */
export interface TargetPosition {
  readonly target: number;
  readonly latest: number;
  readonly isMet: boolean;
  /** Whether a stable series always meets it; null where there are no limits. */
  readonly assurance: 'consistently-met' | 'consistently-missed' | 'hit-or-miss' | null;
}

/** What a series does, and how it is known. */
export interface TrendVerdict {
  readonly verdict: TrendWord;
  /** Why there is no verdict, or a lower one. */
  readonly reasons: readonly TrendReason[];
  readonly method:
    | 'kendall-tau-b'
    | 'kendall-tau-b-common-follow-up'
    | 'mann-whitney'
    | 'mann-whitney-common-follow-up'
    | 'mann-kendall'
    | 'mann-kendall-exact'
    | 'seasonal-kendall';
  /** Periods or incidents. */
  readonly n: number;
  /** How many are needed at least: periods, or incidents in each half of the span. */
  readonly needed: number;
  /** Two-sided; null where nothing was tested. */
  readonly p: number | null;
  /** Level of significance that p is held against. */
  readonly alpha: number;
  readonly change: TrendSize | null;
  readonly tolerance: MetricTolerance | null;
  /** Chance to see a change of the tolerance; null where that is not known. */
  readonly power: number | null;
  /** Periods or incidents with which it is at least one half; null where it is, or no number in reach is enough. */
  readonly neededForPower: number | null;
  /** How much neighboring periods resemble each other, -1 to 1; null for incidents. */
  readonly autocorrelation: number | null;
  /** They stand beside the verdict and never change it. */
  readonly signals: readonly TrendSignal[];
  readonly limits: TrendLimits | null;
  readonly target: TargetPosition | null;
  /** First and last instant of what was looked at; null for nothing. */
  readonly span: { readonly from: string; readonly to: string } | null;
  readonly excluded: readonly Exclusion[];
  readonly warnings: readonly Warning[];
}
