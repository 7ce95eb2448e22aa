import { checkOptions, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { exp } from '../../internal/numeric/exp.js';
import { hodgesLehmann } from '../../internal/stats/hodgesLehmann.js';
import { mannWhitney } from '../../internal/stats/mannWhitney.js';
import { quantile } from '../../internal/stats/quantile.js';
import { checkIncidents, measureKeys, measureOf } from '../durations/checkOptions.js';
import { durationMetrics } from '../durations/model.js';
import type { IncidentRecord, InstantInput } from '../incident/model.js';
import { moment } from '../incident/moment.js';
import { checkTolerance, levelsOf } from './checkTrend.js';
import { trendDefaults } from './defaults.js';
import { followed } from './followed.js';
import { incidentVerdict } from './incidentVerdict.js';
import type { TestedIncidents } from './incidentVerdict.js';
import type { TrendChange, IncidentTrendOptions, TrendVerdict } from './model.js';

/** Options of {@link beforeAfter}. */
export interface BeforeAfterOptions extends IncidentTrendOptions {
  /** When the change was made, a date or an instant: what was opened from then on is after it. */
  readonly changedAt: InstantInput;
}

/**
 * Whether incidents are solved faster after a change than before it: Mann and Whitney's test, and the shift of the logarithm of hours by Hodges
 * and Lehmann.
 *
 * It tells that the two differ and not why: a trend that began before the change differs too. Open incidents as in `incidentTrend`.
 *
 * @returns a verdict as `trendVerdict`, from one side to the other
 * @throws ComanagedError `invalid-argument` for records that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`
 * @see H. B. Mann and D. R. Whitney (1947); J. L. Hodges and E. L. Lehmann (1963)
 *
 * @example
 * ```ts
 * import { beforeAfter } from 'comanaged/metrics';
 *
 * const day = 86_400_000;
 * const incidents = Array.from({ length: 60 }, (_, at) => {
 *   const openedAt = Date.UTC(2026, 0, 1) + at * day;
 *   const hours = (at < 30 ? 20 : 10) + (at % 5);
 *   return { id: `i${at}`, openedAt, resolvedAt: openedAt + (hours * day) / 24 };
 * });
 * const options = { metric: 'time-to-resolve', asOf: '2026-03-06', tolerance: { relative: 0.2 } } as const;
 * const { verdict, change } = beforeAfter(incidents, { ...options, changedAt: '2026-01-31' });
 * [verdict, Math.round(change.relative.value * 100)]; // 22 to 12 hours
 * // => ['improving', -45]
 * ```
 */
export function beforeAfter(incidents: readonly IncidentRecord[], options: BeforeAfterOptions): TrendVerdict {
  return guarded('incidents', () => {
    checkOptions(options, 'options', [
      ...measureKeys,
      ...['metric', 'ending', 'tolerance', 'followUpHours', 'alpha', 'level', 'changedAt'],
    ]);
    const { metric, ending, followUpHours } = options;
    if (!durationMetrics.includes(metric)) {
      refuse('metric', `be one of ${durationMetrics.join(', ')}`, 'invalid-option');
    }
    checkTolerance(options.tolerance, 'tolerance');
    refuseFaults(numberFaults(followUpHours, 'followUpHours', { above: 0, most: 876_600, optional: true }));
    const { alpha, level } = levelsOf(options);
    const changedAt = moment(options.changedAt, 'changedAt', options);
    checkIncidents(incidents);
    const log = followed(incidents, measureOf(options, metric, ending), followUpHours);
    const place = log.days.filter((day) => log.first + Math.round(day * 86_400_000) < changedAt).length;
    const before = log.logs.slice(0, place);
    const after = log.logs.slice(place);
    const method = log.followUpHours === null ? 'mann-whitney' : 'mann-whitney-common-follow-up';
    const base = { method, n: log.days.length, needed: trendDefaults.minimumIncidents, alpha } as const;
    const isEnough = Math.min(before.length, after.length) >= trendDefaults.minimumIncidents;
    const tested = isEnough ? testOf(before, after, level) : null;
    return incidentVerdict(log, tested, { ...base, tolerance: options.tolerance ?? null });
  });
}

function testOf(before: Float64Array, after: Float64Array, level: number): TestedIncidents {
  const { p, variance } = mannWhitney(after, before);
  const { shift, low, high } = hodgesLehmann(after, before, variance, level);
  const baseline = exp(quantile(before.slice(), 0.5));
  const change = (scale: number): TrendChange => {
    const share = (log: number): number => (exp(Math.max(-700, Math.min(300, log))) - 1) * scale + 0;
    return { value: share(shift), low: share(low), high: share(high) };
  };
  const residuals = new Float64Array(before.length + after.length);
  residuals.set(before);
  residuals.set(
    after.map((log) => log - shift),
    before.length,
  );
  const size = { absolute: change(baseline), relative: change(1), perMonth: null, level };
  return { p, size, baseline, residuals };
}
