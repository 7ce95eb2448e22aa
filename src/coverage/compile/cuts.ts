import type { Range } from '../../internal/time/rangeOf.js';
import type { PreparedCut, PreparedPlan, Scope } from '../plan/prepared.js';
import { dailyStretches } from './dailyStretches.js';
import type { Relaxation } from './source.js';
import { noStretches, stretchBuilder } from './stretches.js';
import type { Stretches } from './stretches.js';
import { resolvedHours } from './dailyStretches.js';
import { unionOfAll } from './stretchSets.js';

/** Whose hours are asked for. */
export interface Whose {
  readonly partyId: string | null;
  readonly teamId: string | null;
  readonly windowId: string | null;
}

/** Tells what closures and breaks take away from somebody's hours. */
export type Cuts = (whose: Whose) => Stretches;

/** The cuts of a plan within a range, those of one scope joined once. */
export function cutsOf(plan: PreparedPlan, range: Range, relaxation: Relaxation = {}): Cuts {
  const cuts = [
    ...(relaxation.closures === true ? [] : plan.closures),
    ...(relaxation.breaks === true ? [] : plan.breaks),
  ];
  if (cuts.length === 0) return () => noStretches;
  const byScope = new Map<string, { readonly scope: Scope; readonly cuts: PreparedCut[] }>();
  for (const cut of cuts) {
    const { partyIds, teamIds, windowIds } = cut.scope;
    const key = JSON.stringify([partyIds, teamIds, windowIds]);
    const alike = byScope.get(key);
    if (alike === undefined) byScope.set(key, { scope: cut.scope, cuts: [cut] });
    else alike.cuts.push(cut);
  }
  const scopes = [...byScope.values()].map(({ scope, cuts: alike }) => ({
    scope,
    stretches: cutStretches(alike, range),
  }));
  const joined = new Map<string, Stretches>();
  return (whose) => {
    const concerned = scopes.filter(({ scope }) => concerns(scope, whose));
    if (concerned.length === 1) return concerned[0]?.stretches ?? noStretches;
    const key = concerned.map(({ scope }) => scopes.findIndex((one) => one.scope === scope)).join();
    const known = joined.get(key);
    if (known !== undefined) return known;
    const union = unionOfAll(concerned.map(({ stretches }) => stretches));
    joined.set(key, union);
    return union;
  };
}

/** Whether a scope names somebody's hours: each of its lists restricts it further. */
function concerns({ partyIds, teamIds, windowIds }: Scope, { partyId, teamId, windowId }: Whose): boolean {
  return names(partyIds, partyId) && names(teamIds, teamId) && names(windowIds, windowId);
}

function names(ids: readonly string[] | null, id: string | null): boolean {
  return ids === null || (id !== null && ids.includes(id));
}

/** The time of closures and breaks together. */
export function cutStretches(cuts: readonly PreparedCut[], range: Range): Stretches {
  const dated: Range[] = [];
  const weekly: Stretches[] = [];
  for (const cut of cuts) {
    if (cut.day === null) weekly.push(dailyStretches({ ...cut, from: -Infinity, until: Infinity }, range));
    else dated.push(resolvedHours(cut.table, cut.day, cut));
  }
  dated.sort((a, b) => a.from - b.from || a.to - b.to);
  const days = stretchBuilder(dated.length);
  for (const { from, to } of dated) days.add(Math.max(from, range.from), Math.min(to, range.to));
  return unionOfAll([days.done(), ...weekly]);
}
