import type { LintContext } from './context.js';
import { boundaryFindings } from './boundaries.js';
import type { CoverageLintFinding } from './model.js';
import { timedHours } from './timedHours.js';

/** L1: a boundary inside skipped time. One at its very start is at the change anyway, whatever the rule. */
export function skippedBoundary(context: LintContext): CoverageLintFinding[] {
  return boundaryFindings('skipped-boundary', timedHours(context), context.range, (wall, change) => {
    return change.isSkipped && wall > change.first && wall < change.behind;
  });
}
