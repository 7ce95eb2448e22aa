import { pick } from '../../internal/pick.js';
import type { SlaAttainment } from '../../metrics/agreements/model.js';
import type { DurationSummary } from '../../metrics/durations/model.js';
import type { Handoffs } from '../../metrics/parties/model.js';
import type { AnnualReview, Scorecard, ScorecardMetric } from '../../metrics/scorecard/model.js';
import type { IncidentFigures, MetricsSection, PromiseFigures } from '../metricsSection.js';
import { hidden } from './cover.js';
import type { Cover } from './cover.js';

function clientTrend({ trend }: ScorecardMetric): ScorecardMetric['trend'] {
  return {
    ...pick(trend, ['verdict', 'reasons', 'method', 'n', 'needed', 'p', 'alpha', 'change', 'tolerance', 'power']),
    ...pick(trend, [
      'neededForPower',
      'autocorrelation',
      'signals',
      'limits',
      'target',
      'span',
      'excluded',
      'warnings',
    ]),
  };
}

function clientCard(card: Scorecard, hasMoney: ReadonlySet<string>, cover: Cover): Scorecard {
  return {
    ...pick(card, ['asOf', 'falseDiscoveryRate']),
    areas: card.areas.map((area) =>
      pick(area, ['area', 'verdict', 'metricIds', 'withoutVerdict', 'missingPresets', 'hasNoCore']),
    ),
    metrics: card.metrics
      .filter(({ metricId }) => !hasMoney.has(metricId))
      .map((metric) => ({
        ...pick(metric, ['metricId', 'area', 'core', 'verdict', 'p', 'adjustedP']),
        name: cover.text(metric.name),
        trend: clientTrend(metric),
      })),
  };
}

function clientReviewOf(review: AnnualReview): AnnualReview {
  return {
    ...pick(review, ['asOf', 'startedOn', 'months', 'verdict', 'reasons', 'areas', 'missingAreas']),
    ...pick(review, ['missingPresets', 'leastPower', 'warnings']),
  };
}

function clientDuration(summary: DurationSummary): DurationSummary {
  return {
    ...pick(summary, ['metric', 'clock', 'ending', 'asOf', 'window', 'timeZoneData', 'given', 'ended', 'open']),
    ...pick(summary, ['excluded', 'median', 'p90', 'quantiles', 'mean', 'geometricMean', 'longest']),
  };
}

function clientHandoffs(handoffs: Handoffs): Handoffs {
  return {
    ...pick(handoffs, ['asOf', 'clock', 'window', 'timeZoneData', 'given', 'counted', 'excluded', 'transfers']),
    ...pick(handoffs, ['meanTransfers', 'groupPingPong', 'partyPingPong', 'groupReturns', 'partyReturns']),
    ...pick(handoffs, ['crossings', 'held', 'firstParty', 'lastParty', 'firstTeamResolution', 'warnings']),
  };
}

function clientAttainment(attainment: SlaAttainment): SlaAttainment {
  return {
    ...pick(attainment, ['metric', 'clock', 'ending', 'asOf', 'window', 'timeZoneData', 'given', 'met', 'breached']),
    ...pick(attainment, ['pending', 'excluded', 'attainment', 'bounds']),
    atRisk: attainment.atRisk.map((each) => ({
      ...pick(each, ['priority', 'remainingMinutes', 'breachesAt', 'isPaused']),
      id: hidden,
    })),
    breaches: attainment.breaches.map((each) => ({ ...pick(each, ['priority', 'breachedAt', 'isOpen']), id: hidden })),
  };
}

function clientPromise(promise: PromiseFigures, cover: Cover): PromiseFigures {
  return {
    ...pick(promise, [
      'contractId',
      'levelId',
      'metric',
      'attainmentRate',
      'period',
      'missing',
      'unplaced',
      'unjudged',
    ]),
    standing: promise.standing,
    contractName: cover.text(promise.contractName),
    target: cover.text(promise.target),
    severities: promise.severities === null ? null : promise.severities.map((severity) => cover.text(severity)),
    attainment: promise.attainment === null ? null : clientAttainment(promise.attainment),
  };
}

function clientIncidents(
  { acknowledge, restore, resolve, handoffs, promises }: IncidentFigures,
  cover: Cover,
): IncidentFigures {
  return {
    acknowledge: clientDuration(acknowledge),
    restore: clientDuration(restore),
    resolve: clientDuration(resolve),
    handoffs: clientHandoffs(handoffs),
    promises: promises.map((promise) => clientPromise(promise, cover)),
  };
}

/** Metrics as a client may see them, made field by field: without figures of money, which the section of costs withholds too. */
export function clientMetrics(section: MetricsSection, cover: Cover): MetricsSection {
  const { scorecard, series, unreadable, review, incidents } = section;
  const hasMoney = new Set(series.flatMap(({ unit, metricId }) => (unit === 'currency' ? [metricId] : [])));
  return {
    scorecard: scorecard === null ? null : clientCard(scorecard, hasMoney, cover),
    series: series
      .filter(({ metricId }) => !hasMoney.has(metricId))
      .map((each) => pick(each, ['metricId', 'unit', 'values'])),
    unreadable: [...unreadable],
    review: review === null ? null : clientReviewOf(review),
    incidents: incidents === null ? null : clientIncidents(incidents, cover),
  };
}
