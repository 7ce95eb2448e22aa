import { compileCoverage } from './compileCoverage.js';
import type { CompileCoverageOptions } from './compileCoverage.js';
import type { CoverageDepth } from './compiled.js';
import type { CoveragePlan, HoursPlan } from './model.js';

/**
 * How many people are there for how long: seats of windows add up, and a named person counts once, however many windows name the
 * person.
 *
 * @throws ComanagedError as `compileCoverage`
 *
 * @example
 * ```ts
 * import { coverageDepth } from 'comanaged/coverage';
 *
 * const desk = { zone: 'UTC', days: ['mon'] as const, start: '08:00', end: '18:00' };
 * const plan = { windows: [{ ...desk, id: 'desk', seats: 2 }, { ...desk, id: 'lead', end: '12:00' }] };
 * coverageDepth(plan, { from: '2026-06-01T00:00Z', to: '2026-06-02T00:00Z' }); // a Monday
 * // => { minutesAtDepth: { '0': 840, '2': 360, '3': 240 }, min: 0, max: 3 }
 * ```
 */
export function coverageDepth(plan: CoveragePlan | HoursPlan, options: CompileCoverageOptions): CoverageDepth {
  return compileCoverage(plan, options).depth();
}
