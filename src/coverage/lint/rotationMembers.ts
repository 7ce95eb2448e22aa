import type { LintContext } from './context.js';
import { finding } from './finding.js';
import type { CoverageLintFinding } from './model.js';

/** L12: rotations with fewer than two members, each counted once. */
export function rotationMembers({ entries }: LintContext): CoverageLintFinding[] {
  return entries.rotations.flatMap(({ entity, raw, read }) => {
    const count = new Set(read.members).size;
    if (count > 1) return [];
    return [finding(count === 0 ? 'empty-rotation' : 'single-member-rotation', entity, { zone: raw.zone })];
  });
}
