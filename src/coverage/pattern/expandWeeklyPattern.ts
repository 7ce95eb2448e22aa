import { checkOptions, checkRecord } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import type { ZonesInUse } from '../../internal/time/zonesInUse.js';
import { intervalsOf } from '../compile/compiledCoverage.js';
import { dailyStretches } from '../compile/dailyStretches.js';
import { planRange } from '../compile/planRange.js';
import { wholeRange } from '../compile/stretches.js';
import { differenceOf, intersectionOf, unionOf, unionOfAll } from '../compile/stretchSets.js';
import type { Interval } from '../compiled.js';
import { faultsBelow } from '../plan/faultsBelow.js';
import type { PreparedWindow } from '../plan/prepared.js';
import { prepareWindows } from '../plan/prepareWindows.js';
import { plainWindow } from '../plan/reading.js';
import { joined } from './coveredTime.js';
import type { WeeklyPattern } from './model.js';

/** Options of {@link expandWeeklyPattern}. */
export interface ExpandWeeklyPatternOptions {
  /** Where the offsets of zones come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
  /** Longest range that is expanded, in years, 1 to 50; absent: 10 (house default). */
  readonly maximumYears?: number | undefined;
}

/**
 * The covered time that a weekly pattern states: its hours less its removals, and its additions.
 *
 * With the time-zone data that the pattern was made with, it is the time that `weeklyPattern` was given, to the millisecond.
 *
 * @returns intervals in order, disjoint, not touching
 * @throws ComanagedError `invalid-argument` for what is no pattern, `unknown-zone`, `range-too-long`, `invalid-option`, `unknown-option`,
 * `out-of-range` where tables of zones do not reach
 *
 * @example
 * ```ts
 * import { expandWeeklyPattern, weeklyPattern } from 'comanaged/coverage';
 *
 * const intervals = [
 *   { start: '2026-06-01T08:00:00Z', end: '2026-06-01T18:00:00Z' },
 *   { start: '2026-06-02T08:00:00Z', end: '2026-06-02T18:00:00Z' },
 * ];
 * const week = { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z', zone: 'Asia/Kolkata' };
 * expandWeeklyPattern(weeklyPattern(intervals, week)).length;
 * // => 2
 * ```
 */
export function expandWeeklyPattern(pattern: WeeklyPattern, options: ExpandWeeklyPatternOptions = {}): Interval[] {
  return guarded('pattern', () => {
    checkRecord(pattern, 'pattern');
    checkOptions(options, 'options', ['zones', 'maximumYears']);
    const { range, zones } = planRange({ ...options, from: pattern.from, to: pattern.to });
    const entries = readHours(pattern, zones);
    const stated = unionOfAll(entries.map((entry) => dailyStretches(entry, range)));
    const kept = differenceOf(stated, joined(pattern.removals, 'pattern/removals'));
    const covered = unionOf(kept, joined(pattern.additions, 'pattern/additions'));
    return intervalsOf(intersectionOf(covered, wholeRange(range)));
  });
}

function readHours({ zone, hours }: WeeklyPattern, zones: ZonesInUse): PreparedWindow[] {
  const table = zones.table(zone, 'pattern/zone');
  const windows = hours.map(({ days, start, end, from, until }) => ({ zone, days, start, end, from, until }));
  const faults = faultsBelow('pattern/hours', '/windows');
  const read = prepareWindows(windows, { faults, zoneIn: () => table }, plainWindow);
  faults.end();
  return read;
}
