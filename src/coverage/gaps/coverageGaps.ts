import type { CoveragePlan, RequiredCoverage } from '../model.js';
import { compileCoverageGaps } from './compileCoverageGaps.js';
import type { CoverageGaps, CoverageGapsOptions } from './model.js';

/**
 * Required against provided hours: when nobody is there, when only a weaker mode, when too few, and when all hangs on one person.
 *
 * At each required instant, of the seats with the tier and the skills: none at all is `uncovered`; some but none in the mode is
 * `mode-downgraded`; fewer in the mode than needed is `understaffed`; else it is covered. These four make up the required time exactly.
 * `thin` lies over covered time. Every gap says why it is there, how it comes back and how much it matters. An empty plan leaves
 * everything uncovered; hours that are not required are never a gap.
 *
 * @returns minutes, and gaps by start; with nothing required no gap, and a rate of null
 * @throws ComanagedError `invalid-argument` with all faults in `problems`, `unknown-zone`, `invalid-option`, `range-too-long`,
 * `unknown-option`
 *
 * @example
 * ```ts
 * import { coverageGaps } from 'comanaged/coverage';
 *
 * const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
 * const required = { windows: [{ zone: 'Europe/London', days: weekdays, start: '08:00', end: '20:00' }] };
 * const plan = {
 *   windows: [{ id: 'desk', zone: 'Europe/London', days: weekdays, start: '08:00', end: '18:00', seats: 2 }],
 *   closures: [],
 * };
 * const found = coverageGaps(required, plan, { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z' });
 * found.uncoveredMinutes;
 * // => 600
 * const [first] = found.gaps;
 * [first?.localStart, first?.localEnd, first?.causes, first?.endingWindowIds];
 * // => ['2026-06-01T18:00', '2026-06-01T20:00', ['never-scheduled'], ['desk']]
 * ```
 */
export function coverageGaps(
  requirement: RequiredCoverage,
  plan: CoveragePlan,
  options: CoverageGapsOptions,
): CoverageGaps {
  const { totals, gaps } = compileCoverageGaps(requirement, plan, options);
  return { ...totals, gaps: gaps() };
}
