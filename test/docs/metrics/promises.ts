import { agreementDefaults } from '../../../src/metrics/agreements/defaults.js';
import { minimumBadEvents } from '../../../src/metrics/objectives/burnRateCatalogue.js';
import { restoreShareOfBudget } from '../../../src/metrics/objectives/conflicts/slaSloConflicts.js';
import { trafficSpread } from '../../../src/metrics/objectives/errorBudget.js';
import { said } from '../numbers/row.js';
import { metric } from './row.js';
import type { MetricGroup } from './row.js';

/** Promises between parties, and objectives of one's own. */
export const promises: MetricGroup = {
  title: 'Promises and objectives',
  rows: [
    metric('slaAttainment', {
      what: 'how a promise of time was kept, what will break it, and what it can still become',
      formula: 'met / (met + breached); bounds: met / all and (met + pending) / all',
      clock: '`net-business` unless `clock` says another: that of the agreement',
      minimum: '1 decided; an interval from 1 on',
      sources: ['wilson-1927', 'newcombe-1998'],
      ours: `that an open incident beyond its target is breached now; at risk from ${said(agreementDefaults.atRiskShare)} of the target left`,
      edges: [
        'exactly on target: met',
        'nothing decided: `none-decided`',
        'a priority without target: `no-target`',
        'paused now: the instant of the breach assumes that the pause ends now',
      ],
      notWhen: [
        'much is pending: look at both bounds',
        'pauses are set by the party that is judged',
        'the promise is a response and you ask for a restore',
      ],
    }),
    metric('allowedDowntimeMinutes', {
      what: 'minutes without service that a target allows',
      formula: '(1 - target) × days × 1440',
      clock: 'every hour of so many days',
      minimum: 'none',
      sources: ['sre-workbook-2018'],
      edges: ['a month of the calendar is not 30 days, nor is its day of changing clocks 24 hours'],
      notWhen: ['the objective counts requests, or business hours only'],
    }),
    metric('errorBudget', {
      what: 'how much of what may fail has failed',
      formula:
        'bad / ((1 - target) × total); events, slices (good from `sliceTarget` on), or the mean of the shares of slices',
      clock: 'the rolling or calendar window of the objective, up to `asOf`',
      minimum: '1 event; an interval of the attainment from 1 on, for counts',
      sources: ['openslo-v1', 'sre-workbook-2018', 'wilson-1927'],
      edges: [
        'attainment equal to the target: met',
        'no events: `no-data`, not 100 %',
        'a target of 1: `zero-budget`',
        'missing slices are neither good nor bad',
        `slices count alike and differ in traffic by more than ${said(trafficSpread)} times: \`low-traffic\``,
      ],
      notWhen: [
        'few events: one failure is half the budget',
        'good is what the probe sees, and users see something else',
      ],
    }),
    metric('burnRate', {
      what: 'how fast a budget burns, and whether an alert fires',
      formula:
        'share of bad / (1 - target); fires where the long and the short window both exceed budget share × period / long window',
      clock: 'pairs of windows up to `asOf`',
      minimum: `${said(minimumBadEvents)} bad events in the long window (\`minimumBad\`), else held back and told`,
      sources: ['sre-workbook-2018', 'sloth', 'pyrra'],
      edges: [
        'a window without events: `no-data`',
        'a factor above 1 / (1 - target) can never be exceeded: `threshold-unreachable`',
        'only slices wholly within a window count',
      ],
      notWhen: ['slices are longer than the short window', 'traffic is so low that each failure is seen by somebody'],
    }),
    metric('timeToExhaustion', {
      what: 'when a budget is gone at a burn rate',
      formula: 'remaining × period / burn',
      clock: 'every hour',
      minimum: 'none',
      sources: ['sre-workbook-2018'],
      edges: ['burn 0: `never`', 'nothing left: `exhausted`'],
      notWhen: ['the burn is that of a peak that has passed'],
    }),
    metric('slaSloConflicts', {
      what: 'where what providers promise and what services need disagree',
      formula:
        '(objective - promise) × period minutes uncovered; promised restore / error budget; minutes a week outside the hours of the promise',
      clock: 'the week and the window that hold `asOf`',
      minimum: 'none: definitions, and observations where given',
      sources: [],
      ours: `all of it; one restore from ${said(restoreShareOfBudget)} of the budget on is a warning`,
      edges: ['what was not assessed is listed, and no conflict', 'a response is never read as a restore'],
      notWhen: ['promise and objective measure different things under one name'],
    }),
  ],
};
