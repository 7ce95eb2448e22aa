import { refuse } from '../internal/check.js';
import { ifReadable } from '../internal/ifReadable.js';
import { asOfDate } from '../internal/time/asOfDate.js';
import { addCalendar } from '../internal/time/calendar.js';
import { formatDate } from '../internal/time/formatDate.js';
import { parseDate } from '../internal/time/parseDate.js';
import type { ZoneProvider } from '../internal/time/zoneProvider.js';
import { timeToAcknowledge } from '../metrics/durations/timeToAcknowledge.js';
import { timeToResolve } from '../metrics/durations/timeToResolve.js';
import { timeToRestore } from '../metrics/durations/timeToRestore.js';
import type { IncidentRecord, InstantInput } from '../metrics/incident/model.js';
import { moment } from '../metrics/incident/moment.js';
import { handoffs } from '../metrics/parties/handoffs.js';
import { annualReview } from '../metrics/scorecard/annualReview.js';
import type { Scorecard } from '../metrics/scorecard/model.js';
import { seriesOf } from '../metrics/trend/series.js';
import { figuresByMetric } from '../operating-model/derive/figuresByMetric.js';
import { scorecardOf } from '../operating-model/derive/scorecardOf.js';
import type { OperatingModel } from '../operating-model/model.js';
import { promiseFigures } from './promises/promiseFigures.js';
import type { IncidentFigures, MetricSeries, MetricsSection } from './metricsSection.js';
import type { Section } from './model.js';

/** Options of the metrics of an assessment. */
export interface MetricsSectionOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant. */
  readonly asOf: string | number;
  /** Incidents of the operation. */
  readonly incidents?: readonly IncidentRecord[] | undefined;
  /** First instant of openings. */
  readonly from?: InstantInput | undefined;
  /** Instant after the last opening. */
  readonly to?: InstantInput | undefined;
  /** Where the offsets of zones come from. */
  readonly zones?: ZoneProvider | undefined;
}

/** Whether the operation gets better, by the metrics of the document and the incidents of a window; not assessed where both are missing. */
export function metricsSectionOf(model: OperatingModel, options: MetricsSectionOptions): Section<MetricsSection> {
  const { asOf, zones } = options;
  const incidents = incidentFigures(model, options);
  // A zone that is none is told by the problems of the document: no date of it can then be placed.
  const card = ifReadable(() => scorecardOf(model, { asOf, zones }));
  if (card?.status !== 'ok' && incidents === null) {
    return card ?? { status: 'not-assessed', missing: ['organization.timeZone'] };
  }
  const value = card?.status === 'ok' ? card.value : null;
  return {
    status: 'ok',
    value: {
      scorecard: value,
      series: value === null ? [] : seriesOfAll(model, value),
      unreadable: card?.status === 'ok' ? card.unreadable : [],
      review: value === null ? null : reviewOf(model, options),
      incidents,
    },
  };
}

function seriesOfAll({ metrics }: OperatingModel, { asOf, metrics: shown }: Scorecard): MetricSeries[] {
  const units = new Map((metrics?.definitions ?? []).map(({ id, unit }) => [id, unit ?? null]));
  const figures = figuresByMetric(metrics?.observations ?? []);
  const until = moment(asOf, 'asOf', {});
  return shown.map(({ metricId }) => ({
    metricId,
    unit: units.get(metricId) ?? null,
    values: seriesOf(figures.get(metricId) ?? [], metricId, until).points.map(({ value }) => value),
  }));
}

/** The review counts what was measured since the model began. */
function reviewOf(model: OperatingModel, { asOf, zones }: MetricsSectionOptions): MetricsSection['review'] {
  const startedOn = model.organization?.modelStartedOn;
  if (startedOn == null) return null;
  return (
    ifReadable(() => {
      const card = scorecardOf(model, { asOf, since: startedOn, zones });
      if (card.status !== 'ok') return null;
      return annualReview(card.value, { startedOn, zone: model.organization?.timeZone ?? undefined });
    }) ?? null
  );
}

const windowMonths = 12; // the usual window, of the page on metrics

/** Of the incidents that opened in the window; by default it is the 12 months before the date. */
function incidentFigures(
  model: OperatingModel,
  { asOf, incidents, from, to, zones }: MetricsSectionOptions,
): IncidentFigures | null {
  const zone = model.organization?.timeZone ?? 'UTC';
  if (incidents === undefined) {
    if (from !== undefined || to !== undefined) refuse('incidents', 'be given with from and to', 'invalid-option');
    return null;
  }
  const day = parseDate(asOfDate(asOf, zone)) ?? 0;
  const first = formatDate(addCalendar(day, { months: -windowMonths, days: 0 }));
  const window = { asOf, from: from ?? first, to: to ?? asOf, zone, zones };
  return {
    acknowledge: timeToAcknowledge(incidents, window),
    restore: timeToRestore(incidents, window),
    resolve: timeToResolve(incidents, window),
    handoffs: handoffs(incidents, window),
    promises: promiseFigures(model, incidents, {
      from: moment(window.from, 'from', window),
      to: moment(window.to, 'to', window),
      asOf: moment(asOf, 'asOf', window),
      zone,
      zones,
    }),
  };
}
