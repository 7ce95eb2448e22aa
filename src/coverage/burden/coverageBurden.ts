import { guarded } from '../../internal/guarded.js';
import { compareText } from '../../internal/text/compareText.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { checkOccurrences, planRange } from '../compile/planRange.js';
import { selectSources } from '../compile/selection.js';
import { sourcesOf } from '../compile/sourcesOf.js';
import { lengthOf } from '../compile/stretches.js';
import type { CoveragePlan } from '../model.js';
import { preparePlan } from '../plan/preparePlan.js';
import { checkBurdenOptions, selectionOf } from './burdenOptions.js';
import type { CoverageBurdenOptions } from './burdenOptions.js';
import { burdenOf } from './burdenOf.js';
import { burdenRules } from './burdenRules.js';
import { dutiesOf, withWindowIds } from './duties.js';
import { loadFairness } from './loadFairness.js';
import type { CoverageBurden } from './model.js';
import { pagesByPerson } from './pageLoads.js';

const msPerMinute = 60_000;

/**
 * What a plan asks of each person over a range, past or future, in real time: hours, nights, weekends, closed days, pages, runs without a
 * free day, short rests, share of weeks; and how evenly all of it is spread.
 *
 * Duty is what windows, rotations, layers and overrides give a named person, closures and breaks taken away. A selection restricts it: with
 * `mode: 'staffed'`, rests lie between stretches at the desk alone. Days, nights and weeks are those of the person's own zone. Only time
 * within the range is seen: a rest, run or night that is cut by an end counts with what is inside, and no rest is judged at an end.
 *
 * @returns people by id; without people an empty list, and `insufficient-data` for what is computed over them
 * @throws ComanagedError `invalid-argument` with all faults of the plan in `problems`, `unknown-zone`, `invalid-option`, `range-too-long`,
 * `unknown-option`, `out-of-range` where tables of zones do not reach
 * @see Directive 2003/88/EC, articles 2 (night) and 3 (daily rest)
 *
 * @example
 * ```ts
 * import { coverageBurden } from 'comanaged/coverage';
 *
 * const plan = {
 *   rotations: [
 *     {
 *       id: 'primary',
 *       zone: 'Europe/London',
 *       unit: 'week' as const,
 *       handOff: '09:00',
 *       from: '2026-03-02', // a Monday
 *       members: ['ann', 'bob'],
 *     },
 *   ],
 * };
 * const { people } = coverageBurden(plan, { from: '2026-03-16T09:00Z', to: '2026-03-30T08:00Z' });
 * people.map(({ personId, onCallMinutes, nights, longestRunDays }) => [
 *   personId,
 *   onCallMinutes / 60, // the clocks went forward on 29 March
 *   nights,
 *   longestRunDays,
 * ]);
 * // => [['ann', 168, 7, 8], ['bob', 167, 7, 8]]
 * ```
 */
export function coverageBurden(plan: CoveragePlan, options: CoverageBurdenOptions): CoverageBurden {
  return guarded('plan', () => {
    checkBurdenOptions(options);
    const { range, zones } = planRange(options);
    const prepared = withWindowIds(preparePlan(plan, 'plan', zones));
    checkOccurrences(plan, range);
    const sources = selectSources(sourcesOf(prepared, range), selectionOf(options));
    const duties = dutiesOf(sources, prepared, plan);
    const pages = pagesByPerson(options.pages, range);
    const given = new Map(options.people?.map((person, at) => [person.id, { ...person, path: `people/${at}` }]));
    const ids = new Set([...duties.keys(), ...given.keys(), ...(pages?.keys() ?? [])]);
    const rules = burdenRules(plan, prepared, options, { range, zones });
    const people = [...ids]
      .sort(compareText)
      .map((id) => burdenOf(id, duties.get(id), given.get(id), pages === null ? null : (pages.get(id) ?? []), rules));
    const unnamed = sources.map(({ seats, stretches }) => seats * lengthOf(stretches)).reduce((a, b) => a + b, 0);
    return {
      from: formatInstant(range.from),
      to: formatInstant(range.to),
      timeZoneData: zones.timeZoneData(),
      people,
      unnamedSeatMinutes: unnamed / msPerMinute,
      fairness: loadFairness(people),
    };
  });
}
