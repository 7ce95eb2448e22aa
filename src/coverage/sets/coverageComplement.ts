import { complementOf } from '../compile/stretchSets.js';
import type { CompiledCoverage } from '../compiled.js';
import { flatCoverage, rangeOfCoverage } from './combinedCoverage.js';

/**
 * Time of the range that is not covered, as a set of depth 1.
 *
 * @throws ComanagedError `invalid-argument` for what is no compiled coverage
 *
 * @example
 * ```ts
 * import { compileCoverage, coverageComplement } from 'comanaged/coverage';
 *
 * const plan = { windows: [{ id: 'desk', zone: 'UTC', days: ['mon'] as const, start: '08:00', end: '18:00' }] };
 * const monday = compileCoverage(plan, { from: '2026-06-01T00:00Z', to: '2026-06-02T00:00Z' });
 * coverageComplement(monday).intervals()[1];
 * // => { start: '2026-06-01T18:00:00Z', end: '2026-06-02T00:00:00Z' }
 * ```
 */
export function coverageComplement(coverage: CompiledCoverage): CompiledCoverage {
  const range = rangeOfCoverage(coverage, 'coverage');
  return flatCoverage(complementOf(coverage.intervalsMs(), range), range, () => coverage.timeZoneData);
}
