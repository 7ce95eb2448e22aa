import { ifReadable } from '../../internal/ifReadable.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import type { ZoneOptions } from '../../metrics/incident/moment.js';
import { moment } from '../../metrics/incident/moment.js';
import type { MetricDefinition } from '../../metrics/model.js';
import type { TrendVerdict, TrendVerdictOptions } from '../../metrics/trend/model.js';
import { trendVerdict } from '../../metrics/trend/trendVerdict.js';
import type { RuleContext } from '../rule.js';
import { groupOnce } from './groupOnce.js';

/** The moment of the report, and the zone in which its dates begin, as options of the functions about trends. */
function trendOptions({ index, asOf, coverage }: RuleContext): TrendVerdictOptions & Required<ZoneOptions> {
  return { asOf, zone: index.model.organization?.timeZone ?? 'UTC', zones: coverage.zones };
}

/**
 * What the figures of a metric do, up to the date of the report; undefined where they cannot be read as a series.
 *
 * @param since date from which on periods must begin; absent: all
 */
export function metricTrend(context: RuleContext, metric: MetricDefinition, since?: string): TrendVerdict | undefined {
  const options = trendOptions(context);
  const all = () => context.index.model.metrics?.observations ?? [];
  const figures = groupOnce(context, 'outcome: figures', all, ({ metricId }) => [metricId])(metric.id);
  return ifReadable(() => {
    if (since === undefined) return trendVerdict(metric, figures, options);
    const from = moment(since, 'since', options);
    const own = figures.filter(({ start }) => (parseInstant(start) ?? from) >= from);
    return trendVerdict(metric, own, options);
  });
}
