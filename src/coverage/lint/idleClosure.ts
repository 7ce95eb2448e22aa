import { resolvedHours } from '../compile/dailyStretches.js';
import type { Source } from '../compile/source.js';
import { sourcesOf } from '../compile/sourcesOf.js';
import { stretchAt } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { windowHours } from '../compile/windowHours.js';
import type { Scope } from '../plan/prepared.js';
import type { LintContext } from './context.js';
import { finding } from './finding.js';
import type { CoverageLintFinding } from './model.js';

/** L8: closures on days on which nothing would run that they concern. Days that are not all within the range are not judged. */
export function idleClosure({ entries, plan, range, requirements }: LintContext): CoverageLintFinding[] {
  if (entries.closures.length === 0) return [];
  const open = sourcesOf(plan, range, { closures: true, members: true });
  const needed = requirements
    .filter(({ raw }) => raw.observesClosures === true)
    .flatMap((requirement) =>
      requirement.entries.windows.map(({ read }) => windowHours(read, { replacements: [] }, range)),
    );
  return entries.closures.flatMap(({ entity, raw, read }) => {
    const { from, to } = resolvedHours(read.table, read.day ?? 0, read);
    if (from < range.from || to > range.to) return [];
    const runs = (time: Stretches) => (time.starts[stretchAt(time, from)] ?? Infinity) < to;
    const isUsed = open.some((source) => concerns(read.scope, source) && runs(source.stretches));
    if (isUsed || (isOfAll(read.scope) && needed.some(runs))) return [];
    return [finding('idle-closure', entity, { date: raw.date, zone: raw.zone })];
  });
}

function isOfAll({ partyIds, teamIds, windowIds }: Scope): boolean {
  return partyIds === null && teamIds === null && windowIds === null;
}

function concerns({ partyIds, teamIds, windowIds }: Scope, { partyId, teamId, windowId }: Source): boolean {
  return names(partyIds, partyId) && names(teamIds, teamId) && names(windowIds, windowId);
}

function names(ids: readonly string[] | null, id: string | null): boolean {
  return ids === null || (id !== null && ids.includes(id));
}
