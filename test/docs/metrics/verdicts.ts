import { longestExact } from '../../../src/internal/stats/mannKendall.js';
import { reviewMonths } from '../../../src/metrics/scorecard/annualReview.js';
import { trendDefaults } from '../../../src/metrics/trend/defaults.js';
import { leastMonths } from '../../../src/metrics/trend/seasons.js';
import { trialPoints } from '../../../src/metrics/trend/signals.js';
import { said } from '../numbers/row.js';
import { metric } from './row.js';
import type { MetricGroup } from './row.js';

const { minimumPeriods, minimumIncidents, followUpShare, followUpMost } = trendDefaults;
const words = 'the five verdicts, and the tolerance that is yours';
const followUp = `open incidents: all are followed over \`followUpHours\`, or the time by which ${said(followUpShare)} have ended, at most ${said(followUpMost)} of the span`;
const ofIncidents = [
  followUp,
  'not followed for so long: `short-follow-up`',
  'durations of 0 count as the smallest step of the clock: `zero-durations`',
  'a log that is cut off: `truncated-log`, and "improving" becomes `inconclusive`',
];

/** Whether it gets better. */
export const verdicts: MetricGroup = {
  title: 'Verdicts',
  text: `Significant (p ≤ ${said(trendDefaults.alpha)}) and at least the tolerance: a direction; the interval of the change within the tolerance: \`flat\`; else \`inconclusive\`. Without a tolerance there is no verdict.`,
  rows: [
    metric('trendVerdict', {
      what: 'whether a metric gets better, from its periods',
      formula: `S = sum of sign(x_j - x_i), exact up to ${said(longestExact)} periods without ties, else by the normal law with ties; its variance widened by the likeness of neighbors. Size: Sen's slope, the median of the slopes of all pairs, times the span`,
      clock: 'middles of the periods; those that end after `asOf` are left out',
      minimum: `${said(minimumPeriods)} periods (\`minimumSample\` may ask for more); ${said(leastMonths)} months where \`seasonal\``,
      sources: [
        'mann-1945',
        'kendall-1970',
        'sen-1968',
        'gilbert-1987',
        'hirsch-1982',
        'hamed-rao-1998',
        'van-giersbergen-2005',
      ],
      ours: `${words}; powers of the correlation of neighbors in place of significant lags`,
      edges: [
        'all equal: slope 0, p = 1',
        'direction `target`: the distance from it',
        'a relative tolerance of a start of 0: `zero-baseline`',
        'little power: `low-power`, with the number that would be enough',
      ],
      notWhen: [
        'incidents are at hand: `incidentTrend` sees more',
        'what is counted was changed in between',
        'fewer than a year and seasons matter',
      ],
    }),
    metric('TrendVerdict.signals', {
      what: 'steps and runs beside the verdict, which they never change',
      formula:
        'mean ± 2.66 × mean moving range, ranges from 3.267 times their mean on dropped once; durations by their logarithms; proportions by share ± 3 sqrt(share (1 - share) / size). A point beyond a limit, 7 on one side, 7 rising or falling, 2 of 3 beyond two thirds',
      clock: 'order of the periods',
      minimum: `2 periods; fewer than ${said(trialPoints)}: \`trial-limits\``,
      sources: ['wheeler-1993', 'nhs-mdc', 'montgomery'],
      edges: ['all equal: `no-variation`'],
      notWhen: ['you look for a reason each month: in 24 stable months some rule fires with a chance of 0.15 and more'],
    }),
    metric('incidentTrend', {
      what: 'whether incidents are solved faster, from the incidents themselves',
      formula: "Kendall's tau-b of duration against opening; size: Sen's slope of ln hours",
      clock: 'that of the options',
      minimum: `${said(minimumIncidents)} incidents in each half of the span`,
      sources: ['kendall-1970', 'sen-1968', 'gilbert-1987'],
      ours: words,
      edges: ofIncidents,
      notWhen: ['the mix changed: more small tickets look like faster work', 'incidents come in bursts with one cause'],
    }),
    metric('beforeAfter', {
      what: 'whether incidents are solved faster after a change than before it',
      formula: "Mann and Whitney's test; size: shift of ln hours by Hodges and Lehmann, the median of all differences",
      clock: 'that of the options; `changedAt` parts the openings',
      minimum: `${said(minimumIncidents)} incidents on each side`,
      sources: ['mann-whitney-1947', 'hodges-lehmann-1963'],
      ours: words,
      edges: ofIncidents,
      notWhen: [
        'a trend began before the change: they differ, and not by the change',
        'the date was chosen after the figures were seen',
      ],
    }),
    metric('scorecard', {
      what: 'metrics by area, each with its verdict, corrected for their number',
      formula: 'p adjusted by Benjamini and Hochberg over all metrics with a verdict; an area goes by its core metrics',
      clock: 'up to `asOf`',
      minimum: `${said(minimumPeriods)} periods of a metric; 1 core metric of an area`,
      sources: ['benjamini-hochberg-1995'],
      ours: 'areas, and that there is no single number',
      edges: [
        'metrics without data change nothing for the others',
        'one core metric improves and another worsens: `mixed`',
      ],
      notWhen: ['metrics are added until one improves', 'each area has one metric, and it is the easiest'],
    }),
    metric('annualReview', {
      what: 'what a model came to after a year',
      formula:
        'the first row that holds: too early, nothing to judge by, nothing improves, only operations improve, two areas with business and none worsening, else in part',
      clock: 'whole calendar months from `startedOn` to `asOf` in `zone`',
      minimum: `${said(reviewMonths)} months; 1 area with a verdict`,
      sources: [],
      ours: 'that two areas are enough, and the last row',
      edges: [
        'silence is `not-evaluable`, never underperformance',
        'open areas: `no-improvement-shown`, with the least power',
      ],
      notWhen: ['the scorecard has no business metric', 'the model changed within the year'],
    }),
  ],
};
