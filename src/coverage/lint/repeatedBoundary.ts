import type { LintContext } from './context.js';
import { boundaryFindings } from './boundaries.js';
import type { CoverageLintFinding } from './model.js';
import { timedHours } from './timedHours.js';

/** L2: a boundary inside time that the clocks read twice. */
export function repeatedBoundary(context: LintContext): CoverageLintFinding[] {
  return boundaryFindings('repeated-boundary', timedHours(context), context.range, (wall, change) => {
    return !change.isSkipped && wall >= change.first && wall < change.behind;
  });
}
