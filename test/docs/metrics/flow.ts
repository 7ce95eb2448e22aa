import { flowDays } from '../../../src/metrics/flow/backlog.js';
import { recurrenceDays } from '../../../src/metrics/flow/recurrence.js';
import { said } from '../numbers/row.js';
import { metric } from './row.js';
import type { MetricGroup } from './row.js';

/** How much comes, comes again, and stays. */
export const flow: MetricGroup = {
  title: 'Rates, recurrence, backlog',
  rows: [
    metric('incidentRate', {
      what: 'how often incidents are opened',
      formula:
        'events / exposure, for `perDays` days; interval: χ²(α/2; 2k) / 2 and χ²(1 - α/2; 2k + 2) / 2, over the exposure',
      clock: 'every hour from `from` to `to`, at most to `asOf`',
      minimum: 'none: no events in some time is a figure',
      sources: ['garwood-1936'],
      edges: ['no events: the interval ends above 0', 'no time: `zero-exposure`'],
      notWhen: ['incidents come in bursts: they vary more than the interval says', 'reporting was made easier'],
    }),
    metric('compareRates', {
      what: 'whether one rate is higher than another',
      formula: 'ratio of the rates; interval and p given all events together, by the binomial law of the first',
      clock: 'exposures in one unit',
      minimum: '1 event in the second, else `zero-baseline`; its p stands all the same',
      sources: ['lehmann-testing', 'clopper-pearson-1934'],
      edges: ['no upper limit: `interval-open`'],
      notWhen: ['the window was chosen after a peak was seen', 'events come in bursts'],
    }),
    metric('recurrence', {
      what: 'share of incidents that happened before',
      formula: `opened within \`withinDays\` (${said(recurrenceDays)}), the last instant included, after the previous one of the same \`recurrenceKey\` / incidents with a key`,
      clock: 'every hour between openings',
      minimum: '1 incident with a key; an interval from 1 on',
      sources: ['nelson-2003', 'wilson-1927', 'newcombe-1998'],
      edges: ['no key: excluded, as `no-key`', 'nothing given from so long before the window: `no-lookback`'],
      notWhen: [
        'keys are set by hand, and not by everybody',
        'a key is so wide that all incidents of a service have it',
      ],
    }),
    metric('backlog', {
      what: 'what is open, how old it is, and whether more comes in than goes out',
      formula: `open: opened at or before \`asOf\` and not ended by then; net: opened - ended, from \`from\` on (${said(flowDays)} days)`,
      clock: 'every hour; `endedBy` says whether solved or closed is the end',
      minimum: 'none for the counts; for ages as in figures of durations',
      sources: ['hyndman-fan-1996', 'hollander-wolfe-1999'],
      ours: 'counting',
      edges: ['opened again: open until it ends again', 'over without an instant: excluded'],
      notWhen: [
        'tickets wait for a timer to be closed: take `resolved`',
        'old tickets are closed in bulk before the report',
      ],
    }),
  ],
};
