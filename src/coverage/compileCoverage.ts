import { checkOptions } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { once } from '../internal/once.js';
import { compiledCoverage } from './compile/compiledCoverage.js';
import { checkOccurrences, planRange, rangeKeys } from './compile/planRange.js';
import type { CoverageRangeOptions } from './compile/planRange.js';
import { checkSelection, selectionKeys, selectSources } from './compile/selection.js';
import type { SeatSelection } from './compile/selection.js';
import { sourcesOf } from './compile/sourcesOf.js';
import { unionOfAll } from './compile/stretchSets.js';
import { sweep } from './compile/sweep.js';
import type { CompiledCoverage } from './compiled.js';
import type { CoveragePlan, HoursPlan } from './model.js';
import { preparePlan } from './plan/preparePlan.js';

/** Options of {@link compileCoverage}: the range, and which seats are meant. */
export interface CompileCoverageOptions extends CoverageRangeOptions, SeatSelection {}

/**
 * The hours of a plan over a range of real time: windows in their zones over daylight saving, with replacements, breaks, closures,
 * rotations and overrides.
 *
 * Windows belong to the day on which they start. A replacement puts other hours in the place of those that start on a day, breaks and
 * closures take away. Wall times become instants by one rule: the first instant at which the clock reads the time or later.
 *
 * @throws ComanagedError `invalid-argument` with all faults of the plan in `problems`, `unknown-zone`, `invalid-option`,
 * `range-too-long`, `unknown-option`
 *
 * @example
 * ```ts
 * import { compileCoverage } from 'comanaged/coverage';
 *
 * const plan = {
 *   windows: [
 *     { id: 'night', zone: 'Europe/Berlin', days: ['sat', 'sun'] as const, start: '22:00', end: '06:00', seats: 2 },
 *   ],
 * };
 * const nights = compileCoverage(plan, { from: '2026-03-27T00:00Z', to: '2026-03-30T00:00Z' });
 * nights.intervals()[0]; // seven hours
 * // => { start: '2026-03-28T21:00:00Z', end: '2026-03-29T04:00:00Z' }
 * nights.depth();
 * // => { minutesAtDepth: { '0': 3660, '2': 660 }, min: 0, max: 2 }
 * ```
 */
export function compileCoverage(plan: CoveragePlan | HoursPlan, options: CompileCoverageOptions): CompiledCoverage {
  return guarded('plan', () => {
    checkOptions(options, 'options', [...rangeKeys, ...selectionKeys]);
    checkSelection(options);
    const { range, zones } = planRange(options);
    const prepared = preparePlan(plan, 'plan', zones);
    checkOccurrences(plan, range);
    const sources = selectSources(sourcesOf(prepared, range), options);
    return compiledCoverage({
      range,
      timeZoneData: once(() => zones.timeZoneData()),
      covered: once(() => unionOfAll(sources.map(({ stretches }) => stretches))),
      steps: once(() => sweep(sources, range)),
    });
  });
}
