import type { SlaAttainment } from '../metrics/agreements/model.js';
import type { DurationSummary } from '../metrics/durations/model.js';
import type { MetricDefinition } from '../metrics/model.js';
import type { Handoffs } from '../metrics/parties/model.js';
import type { AnnualReview, Scorecard } from '../metrics/scorecard/model.js';

/** The figures of a metric that count, without their dates. */
export interface MetricSeries {
  readonly metricId: string;
  /** Unit of the figures; null: not stated. */
  readonly unit: NonNullable<MetricDefinition['unit']> | null;
  /** In the order of time. */
  readonly values: readonly number[];
}

/** How a promise of time in a contract was kept by the incidents of its services that opened in the window while it held. */
export interface PromiseFigures {
  readonly contractId: string;
  readonly contractName: string;
  /** The service level. */
  readonly levelId: string;
  /** A response is until somebody took it, and never until it worked again. */
  readonly metric: 'resolution' | 'response' | 'restore';
  /** Severities it holds for; null: all. */
  readonly severities: readonly string[] | null;
  /** ISO 8601 duration. */
  readonly target: string;
  /** Share that was promised; null: not stated. */
  readonly attainmentRate: number | null;
  /** Period over which it is judged; null: none is stated, and it is the window. */
  readonly period: string | null;
  /** Null where something is missing to know. */
  readonly attainment: SlaAttainment | null;
  /** Fields that are missing. */
  readonly missing: readonly string[];
  /** Incidents that do not say which service they are about, so that they may belong here. */
  readonly unplaced: number;
  /** Incidents of its services of which nobody can say whether it was kept: ends or priorities are missing, or contradict each other. */
  readonly unjudged: number;
  /**
   * Whether the promised share is reached: `open` where that depends on incidents that are pending or not known; null where no share is
   * promised, or it is judged by period, or nothing happened.
   */
  readonly standing: 'kept' | 'missed' | 'open' | null;
}

/** What the incidents of a window tell. */
export interface IncidentFigures {
  readonly acknowledge: DurationSummary;
  readonly restore: DurationSummary;
  readonly resolve: DurationSummary;
  /** How tickets passed between groups and parties. */
  readonly handoffs: Handoffs;
  /** How the promises of time were kept, in the order of the document; empty where no contract has one. */
  readonly promises: readonly PromiseFigures[];
}

/** Whether an operation gets better. */
export interface MetricsSection {
  /** Metrics of the document by area, over all their figures up to the date; null where it has none. */
  readonly scorecard: Scorecard | null;
  /** Figures of the metrics on the scorecard, in its order. */
  readonly series: readonly MetricSeries[];
  /** Ids of metrics that are left out, as their figures cannot be read. */
  readonly unreadable: readonly string[];
  /** What came of the present model, by the figures since it began; null where its start or every metric is missing. */
  readonly review: AnnualReview | null;
  /** Of the incidents that were given; null where none were. */
  readonly incidents: IncidentFigures | null;
}
