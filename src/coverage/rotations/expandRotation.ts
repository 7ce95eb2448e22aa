import { checkOptions, checkRecord } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { checkOccurrences, planRange, rangeKeys } from '../compile/planRange.js';
import type { CoverageRangeOptions } from '../compile/planRange.js';
import type { Override, Rotation } from '../model.js';
import type { RotationTurn } from './model.js';
import { readRotation } from './readRotation.js';
import { rotationTurns } from './rotationTurns.js';

/** Options of {@link expandRotation}. */
export interface ExpandRotationOptions extends CoverageRangeOptions {
  /** Swaps, removals and additions; those of other rotations are left out. Absent: none. */
  readonly overrides?: readonly Override[] | undefined;
}

/**
 * The turns of a rotation over a range, with real lengths and overrides applied.
 *
 * Turn k belongs to member k modulo their number, and lasts from one hand-off on the wall clock of the zone to the next. Turns are cut at
 * the ends of the range. An override changes its own interval only; one that takes out somebody who is not on changes nothing. Layers of
 * other rotations are no matter here: `compileCoverage` and `coverageBurden` have them.
 *
 * @returns in order of the start, then additions after turns, then of the end and person; nothing where nobody is on
 * @throws ComanagedError `invalid-argument` with all faults of the rotation in `problems`, then those of the overrides; `unknown-zone`,
 * `invalid-option`, `range-too-long`, `unknown-option`, `out-of-range` where tables of zones do not reach
 *
 * @example
 * ```ts
 * import { expandRotation } from 'comanaged/coverage';
 *
 * const primary = {
 *   id: 'primary',
 *   zone: 'Europe/London',
 *   unit: 'week' as const,
 *   handOff: '09:00',
 *   from: '2026-03-16',
 *   members: ['ann', 'bob'],
 * };
 * const turns = expandRotation(primary, { from: '2026-03-23T09:00Z', to: '2026-03-31T00:00Z' });
 * turns.map(({ personId, localStart, minutes }) => [personId, localStart, minutes / 60]);
 * // => [['bob', '2026-03-23T09:00', 167], ['ann', '2026-03-30T09:00', 16]]
 * ```
 */
export function expandRotation(rotation: Rotation, options: ExpandRotationOptions): RotationTurn[] {
  return guarded('rotation', () => {
    checkRecord(rotation, 'rotation');
    checkOptions(options, 'options', [...rangeKeys, 'overrides']);
    const { range, zones } = planRange(options);
    const read = readRotation(rotation, options.overrides, zones);
    checkOccurrences({ rotations: [rotation] }, range);
    return rotationTurns(read.rotation, read.overrides, range);
  });
}
