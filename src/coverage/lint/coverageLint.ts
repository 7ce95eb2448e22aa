import { checkOptions, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { checkOccurrences, planRange, rangeKeys } from '../compile/planRange.js';
import type { CoverageRangeOptions } from '../compile/planRange.js';
import { checkSelection } from '../compile/selection.js';
import type { PersonSkills } from '../compile/selection.js';
import type { CoveragePlan } from '../model.js';
import { lintContext } from './context.js';
import type { LintContext, LintRequirement } from './context.js';
import { doubleBooking } from './doubleBooking.js';
import { duplicateWindow } from './duplicateWindow.js';
import { inOrder } from './finding.js';
import { idleClosure } from './idleClosure.js';
import { inactiveWindow } from './inactiveWindow.js';
import type { CoverageLintFinding } from './model.js';
import { offeredNeeds } from './offeredNeeds.js';
import { overrideEffect } from './overrideEffect.js';
import { predictedTime } from './predictedTime.js';
import { repeatedBoundary } from './repeatedBoundary.js';
import { replacementEffect } from './replacementEffect.js';
import { rotationMembers } from './rotationMembers.js';
import { skippedBoundary } from './skippedBoundary.js';
import { vanishingWindow } from './vanishingWindow.js';
import { zoneMismatch } from './zoneMismatch.js';
import { zoneNames } from './zoneNames.js';

/** Options of {@link coverageLint}. */
export interface CoverageLintOptions extends CoverageRangeOptions {
  /** Hours that are needed; their wall times, skills and tiers are looked at too. Absent: none. */
  readonly requirements?: readonly LintRequirement[] | undefined;
  /** Skills of the people whom windows and rotations name. */
  readonly people?: readonly PersonSkills[] | undefined;
}

const checks: readonly ((context: LintContext) => CoverageLintFinding[])[] = [
  skippedBoundary,
  repeatedBoundary,
  vanishingWindow,
  zoneMismatch,
  zoneNames,
  inactiveWindow,
  doubleBooking,
  idleClosure,
  replacementEffect,
  predictedTime,
  offeredNeeds,
  rotationMembers,
  overrideEffect,
  duplicateWindow,
];

/**
 * What in a plan is probably not meant, or worth knowing before its numbers are used: wall times that the clocks skip or repeat, seams
 * between zones, people in two places, entries without any effect.
 *
 * None of it is a gap: `coverageGaps` tells those. A zone that is not known is a finding here; other faults of a plan are errors.
 *
 * @returns findings by severity, code, entity, date and zone; none for a plan in which nothing is found
 * @throws ComanagedError `invalid-argument` with all faults of the plan or of the first requirement that has some in `problems`,
 * `invalid-option`, `range-too-long`, `unknown-option`, `out-of-range` where tables of zones do not reach
 *
 * @example
 * ```ts
 * import { coverageLint } from 'comanaged/coverage';
 *
 * const early = { id: 'early', zone: 'Europe/Berlin', days: ['sun'] as const, start: '02:30', end: '10:00' };
 * const [finding] = coverageLint({ windows: [early] }, { from: '2026-01-01T00:00Z', to: '2026-07-01T00:00Z' });
 * finding?.message;
 * // => 'On 2026-03-29 the clocks of Europe/Berlin skip 02:30, the start of window early; 2026-03-29T01:00:00Z is used.'
 * ```
 */
export function coverageLint(plan: CoveragePlan, options: CoverageLintOptions): CoverageLintFinding[] {
  return guarded('plan', () => {
    checkOptions(options, 'options', [...rangeKeys, 'requirements', 'people']);
    const { requirements = [], people = [] } = options;
    if (!Array.isArray(requirements)) refuse('requirements', 'be an array', 'invalid-option');
    checkSelection({ people });
    const context = lintContext(plan, requirements, people, planRange(options));
    checkOccurrences(plan, context.range);
    return inOrder(checks.flatMap((check) => check(context)));
  });
}
