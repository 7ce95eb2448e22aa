import type * as metrics from '../../../src/metrics/index.js';
import type {
  Availability,
  DurationSummary,
  Handoffs,
  HoursSplit,
  SlaAttainment,
  TrendVerdict,
} from '../../../src/metrics/index.js';
import type { SourceId } from './sources.js';

type Room = typeof metrics;

/** An exported function of the metrics room. */
export type MetricFunction = {
  [Name in keyof Room]: Room[Name] extends (...args: never) => unknown ? Name : never;
}[keyof Room];

/** A figure of a result that deserves a row of its own. */
export type MetricFigure =
  | `Availability.${keyof Availability}`
  | `DurationSummary.${keyof DurationSummary}`
  | `Handoffs.${keyof Handoffs}`
  | `HoursSplit.${keyof HoursSplit}`
  | `SlaAttainment.${keyof SlaAttainment}`
  | `TrendVerdict.${keyof TrendVerdict}`;

/** A metric, as the page tells of it. */
export interface MetricRow {
  readonly name: MetricFigure | MetricFunction;
  /** Which case of it, where it has several. */
  readonly when?: string;
  readonly what: string;
  readonly formula: string;
  /** Time that counts, or what the moment of the report does. */
  readonly clock: string;
  /** Least sample, for the figure and for its interval; from the constants of the code. */
  readonly minimum: string;
  /** Empty: ours. */
  readonly sources: readonly SourceId[];
  /** What the source does not say: choices of ours. */
  readonly ours?: string;
  readonly edges: readonly string[];
  /** Do not use when. */
  readonly notWhen: readonly string[];
}

/** Metrics of one kind. */
export interface MetricGroup {
  readonly title: string;
  /** What holds for all of them. */
  readonly text?: string;
  readonly rows: readonly MetricRow[];
}

/** The words of a row, under its name. */
export function metric(name: MetricRow['name'], row: Omit<MetricRow, 'name'>): MetricRow {
  return { name, ...row };
}
