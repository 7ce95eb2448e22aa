import { checkOptions, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { exp } from '../../internal/numeric/exp.js';
import { kendall } from '../../internal/stats/kendall.js';
import { senSlope } from '../../internal/stats/senSlope.js';
import { checkIncidents, measureKeys, measureOf } from '../durations/checkOptions.js';
import { durationMetrics } from '../durations/model.js';
import type { IncidentRecord } from '../incident/model.js';
import { checkTolerance, levelsOf } from './checkTrend.js';
import { trendDefaults } from './defaults.js';
import { followed } from './followed.js';
import type { Followed } from './followed.js';
import { incidentVerdict } from './incidentVerdict.js';
import type { TestedIncidents } from './incidentVerdict.js';
import type { TrendChange, IncidentTrendOptions, TrendVerdict } from './model.js';

const daysPerMonth = 30.4375; // 365.25 / 12

/**
 * Whether incidents are solved faster: Kendall's tau of duration against opening, and Sen's slope of the logarithm of hours. It sees a
 * change where a test of monthly medians does not: power 0.91 against 0.65 for a halving within a year at 30 incidents a month.
 *
 * Where incidents are open, all are followed over the same time: only those opened at least so long before `asOf` count, and what had not
 * ended by then ties with the longest. Else the last months would look fast, as their slow ones are not there yet. That time is
 * `followUpHours`, or the time by which 9 of 10 have ended, and at most a quarter of the span (house defaults).
 *
 * @returns a verdict as `trendVerdict`; sizes in hours and as shares of the start
 * @throws ComanagedError `invalid-argument` for records that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`
 * @see M. G. Kendall, Rank Correlation Methods (1970); P. K. Sen (1968)
 *
 * @example
 * ```ts
 * import { incidentTrend } from 'comanaged/metrics';
 *
 * const day = 86_400_000;
 * const incidents = Array.from({ length: 60 }, (_, at) => {
 *   const openedAt = Date.UTC(2026, 0, 1) + at * day;
 *   return { id: `i${at}`, openedAt, resolvedAt: openedAt + ((70 - at) * day) / 24 }; // 70 hours, then one less each day
 * });
 * const options = { metric: 'time-to-resolve', asOf: '2026-03-06', tolerance: { relative: 0.2 } } as const;
 * const { verdict, method, n } = incidentTrend(incidents, options);
 * [verdict, method, n];
 * // => ['improving', 'kendall-tau-b', 60]
 * ```
 */
export function incidentTrend(incidents: readonly IncidentRecord[], options: IncidentTrendOptions): TrendVerdict {
  return guarded('incidents', () => {
    const { metric, ending, followUpHours } = options;
    checkOptions(options, 'options', [
      ...measureKeys,
      ...['metric', 'ending', 'tolerance', 'followUpHours', 'alpha', 'level'],
    ]);
    if (!durationMetrics.includes(metric)) {
      refuse('metric', `be one of ${durationMetrics.join(', ')}`, 'invalid-option');
    }
    checkTolerance(options.tolerance, 'tolerance');
    refuseFaults(numberFaults(followUpHours, 'followUpHours', { above: 0, most: 876_600, optional: true }));
    const { alpha, level } = levelsOf(options);
    checkIncidents(incidents);
    const log = followed(incidents, measureOf(options, metric, ending), followUpHours);
    const span = log.days.at(-1) ?? 0;
    const middle = span / 2;
    const early = log.days.filter((day) => day < middle).length;
    const fewest = Math.min(early, log.days.length - early);
    const method = log.followUpHours === null ? 'kendall-tau-b' : 'kendall-tau-b-common-follow-up';
    const base = { method, n: log.days.length, needed: trendDefaults.minimumIncidents, alpha } as const;
    const isEnough = fewest >= trendDefaults.minimumIncidents;
    const tested = isEnough && span > 0 ? testOf(log, level) : null;
    return incidentVerdict(log, tested, { ...base, tolerance: options.tolerance ?? null });
  });
}

/** Test and size of a trend of incidents. */
function testOf({ days, logs }: Followed, level: number): TestedIncidents {
  const { p, variance } = kendall(days, logs);
  const line = senSlope(days, logs, variance, level);
  const baseline = exp(line.intercept);
  const along = (length: number, scale: number): TrendChange => {
    const share = (slope: number): number => (exp(Math.max(-700, Math.min(300, slope * length))) - 1) * scale + 0;
    return { value: share(line.slope), low: share(line.low), high: share(line.high) };
  };
  const span = days.at(-1) ?? 0;
  return {
    p,
    baseline,
    size: { absolute: along(span, baseline), relative: along(span, 1), perMonth: along(daysPerMonth, baseline), level },
    residuals: logs.map((log, at) => log - line.intercept - line.slope * (days[at] ?? 0)),
  };
}
