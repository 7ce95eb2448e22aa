import { checkRecord, refuse } from '../../internal/check.js';
import { cleanLine } from '../../internal/text/cleanLine.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import { metricDirections, metricUnits } from '../../metrics/model.js';
import type { TrendVerdict } from '../../metrics/trend/model.js';
import type { TrendChartOptions } from './model.js';
import { readSeries } from './readSeries.js';
import type { ShownPeriod, ShownSeries } from './readSeries.js';
import { readVerdict } from './readVerdict.js';
import type { ReadVerdict } from './readVerdict.js';
import { trendLine } from './trendLine.js';
import type { TrendLine } from './trendLine.js';

/** A unit of metrics. */
export type MetricUnit = (typeof metricUnits)[number] | null;

/** A trend as a chart shows it. */
export interface TrendRows extends ShownSeries {
  readonly name: string | undefined;
  readonly unit: MetricUnit;
  /** Whether what is near the target is better, so that the change is that of the distance from it. */
  readonly isDistance: boolean;
  readonly verdict: ReadVerdict;
  readonly measured: readonly (ShownPeriod & { readonly value: number })[];
  readonly line: TrendLine | null;
}

/** Reads the unit of a metric. */
export function unitOf(unit: unknown, path: string): MetricUnit {
  const found = metricUnits.find((each) => each === unit);
  if (found === undefined && unit !== undefined && unit !== null)
    refuse(path, `be one of ${metricUnits.join(', ')}`, 'invalid-option');
  return found ?? null;
}

interface ReadMetric extends Pick<TrendRows, 'name' | 'unit' | 'isDistance'> {
  readonly id: string | undefined;
}

function readMetric(metric: unknown): ReadMetric {
  checkRecord(metric, 'metric');
  const { id, name, unit, direction } = metric;
  for (const [key, text] of Object.entries({ id, name }))
    if (text !== undefined && typeof text !== 'string') refuse(`metric/${key}`, 'be a text', 'invalid-option');
  const isKnown = direction === undefined || direction === null || metricDirections.some((each) => each === direction);
  if (!isKnown) refuse('metric/direction', `be one of ${metricDirections.join(', ')}`, 'invalid-option');
  return {
    id: typeof id === 'string' ? id : undefined,
    name: typeof name === 'string' ? cleanLine(name) : undefined,
    unit: unitOf(unit, 'metric/unit'),
    isDistance: direction === 'target',
  };
}

/** Reads a verdict and what it was made from, which may come from JSON, into what a chart shows. */
export function trendRows(
  result: TrendVerdict,
  { metric, observations }: Pick<TrendChartOptions, 'metric' | 'observations'>,
): TrendRows {
  const verdict = readVerdict(result, 'result');
  const { id, ...about } = readMetric(metric);
  const end = verdict.span === null ? -Infinity : parseInstant(verdict.span.to);
  if (end === undefined) refuse('result/span/to', 'be an instant');
  const until = verdict.ofPeriods ? end : Infinity;
  const series = readSeries(observations, 'observations', id, until);
  const measured = series.periods.flatMap((each) => (each.value === null ? [] : [{ ...each, value: each.value }]));
  if (verdict.ofPeriods && measured.length !== verdict.n)
    refuse('observations', 'be those of the verdict, as many as it has', 'invalid-option');
  return { ...series, ...about, verdict, measured, line: trendLine(verdict, measured, about.isDistance) };
}
