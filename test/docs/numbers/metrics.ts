import { leastSpread } from '../../../src/internal/stats/bootstrapMean.js';
import { strongest } from '../../../src/internal/stats/serialVariance.js';
import { agreementDefaults } from '../../../src/metrics/agreements/defaults.js';
import { durationDefaults } from '../../../src/metrics/durations/defaults.js';
import { flowDays } from '../../../src/metrics/flow/backlog.js';
import { recurrenceDays } from '../../../src/metrics/flow/recurrence.js';
import { minimumBadEvents } from '../../../src/metrics/objectives/burnRateCatalogue.js';
import { restoreShareOfBudget } from '../../../src/metrics/objectives/conflicts/slaSloConflicts.js';
import { trafficSpread } from '../../../src/metrics/objectives/errorBudget.js';
import { hoursSplitMinimum } from '../../../src/metrics/parties/hoursSplit.js';
import { trendDefaults } from '../../../src/metrics/trend/defaults.js';
import { correlated } from '../../../src/metrics/trend/trendVerdict.js';
import { arrivals } from '../../../src/metrics/trend/truncated.js';
import { from, house, said } from './row.js';
import type { NumberSection } from './row.js';

const times = '`timeToRestore` and its like';
const trends = '`trendVerdict`, `incidentTrend`, `beforeAfter`';
const duration = (name: string) => `metrics/durations/defaults.ts: ${name}`;
const trend = (name: string) => `metrics/trend/defaults.ts: ${name}`;

const metrics: NumberSection = {
  title: 'Metrics',
  text: 'How often verdicts are wrong under these is measured: [metrics](concepts/metrics.md).',
  rows: [
    from('standard', 'level of intervals and of significance', {
      value: `${said(durationDefaults.level)}, ${said(trendDefaults.alpha)}`,
      source: 'usual in statistics',
      used: `${times}, \`slaAttainment\`, ${trends}`,
      replace: '`level`, `alpha`',
    }),
    house('values that an interval of the mean needs', {
      value: `${said(durationDefaults.meanIntervalMinimum)}; up to ${said(durationDefaults.bootstrapMaximum)} by ${said(durationDefaults.resamples)} draws of the bootstrap`,
      source: 'with fewer the interval is wrong too often',
      used: times,
      replace: 'fixed; quantiles have intervals of their own',
      at: ['durationDefaults', 'meanIntervalMinimum', 'resamples', 'bootstrapMaximum'].map(duration),
    }),
    house('part of the variance that a resample needs', {
      value: said(leastSpread),
      source: 'with less it misses the few values that are the spread',
      used: `interval of the mean, ${times}`,
      replace: 'fixed; with more such resamples than a tail the interval is open',
      at: ['internal/stats/bootstrapMean.ts: leastSpread'],
    }),
    house('skewness that is remarked', {
      value: said(durationDefaults.skewness),
      source: 'the mean then says little',
      used: times,
      replace: 'fixed; a remark only',
      at: [duration('skewness')],
    }),
    house('share of a target left where an incident is at risk', {
      value: said(agreementDefaults.atRiskShare),
      source: 'soon enough to act',
      used: '`slaAttainment`',
      replace: '`atRiskShare`',
      at: ['metrics/agreements/defaults.ts: atRiskShare', 'metrics/agreements/model.ts: atRiskShare'],
    }),
    house('days of the flow of incidents', {
      value: said(flowDays),
      source: 'a month',
      used: '`backlog`',
      replace: '`from`',
      at: ['metrics/flow/backlog.ts: flowDays', 'metrics/flow/model.ts: from'],
    }),
    house('days within which the same again is a repeat (`recurrenceDays`)', {
      value: said(recurrenceDays),
      source: 'a month',
      used: '`recurrence`',
      replace: '`withinDays`',
      at: ['metrics/flow/recurrence.ts: recurrenceDays', 'metrics/flow/model.ts: withinDays'],
    }),
    house('bad events below which an alert is held back (`minimumBadEvents`)', {
      value: said(minimumBadEvents),
      source: 'one bad event of few is no rate',
      used: '`burnRate`',
      replace: '`minimumBad`',
      at: ['metrics/objectives/burnRateCatalogue.ts: minimumBadEvents', 'metrics/objectives/model.ts: minimumBad'],
    }),
    house('share of a budget that one allowed restore may take (`restoreShareOfBudget`)', {
      value: said(restoreShareOfBudget),
      source: 'two of them, and it is gone',
      used: '`slaSloConflicts`',
      replace: '`restoreShare`',
      at: [
        'metrics/objectives/conflicts/slaSloConflicts.ts: restoreShareOfBudget',
        'metrics/objectives/conflicts/model.ts: restoreShare',
      ],
    }),
    house('difference of traffic between slices that is remarked', {
      value: `${said(trafficSpread)} times`,
      source: 'a share of time is then no share of use',
      used: '`errorBudget`',
      replace: 'fixed; a remark only',
      at: ['metrics/objectives/errorBudget.ts: trafficSpread'],
    }),
    house('incidents that each side of a comparison needs (`hoursSplitMinimum`)', {
      value: said(hoursSplitMinimum),
      source: 'the least sample with a 95 % interval of the median',
      used: '`hoursSplit`',
      replace: '`minimumStratum`',
      at: ['metrics/parties/hoursSplit.ts: hoursSplitMinimum', 'metrics/parties/hoursModel.ts: minimumStratum'],
    }),
    house('what a year without gain is', {
      value: 'two areas improving and none worsening are enough to perform',
      source: 'the seeds say "materially improved", and no number',
      used: '`annualReview`',
      replace: 'read the areas',
      at: ['metrics/scorecard/annualReview.ts: annualReview'],
    }),
    house('incidents that a trend needs in each half', {
      value: said(trendDefaults.minimumIncidents),
      source: 'with fewer nothing is shown',
      used: '`incidentTrend`, `beforeAfter`',
      replace: 'fixed',
      at: [trend('minimumIncidents')],
    }),
    house('power below which a verdict is remarked', {
      value: said(trendDefaults.power),
      source: 'less is a coin',
      used: trends,
      replace: 'fixed; a remark only',
      at: [trend('power')],
    }),
    house('when a log counts as cut off', {
      value: `unresolved share above ${said(trendDefaults.truncatedShare)} in its last third, ratio of medians off by ${said(trendDefaults.truncatedRatio)}, newest opening older than ${said(arrivals)} mean times between openings`,
      source: 'an export of closed tickets flatters',
      used: '`incidentTrend`, `beforeAfter`',
      replace: 'fixed',
      at: [trend('truncatedShare'), trend('truncatedRatio'), 'metrics/trend/truncated.ts: arrivals'],
    }),
    house('common follow-up of incidents', {
      value: `the time by which ${said(trendDefaults.followUpShare)} have ended, at most ${said(trendDefaults.followUpMost)} of the span`,
      source: 'so that late incidents are not cut shorter than early ones',
      used: '`incidentTrend`, `beforeAfter`',
      replace: '`followUpHours`',
      at: [trend('followUpShare'), trend('followUpMost'), 'metrics/trend/incidentTrend.ts: incidentTrend'],
    }),
    house('likeness of neighbors', {
      value: `remarked beyond ${said(correlated)}, corrected for up to ${said(strongest)}`,
      source: 'calibrated by simulation',
      used: '`trendVerdict`',
      replace: 'fixed',
      at: ['metrics/trend/trendVerdict.ts: correlated', 'internal/stats/serialVariance.ts: strongest'],
    }),
  ],
};

/** What stands in the metrics room. */
export const metricSections: readonly NumberSection[] = [metrics];
