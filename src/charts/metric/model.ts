import type { Figure } from '../../internal/figure.js';
import type { MetricDefinition, MetricObservation } from '../../metrics/model.js';
import type { ChartFrameOptions, StateColors, VegaLiteSpec } from '../model.js';
import type { MetricChartWords } from './words.js';

/** What has a color of its own: values, their line, and verdicts. */
export const metricMarks = [
  'value',
  'line',
  'improving',
  'worsening',
  'mixed',
  'flat',
  'inconclusive',
  'insufficient-data',
] as const;
/** Values, their line, and verdicts. */
export type MetricMark = (typeof metricMarks)[number];

/** Colors of charts of metrics. */
export interface MetricPalette {
  /** Colors by mark; only boxes of verdicts have something in them. */
  readonly marks: Readonly<Record<MetricMark, StateColors>>;
  /** Around marks that hardly differ from the background. */
  readonly outline: string;
}

/** What of a metric a chart of its trend needs: its direction says what the change is of. */
export type TrendChartMetric = Pick<MetricDefinition, 'direction' | 'unit'> &
  Partial<Pick<MetricDefinition, 'id' | 'name'>>;

/** Options of `trendChart`. */
export interface TrendChartOptions extends ChartFrameOptions {
  /** The metric of the verdict: what it is called, its unit and direction. */
  readonly metric: TrendChartMetric;
  /** The observations that the verdict was made from, those not measured among them; those of other metrics are left out. */
  readonly observations: readonly MetricObservation[];
  /** Colors of your own; absent: {@link metricPalette}. */
  readonly palette?: MetricPalette | undefined;
  /** Texts of your own; English where there is none. */
  readonly words?: MetricChartWords | undefined;
  /** Who will see it; absent: a client. Figures of an operation are not for the public. */
  readonly audience?: 'internal' | 'client' | undefined;
}

/** What a metric does and how that is known: as a drawing, as a Vega-Lite specification, as a table and in words. */
export interface TrendChart extends Figure {
  /** What it is. */
  readonly kind: 'trend-chart';
  /** Vega-Lite, valid in versions 5 and 6. */
  readonly spec: VegaLiteSpec;
}

/** House default: signals beyond these are counted. */
export const mostSignals = 3;

/** Options of `scorecardChart`. */
export interface ScorecardChartOptions extends ChartFrameOptions {
  /** The definitions of the metrics, for their units; absent: values without a unit. */
  readonly definitions?: readonly Pick<MetricDefinition, 'id' | 'unit'>[] | undefined;
  /** The observations of the metrics, for small lines over time; absent: none. */
  readonly observations?: readonly MetricObservation[] | undefined;
  /** Colors of your own; absent: {@link metricPalette}. */
  readonly palette?: MetricPalette | undefined;
  /** Texts of your own; English where there is none. */
  readonly words?: MetricChartWords | undefined;
  /** Who will see it; absent: a client. Figures of an operation are not for the public. */
  readonly audience?: 'internal' | 'client' | undefined;
}

/** What the metrics of each area do: as a drawing, as a Vega-Lite specification, as a table and in words. */
export interface ScorecardChart extends Figure {
  /** What it is. */
  readonly kind: 'scorecard-chart';
  /** Vega-Lite, valid in versions 5 and 6. */
  readonly spec: VegaLiteSpec;
}
