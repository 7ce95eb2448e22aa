import { cutsOf } from '../compile/cuts.js';
import { differenceOf } from '../compile/stretchSets.js';
import { windowHours } from '../compile/windowHours.js';
import type { LintContext } from './context.js';
import { finding } from './finding.js';
import type { CoverageLintFinding } from './model.js';

/** L6: windows without hours in the range. */
export function inactiveWindow({ entries, plan, range }: LintContext): CoverageLintFinding[] {
  const cuts = cutsOf(plan, range);
  return entries.windows.flatMap(({ entity, raw, read }) => {
    const { partyId, teamId, id: windowId } = read;
    const open = differenceOf(windowHours(read, plan, range), cuts({ partyId, teamId, windowId }));
    return open.starts.length > 0 ? [] : [finding('inactive-window', entity, { zone: raw.zone })];
  });
}
