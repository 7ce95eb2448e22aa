import { parseInstant } from '../../internal/time/parseInstant.js';
import type { MetricObservation } from '../../metrics/model.js';

/** The figures of each metric whose periods begin at an instant or later, epoch milliseconds; what is no period stays, so that it is told. */
export function figuresByMetric(
  observations: readonly MetricObservation[],
  from: number = -Infinity,
): ReadonlyMap<string, readonly MetricObservation[]> {
  const figures = new Map<string, MetricObservation[]>();
  for (const each of observations) {
    if ((parseInstant(each.start) ?? from) < from) continue;
    const own = figures.get(each.metricId);
    if (own === undefined) figures.set(each.metricId, [each]);
    else own.push(each);
  }
  return figures;
}
