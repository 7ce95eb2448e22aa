import type { Entity, EntityCommon } from '../internal/entity/model.js';

/** Areas in which a model must show a gain. */
export const metricAreas = ['operations', 'team', 'business', 'strategic'] as const;
/** What kind of figure a metric is. */
export const metricKinds = ['duration', 'proportion', 'count-rate', 'value', 'score'] as const;
/** Units of metrics. */
export const metricUnits = [
  'minutes',
  'hours',
  'days',
  'rate',
  'count',
  'count-per-month',
  'currency',
  'score',
] as const;
/** Which way is better. */
export const metricDirections = ['higher-is-better', 'lower-is-better', 'target'] as const;
/** Where a metric's figures come from. */
export const metricSources = ['ticket', 'monitor', 'survey', 'finance', 'manual'] as const;

/** How much change is still noise: in the metric's unit, or as a share; > 0. */
export type MetricTolerance = { readonly absolute: number } | { readonly relative: number };

/** A figure that is watched over time. */
export interface MetricDefinition extends Entity {
  /** Area it speaks for. */
  readonly area?: (typeof metricAreas)[number] | null | undefined;
  /** Kind of figure. */
  readonly kind?: (typeof metricKinds)[number] | null | undefined;
  /** Its unit. */
  readonly unit?: (typeof metricUnits)[number] | null | undefined;
  /** Which way is better. */
  readonly direction?: (typeof metricDirections)[number] | null | undefined;
  /** Target, in its unit. */
  readonly target?: number | null | undefined;
  /** Change that is still noise; without it there is no verdict. */
  readonly tolerance?: MetricTolerance | null | undefined;
  /** Least sample for a verdict, integer >= 1. */
  readonly minimumSample?: number | null | undefined;
  /** Whether it is one of the few that decide; absent: no. */
  readonly core?: boolean | undefined;
  /** Where its figures come from. */
  readonly source?: (typeof metricSources)[number] | null | undefined;
  /** Well-known metric that it is. */
  readonly preset?: string | null | undefined;
  /** Services it is about; absent: all. */
  readonly serviceIds?: readonly string[] | undefined;
  /** Party it is about. */
  readonly partyId?: string | null | undefined;
  /** Tool that measures it. */
  readonly sourceToolId?: string | null | undefined;
  /** Role that owns it. */
  readonly ownerRoleId?: string | null | undefined;
}

/** One figure of a metric over an interval; intervals of one metric do not overlap. */
export interface MetricObservation extends EntityCommon {
  /** Id, where one is wanted. */
  readonly id?: string | null | undefined;
  /** What people call it. */
  readonly name?: string | null | undefined;
  /** The metric. */
  readonly metricId: string;
  /** First instant. */
  readonly start: string;
  /** Instant after the last. */
  readonly end: string;
  /** The figure in the metric's unit; null: not measured, never 0. */
  readonly value: number | null;
  /** Sample size, integer >= 0. */
  readonly n?: number | null | undefined;
  /** Numerator of a share. */
  readonly numerator?: number | null | undefined;
  /** Denominator of a share. */
  readonly denominator?: number | null | undefined;
  /** Evidence for it. */
  readonly evidenceId?: string | null | undefined;
}

/** What is measured. */
export interface Metrics {
  /** The metrics. */
  readonly definitions?: readonly MetricDefinition[] | undefined;
  /** Their figures. */
  readonly observations?: readonly MetricObservation[] | undefined;
}
