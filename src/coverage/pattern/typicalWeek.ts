import { checkOptions, checkRecord, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { compareText } from '../../internal/text/compareText.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { checkOccurrences, planRange, rangeKeys } from '../compile/planRange.js';
import { checkSelection, selectionKeys, selectSources } from '../compile/selection.js';
import { sourcesOf } from '../compile/sourcesOf.js';
import type { Source } from '../compile/source.js';
import type { Steps } from '../compile/steps.js';
import { wholeRange } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { differenceOf, unionOfAll } from '../compile/stretchSets.js';
import { sweep } from '../compile/sweep.js';
import { demandsOf } from '../gaps/demands.js';
import { weekdays } from '../model.js';
import type { CoveragePlan, HoursPlan } from '../model.js';
import { preparePlan } from '../plan/preparePlan.js';
import type { HourOfWeek, PresentTogether, TypicalWeek, TypicalWeekOptions } from './model.js';
import { togetherOf } from './togetherOf.js';
import type { Together } from './togetherOf.js';
import { eachCommon, hoursOfWeek, msByHour, weekGrid } from './weekGrid.js';
import type { WeekGrid } from './weekGrid.js';

const msPerMinute = 60_000;
const hoursPerDay = 24;

/** Milliseconds of people, and the fewest of them, in each hour of the week. */
function depthByHour(grid: WeekGrid, { at, depth, range }: Steps): Pick<WeekSums, 'peopleMs' | 'fewest'> {
  const peopleMs = new Float64Array(hoursOfWeek);
  const fewest = new Float64Array(hoursOfWeek).fill(Infinity);
  const ends = at.map((_, step) => at[step + 1] ?? range.to);
  eachCommon(grid, { starts: at, ends }, (step, cell, common) => {
    const people = depth[step] ?? 0;
    peopleMs[cell] = (peopleMs[cell] ?? 0) + people * common;
    fewest[cell] = Math.min(fewest[cell] ?? 0, people);
  });
  return { peopleMs, fewest };
}

/** Who is there in each hour of the week, the longest first. */
function presentByHour(grid: WeekGrid, parts: readonly Together[]): readonly PresentTogether[][] {
  const hours = Array.from({ length: hoursOfWeek }, (): PresentTogether[] => []);
  for (const { partyIds, teamIds, stretches } of parts) {
    for (const [cell, ms] of msByHour(grid, stretches).entries())
      if (ms > 0) hours[cell]?.push({ partyIds, teamIds, minutes: ms / msPerMinute });
  }
  const key = ({ partyIds, teamIds }: PresentTogether) => JSON.stringify([partyIds, teamIds]);
  for (const hour of hours) hour.sort((a, b) => b.minutes - a.minutes || compareText(key(a), key(b)));
  return hours;
}

interface WeekSums {
  readonly covered: Stretches;
  readonly allMs: Float64Array;
  readonly coveredMs: Float64Array;
  readonly peopleMs: Float64Array;
  readonly fewest: Float64Array;
  readonly present: readonly (readonly PresentTogether[])[];
}

interface Needed {
  readonly requiredMs: Float64Array;
  readonly uncoveredMs: Float64Array;
}

function weekSums(grid: WeekGrid, sources: readonly Source[], range: Range): WeekSums {
  const covered = unionOfAll(sources.map(({ stretches }) => stretches));
  return {
    covered,
    allMs: msByHour(grid, wholeRange(range)),
    coveredMs: msByHour(grid, covered),
    ...depthByHour(grid, sweep(sources, range)),
    present: presentByHour(grid, togetherOf(sources, covered)),
  };
}

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
