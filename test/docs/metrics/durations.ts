import { quantileRanksMinimum } from '../../../src/internal/stats/quantileRanks.js';
import { durationDefaults } from '../../../src/metrics/durations/defaults.js';
import { hoursSplitMinimum } from '../../../src/metrics/parties/hoursSplit.js';
import { said } from '../numbers/row.js';
import { metric } from './row.js';
import type { MetricGroup, MetricRow } from './row.js';

const { level, meanIntervalMinimum, resamples, bootstrapMaximum, skewness } = durationDefaults;
const minimumAt = (p: number) => said(quantileRanksMinimum(p, level));
const ofMedian = `1; ${minimumAt(0.5)} for the interval of the median, ${minimumAt(0.9)} for that of the 90th percentile`;
const clocks = '`gross`, `net`, `business` or `net-business`; absent: `gross`';

const named = (name: MetricRow['name'], row: Pick<MetricRow, 'edges' | 'formula' | 'notWhen' | 'what'>): MetricRow =>
  metric(name, {
    ...row,
    clock: clocks,
    minimum: ofMedian,
    sources: ['hyndman-fan-1996', 'hollander-wolfe-1999', 'kaplan-meier-1958'],
    ours: 'which instants; that none stands in for another',
  });

const reopened = 'opened again: `ending` takes the first end or the final one; until the final one it is open';

/** Times from one instant of an incident to another. */
export const durations: MetricGroup = {
  title: 'Durations',
  text: [
    'Hours. An incident that was opened after `asOf` or outside of `from` and `to`, is canceled, ended before it began (`inconsistent-timestamps`), has a pause',
    'that ends before it starts (`invalid-pause`), is over without an instant (`closed-without-end`), or lies where the clock does not reach (`outside-clock`) has no part, and is counted by that reason. One that',
    'ended after `asOf` is open at `asOf`.',
  ].join('\n'),
  rows: [
    named('timeToDetect', {
      what: 'how long an outage went on before anybody saw it',
      formula: '`detectedAt` - start of the first of `outages`',
      edges: ['no outage: `no-outage-start`', 'no `detectedAt`: `no-detection`, as a ticket that exists was detected'],
      notWhen: [
        'outages are typed in by hand after the fact',
        'users report what monitoring should have seen: both starts are then the same',
      ],
    }),
    named('timeToAcknowledge', {
      what: 'how long incidents waited until somebody took them; what agreements call response',
      formula: '`acknowledgedAt` - `openedAt`',
      edges: ['nobody took it yet: open'],
      notWhen: ['a machine acknowledges', 'you want to know when it worked again: a response is no restore'],
    }),
    named('timeToRestore', {
      what: 'how long a service did not work',
      formula: '`restoredAt` - `openedAt`, or `restoredAgainAt` for the final end',
      edges: [reopened, 'solved or closed without `restoredAt`: `closed-without-end`'],
      notWhen: [
        'the system has one time for restored and solved',
        'tickets are opened long after the failure: take `availability`',
      ],
    }),
    named('timeToResolve', {
      what: 'how long incidents took to be solved',
      formula: '`resolvedAt` - `openedAt`, or `resolvedAgainAt` for the final end',
      edges: [reopened, 'closed without `resolvedAt`: `closed-without-end`'],
      notWhen: [
        'nobody tells a workaround from a solution',
        'the log holds only closed tickets: recent ones then look fast',
      ],
    }),
    named('timeToClose', {
      what: 'how long tickets stayed in the system',
      formula: '`closedAt` - `openedAt`',
      edges: ['solved and not closed: open'],
      notWhen: ['tickets are closed by a timer: it measures the timer'],
    }),
    named('repairTime', {
      what: 'how long work on incidents took',
      formula: '`resolvedAt` - `acknowledgedAt`, or `resolvedAgainAt` for the final end',
      edges: [reopened, 'nobody took it: `no-acknowledgment`'],
      notWhen: ['work begins before or long after somebody took the ticket'],
    }),
    metric('durationsByMonth', {
      what: 'one of these durations, by month of opening',
      formula: 'the duration of the incidents that were opened in each month of the zone',
      clock: `${clocks}; months begin at 00:00 in \`zone\``,
      minimum: `in each month: ${ofMedian}`,
      sources: ['hyndman-fan-1996', 'hollander-wolfe-1999', 'kaplan-meier-1958'],
      edges: [
        'months without incidents are there, with `no-incidents`',
        'the last months have more open ones, so wider intervals',
      ],
      notWhen: [
        'you want to know whether it gets better: compare incidents with `incidentTrend`, not twelve medians by eye',
      ],
    }),
    metric('hoursSplit', {
      what: 'one of these durations in and out of hours, also with the mix of priorities made equal',
      formula:
        'medians of both sides; standardized: sum of median of a priority × its share among all that are compared. Shares (`withinTarget`, `firstTeam`) within priorities: difference and ratio of odds after Mantel and Haenszel',
      clock: `${clocks}; \`hours\` tells the sides apart, by \`splitBy\`: \`opened\`, \`ended\` or \`majority\``,
      minimum: `1 on a side; ${said(hoursSplitMinimum)} of a priority on each side for the standardized figure (\`minimumStratum\`)`,
      sources: [
        ...(['rothman-2008', 'hyndman-fan-1996', 'kaplan-meier-1958'] as const),
        ...(['mantel-haenszel-1959', 'greenland-robins-1985', 'robins-breslow-greenland-1986'] as const),
      ],
      edges: ['priorities with too few on one side are dropped by name', 'always remarked: `confounded-by-mix`'],
      notWhen: [
        'the raw medians are to show who is slower: night tickets are others',
        'priorities are set differently at night',
      ],
    }),
  ],
};

/** Statistics of these durations. */
export const durationFigures: MetricGroup = {
  title: 'Figures of durations',
  text: 'What each duration is summed up by. Once one incident is open, quantiles come from the survival curve, unless `openIncidents` is `leave-out`.',
  rows: [
    metric('DurationSummary.median', {
      when: 'all have ended',
      what: 'median, 90th percentile and other quantiles',
      formula:
        'type 7: h = (n - 1) p, linear between the values around h; or nearest rank, ceil(n p). Interval: order statistics l and u with B ~ Bin(n, p), the largest l with P(B < l) ≤ α/2 and the smallest u with P(B ≤ u - 1) ≥ 1 - α/2',
      clock: 'that of the duration',
      minimum: `1; for an interval of ${said(level * 100)} %: ${[0.5, 0.9, 0.95, 0.99].map((p) => `${minimumAt(p)} at p = ${p}`).join(', ')}`,
      sources: ['hyndman-fan-1996', 'hollander-wolfe-1999'],
      edges: [
        'where one tail cannot be held: both together, method `order-statistics-total`',
        'below the minimum the value stands without interval, with `interval-not-available`',
      ],
      notWhen: ['incidents are open and left out: too low, remarked as `resolved-only`', 'the sample mixes priorities'],
    }),
    metric('DurationSummary.median', {
      when: 'some are open',
      what: 'the same, where an open incident is one that takes at least so long',
      formula:
        'S(t) = product of 1 - d/n over the times of ends up to t; the first t with S(t) ≤ 1 - p. Interval: where the limits S^exp(±z sqrt(sum d/(n (n - d))) / ln S) enclose 1 - p',
      clock: 'that of the duration; open ones count up to `asOf`',
      minimum: 'so many that the curve reaches 1 - p, else `not-reached`',
      sources: ['kaplan-meier-1958', 'greenwood-1926', 'brookmeyer-crowley-1982'],
      edges: [
        'without open ones the median of an even count would be the lower middle value',
        'upper limit not reached: no interval, `interval-open`',
      ],
      notWhen: ['whether an incident is still open has to do with how long it takes: old ones closed in bulk'],
    }),
    metric('DurationSummary.mean', {
      what: 'mean; with open incidents the mean up to a horizon',
      formula: `sum / n; interval with \`interval\`: bootstrap t of ${said(resamples)} draws, seeded, and above n = ${said(bootstrapMaximum)} mean ± z s / sqrt(n). Open ones: area under S up to \`horizonHours\``,
      clock: 'that of the duration',
      minimum: `1; ${said(meanIntervalMinimum)} for the interval`,
      sources: ['efron-1981', 'hall-1988', 'kaplan-meier-1958'],
      edges: [
        `skewness above ${said(skewness)}: \`skewed\``,
        'a few values are the spread, so that resamples miss them: `interval-open`',
        'open ones and no horizon: `open-incidents`; a horizon beyond what was seen: `not-reached`',
      ],
      notWhen: [
        'it stands alone: durations are so skewed that one weekend moves it more than a year',
        'a few values are most of the sum: intervals are too short, see [how often it is wrong](concepts/metrics.md#how-often-it-is-wrong)',
      ],
    }),
    metric('DurationSummary.geometricMean', {
      what: 'typical duration of skewed ones, with `geometric`',
      formula: 'exp(mean of ln hours), interval exp(mean ± t s / sqrt(n)) by Student',
      clock: 'that of the duration',
      minimum: '2 above 0',
      sources: ['student-1908'],
      ours: 'that durations of 0 are left out, as `zero-duration`',
      edges: ['incidents are open: `open-incidents`'],
      notWhen: ['many durations are 0', 'somebody will multiply it by the number of incidents'],
    }),
  ],
};
