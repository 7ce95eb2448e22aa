import { checkOptions } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { rangeOf } from '../internal/time/rangeOf.js';
import { mostDaysOf, rangeKeys } from './compile/planRange.js';
import { selectionKeys } from './compile/selection.js';
import { compileCoverage } from './compileCoverage.js';
import type { CompileCoverageOptions } from './compileCoverage.js';
import type { CoveragePlan, HoursPlan } from './model.js';
import type { WaitStatisticsOptions } from './staffing/waitStatistics.js';
import type { WaitStatistics } from './staffing/waits.js';
import { mostYearsAhead, waitsUntilOpen } from './staffing/waitsUntilOpen.js';

/** Options of {@link meanWaitToOpen}: the range, which seats end a wait, and waits of which the share is asked for. */
export interface MeanWaitToOpenOptions extends CompileCoverageOptions, WaitStatisticsOptions {}

/**
 * How long those who arrive at any time wait until somebody is there: for the work that nobody does out of hours.
 *
 * For gaps of length g in a range of length T: mean wait of those who arrive in a gap `sum g^2 / (2 * sum g)`, of all `sum g^2 / (2 * T)`.
 * Long gaps catch more arrivals, so neither the mean gap nor half of it is the answer. A gap that the end of the range cuts waits for
 * its true end.
 *
 * @returns minutes; `never` where no seat of the plan is there in the range, nor in the ten years after it, as
 * far as tables of zones reach
 * @throws ComanagedError as `compileCoverage`
 *
 * @example
 * ```ts
 * import { meanWaitToOpen } from 'comanaged/coverage';
 *
 * const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
 * const desk = { windows: [{ id: 'desk', zone: 'UTC', days, start: '08:00', end: '18:00' }] };
 * const waits = meanWaitToOpen(desk, { from: '2026-06-01T08:00Z', to: '2026-06-08T08:00Z' });
 * waits.status === 'ends' && Math.round(waits.meanWaitInGapMinutes ?? 0); // 4,628 / 236 hours
 * // => 1177
 * ```
 */
export function meanWaitToOpen(plan: CoveragePlan | HoursPlan, options: MeanWaitToOpenOptions): WaitStatistics {
  return guarded('plan', () => {
    checkOptions(options, 'options', [...rangeKeys, ...selectionKeys, 'longerThanMinutes']);
    const { longerThanMinutes, ...seats } = options;
    const range = rangeOf(options);
    const openUpTo = (to: number) =>
      compileCoverage(plan, { ...seats, from: range.from, to, maximumYears: mostYearsAhead }).intervalsMs();
    return waitsUntilOpen(openUpTo, range, mostDaysOf(plan), { longerThanMinutes });
  });
}
