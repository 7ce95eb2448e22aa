import { formatDate } from '../../internal/time/formatDate.js';
import { resolvedHours } from '../compile/dailyStretches.js';
import type { LintContext } from './context.js';
import { finding } from './finding.js';
import type { CoverageLintFinding } from './model.js';
import { timedHours } from './timedHours.js';
import { daysOfChange, zoneChanges } from './zoneChanges.js';

/** L3: hours that a change of the clocks leaves without length. */
export function vanishingWindow(context: LintContext): CoverageLintFinding[] {
  const hours = timedHours(context).filter(({ entity }) => entity.kind === 'window' || entity.kind === 'requirement');
  return hours.flatMap(({ entity, zone, table, times, runsOn }) => {
    if (times === null) return [];
    return zoneChanges(table, context.range)
      .filter(({ isSkipped }) => isSkipped)
      .flatMap((change) => daysOfChange(change).filter(runsOn))
      .filter((day) => {
        const { from, to } = resolvedHours(table, day, times);
        return from === to;
      })
      .map((day) => finding('vanishing-window', entity, { date: formatDate(day), zone }));
  });
}
