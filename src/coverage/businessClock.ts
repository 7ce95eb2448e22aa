import { checkOptions } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import type { BusinessClock } from './clock/clock.js';
import { clockOf } from './clock/clockOf.js';
import { compileCoverage } from './compileCoverage.js';
import { rangeKeys } from './compile/planRange.js';
import type { CoverageRangeOptions } from './compile/planRange.js';
import type { CoveragePlan, HoursPlan } from './model.js';
import { rangeOfCoverage } from './sets/combinedCoverage.js';

/** Options of {@link businessClock}. */
export type BusinessClockOptions = CoverageRangeOptions;

/**
 * A clock that runs only in the hours of a plan: elapsed time, due times, what is left, with pauses. Every answer is exact to the
 * millisecond.
 *
 * @throws ComanagedError as `compileCoverage`
 *
 * @example
 * ```ts
 * import { businessClock } from 'comanaged/coverage';
 *
 * const hours = {
 *   windows: [
 *     {
 *       zone: 'Europe/London',
 *       days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const,
 *       start: '09:00',
 *       end: '17:00',
 *     },
 *   ],
 *   closures: [{ zone: 'Europe/London', date: '2026-12-25', name: 'Christmas Day' }],
 * };
 * const clock = businessClock(hours, { from: '2026-12-01T00:00Z', to: '2027-01-31T00:00Z' });
 * const eightHours = 8 * 60 * 60 * 1000;
 * new Date(clock.dueMs('2026-12-24T15:00Z', eightHours)).toISOString();
 * // => '2026-12-28T15:00:00.000Z'
 * clock.elapsedMs('2026-12-24T15:00Z', '2026-12-28T15:00Z') === eightHours;
 * // => true
 * ```
 */
export function businessClock(plan: CoveragePlan | HoursPlan, options: BusinessClockOptions): BusinessClock {
  return guarded('plan', () => {
    checkOptions(options, 'options', rangeKeys);
    const coverage = compileCoverage(plan, options);
    return clockOf(coverage.intervalsMs(), rangeOfCoverage(coverage, 'plan'), coverage.timeZoneData);
  });
}
