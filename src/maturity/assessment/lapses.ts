import type { CountedRatings } from '../plan/capped.js';
import type { MaturityPlan } from '../plan/plan.js';
import { cellOf, heightOf, overallHeight } from '../plan/standing.js';
import type { Cell } from '../plan/standing.js';

/** A level that is lost: the last instant before, and the levels above the floor that are left. */
export interface Drop {
  readonly at: number;
  readonly height: number;
}

/** When a dimension loses levels because evidence ages, in order, down to the last; equal instants are taken together. */
export function dropsOf(
  plan: MaturityPlan,
  dimension: number,
  now: readonly Cell[],
  counted: CountedRatings,
): readonly Drop[] {
  const { expiry } = counted;
  let height = heightOf(plan, now);
  if (height === 0) return [];
  const lists = plan.cells[dimension] ?? [];
  const aging = lists.flatMap((members) => Array.from(members).filter((at) => (expiry[at] ?? Infinity) < Infinity));
  if (aging.length === 0) return [];
  aging.sort((a, b) => (expiry[a] ?? 0) - (expiry[b] ?? 0) || a - b);
  const ratings = Int16Array.from(counted.effective);
  const cells = [...now];
  const drops: Drop[] = [];
  for (const [place, at] of aging.entries()) {
    const instant = expiry[at] ?? 0;
    ratings[at] = Math.min(ratings[at] ?? 0, plan.scales[at]?.stale ?? 0);
    const level = plan.levelOf[at] ?? 0;
    cells[level] = cellOf(plan, lists[level] ?? new Int32Array(), ratings);
    if (expiry[aging[place + 1] ?? -1] === instant) continue;
    const left = heightOf(plan, cells);
    if (left < height) drops.push({ at: instant, height: left });
    height = Math.min(height, left);
    if (height === 0) break;
  }
  return drops;
}

/** The first time that the whole loses a level, from the times at which dimensions do. */
export function overallDrop(
  plan: MaturityPlan,
  heights: readonly (number | undefined)[],
  drops: readonly (readonly Drop[])[],
): Drop | undefined {
  const before = overallHeight(plan, heights);
  if (before === undefined || before === 0) return undefined;
  const left = [...heights];
  const all = drops.flatMap((each, dimension) => each.map((drop) => ({ ...drop, dimension })));
  all.sort((a, b) => a.at - b.at || a.dimension - b.dimension);
  for (const [place, { at, height, dimension }] of all.entries()) {
    left[dimension] = height;
    if (all[place + 1]?.at === at) continue;
    const after = overallHeight(plan, left) ?? before;
    if (after < before) return { at, height: after };
  }
  return undefined;
}
