import { checkOptions, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { planRange, rangeKeys } from '../compile/planRange.js';
import type { CoverageRangeOptions } from '../compile/planRange.js';
import type { CompiledCoverage, Interval } from '../compiled.js';
import { coveredTime } from './coveredTime.js';
import type { WeeklyPattern } from './model.js';
import { statementOf } from './statementOf.js';

/** Options of {@link weeklyPattern}. */
export interface WeeklyPatternOptions extends CoverageRangeOptions {
  /** IANA zone whose wall clock the statement uses. */
  readonly zone: string;
}

/**
 * A short statement of covered time: hours of the week between dates, and dated exceptions.
 *
 * It is lossless, `expandWeeklyPattern` gives the time back to the millisecond, and it never has more entries than there are intervals. A
 * year of a regular desk with closed days is one pattern and one removal for each of them; two seasons are two dated patterns.
 *
 * @param coverage compiled coverage, or intervals in any order, which may overlap; what lies outside the range is left out
 * @throws ComanagedError `invalid-argument` where an interval is none, `out-of-range` where the range is not within that of compiled
 * coverage or tables of zones do not reach, `unknown-zone`, `invalid-option`, `range-too-long`, `unknown-option`
 *
 * @example
 * ```ts
 * import { compileCoverage, weeklyPattern, weeklyPatternText } from 'comanaged/coverage';
 *
 * const year = { from: '2026-01-01T00:00Z', to: '2027-01-01T00:00Z' };
 * const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
 * const plan = {
 *   windows: [{ id: 'desk', zone: 'Europe/London', days, start: '08:00', end: '18:00' }],
 *   closures: [{ zone: 'Europe/London', date: '2026-12-25', name: 'Christmas Day' }],
 * };
 * weeklyPatternText(weeklyPattern(compileCoverage(plan, year), { ...year, zone: 'Europe/London' }));
 * // => 'Mon-Fri 08:00-18:00 Europe/London, except 2026-12-25'
 * ```
 */
export function weeklyPattern(
  coverage: CompiledCoverage | readonly Interval[],
  options: WeeklyPatternOptions,
): WeeklyPattern {
  return guarded('coverage', () => {
    checkOptions(options, 'options', [...rangeKeys, 'zone']);
    const { zone } = options;
    if (typeof zone !== 'string') refuse('zone', 'name a known IANA time zone', 'unknown-zone');
    const { range, zones } = planRange(options);
    const table = zones.table(zone, 'zone');
    const covered = coveredTime(coverage, range);
    return {
      from: formatInstant(range.from),
      to: formatInstant(range.to),
      zone,
      timeZoneData: zones.timeZoneData(),
      ...statementOf(covered, table, range),
    };
  });
}
