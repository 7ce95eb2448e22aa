import { checkOptions, checkRecord, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { checkOccurrences, planRange, rangeKeys } from '../compile/planRange.js';
import { checkSelection, selectionKeys, selectSources } from '../compile/selection.js';
import { sourcesOf } from '../compile/sourcesOf.js';
import { differenceOf } from '../compile/stretchSets.js';
import { demandsOf } from '../gaps/demands.js';
import { weekdays } from '../model.js';
import type { CoveragePlan, HoursPlan } from '../model.js';
import { preparePlan } from '../plan/preparePlan.js';
import type { HourOfWeek, TypicalWeek, TypicalWeekOptions } from './typicalWeekModel.js';
import { hoursOfWeek, msByHour, weekGrid } from './weekGrid.js';
import { weekSums } from './weekSums.js';
import type { WeekSums } from './weekSums.js';

const msPerMinute = 60_000;
const hoursPerDay = 24;

/** What is required of it, and what of that nobody covers. */
interface Needed {
  readonly requiredMs: Float64Array;
  readonly uncoveredMs: Float64Array;
}

/** An hour of the week from its sums. */
function hourOf(cell: number, sums: WeekSums, needed: Needed | undefined): HourOfWeek {
  const minutes = (ms: Float64Array) => (ms[cell] ?? 0) / msPerMinute;
  const all = sums.allMs[cell] ?? 0;
  return {
    weekday: weekdays[Math.floor(cell / hoursPerDay)] ?? 'mon',
    hour: cell % hoursPerDay,
    minutes: minutes(sums.allMs),
    coveredMinutes: minutes(sums.coveredMs),
    requiredMinutes: needed === undefined ? null : minutes(needed.requiredMs),
    uncoveredMinutes: needed === undefined ? null : minutes(needed.uncoveredMs),
    meanDepth: all === 0 ? null : (sums.peopleMs[cell] ?? 0) / all,
    minimumDepth: all === 0 ? null : (sums.fewest[cell] ?? 0),
    present: sums.present[cell] ?? [],
  };
}

/**
 * A range folded onto the 168 hours of a week: for each weekday and hour of a wall clock, the minutes that somebody is there, that
 * somebody is required, and that nobody is there all the same.
 *
 * Minutes are real minutes of the whole range, so they add up to its length: the week in which clocks go forward has 167 hours, the one in which they go
 * back 169. `coveredMinutes`, `uncoveredMinutes` and the rest, which is neither covered nor required, make up `minutes`. Whoever is
 * selected counts, whatever the requirement says of tier and skills; `coverageGaps` judges these.
 *
 * @returns hours from Monday 00:00 to Sunday 23:00; one that the range does not reach has 0 minutes
 * @throws ComanagedError as `compileCoverage`; `unknown-zone` for the zone of the wall clock
 *
 * @example
 * ```ts
 * import { typicalWeek } from 'comanaged/coverage';
 *
 * const days = ['mon', 'tue'] as const;
 * const week = typicalWeek(
 *   { windows: [{ id: 'desk', zone: 'UTC', days, start: '08:30', end: '18:00', partyId: 'us', until: '2026-06-08' }] },
 *   {
 *     from: '2026-06-01T00:00Z', // a Monday, two weeks
 *     to: '2026-06-15T00:00Z',
 *     zone: 'UTC',
 *     requirement: { windows: [{ zone: 'UTC', days, start: '08:00', end: '18:00' }] },
 *   },
 * );
 * week.hours[8]; // Mondays, 08:00 to 09:00
 * // => { weekday: 'mon', hour: 8, minutes: 120, coveredMinutes: 60, requiredMinutes: 120, uncoveredMinutes: 60,
 * //      meanDepth: 0.5, minimumDepth: 0, present: [{ partyIds: ['us'], teamIds: [], minutes: 60 }] }
 * week.hours[24 + 9]?.uncoveredMinutes; // Tuesdays: there is no desk on the second one
 * // => 60
 * ```
 */
export function typicalWeek(plan: CoveragePlan | HoursPlan, options: TypicalWeekOptions): TypicalWeek {
  return guarded('plan', () => {
    checkOptions(options, 'options', [...rangeKeys, ...selectionKeys, 'zone', 'requirement']);
    checkSelection(options);
    const { zone, requirement } = options;
    if (typeof zone !== 'string') refuse('zone', 'name a known IANA time zone', 'invalid-option');
    const { range, zones } = planRange(options);
    const prepared = preparePlan(plan, 'plan', zones);
    checkOccurrences(plan, range);
    const sources = selectSources(sourcesOf(prepared, range), options);
    const grid = weekGrid(range, zones.table(zone, 'zone'));
    const sums = weekSums(grid, sources, range);
    let needed: Needed | undefined;
    if (requirement !== undefined) {
      checkRecord(requirement, 'requirement');
      checkOccurrences(requirement, range);
      const { required } = demandsOf(requirement, prepared, range, zones);
      needed = {
        requiredMs: msByHour(grid, required),
        uncoveredMs: msByHour(grid, differenceOf(required, sums.covered)),
      };
    }
    return {
      from: formatInstant(range.from),
      to: formatInstant(range.to),
      zone,
      timeZoneData: zones.timeZoneData(),
      holidaysAssessed: (plan as CoveragePlan).closures !== undefined,
      hours: Array.from({ length: hoursOfWeek }, (_, cell) => hourOf(cell, sums, needed)),
    };
  });
}
