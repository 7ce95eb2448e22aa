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

/** What the incidents of a window tell. */
export interface IncidentFigures {
  readonly acknowledge: DurationSummary;
  readonly restore: DurationSummary;
  readonly resolve: DurationSummary;
  /** How tickets passed between groups and parties. */
  readonly handoffs: Handoffs;
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
