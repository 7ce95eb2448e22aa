import type { CountedRatings } from '../plan/capped.js';
import type { MaturityPlan } from '../plan/plan.js';
import { holdsAlone, notApplicable, slack } from '../plan/standing.js';
import type { Cell } from '../plan/standing.js';
import type { MaturityBlocker } from './model.js';

/** The rating that each criterion lacks so that a level holds: its place, by place of the criterion. */
export type Needs = Map<number, number>;

/** What a dimension lacks for its next level; empty at the top, and where the rule knows no levels. */
export function needsOf(plan: MaturityPlan, dimension: number, cells: readonly Cell[], counted: CountedRatings): Needs {
  const needs: Needs = new Map();
  const members = (level: number) => plan.cells[dimension]?.[level] ?? [];
  const { rule } = plan.model;
  if (rule.kind === 'continuous') return needs;
  if (rule.kind === 'high-water') {
    const height = cells.findLastIndex(({ isSeen }) => isSeen) + 1;
    const next = cells.findIndex(({ score }, level) => level >= height && score >= 0);
    for (const at of members(next)) need(counted, at, gateOf(plan, at), needs);
    return needs;
  }
  const open = cells.findIndex((cell, level) => {
    const isLowerFull = rule.lowerLevels === 'attained' || cells.slice(0, level).every(({ isFull }) => isFull);
    return !isLowerFull || !holdsAlone(plan, cell);
  });
  if (open < 0) return needs;
  for (let level = 0; level < open && rule.lowerLevels === 'full'; level++) {
    for (const at of members(level)) need(counted, at, topOf(plan, at), needs);
  }
  levelNeeds(plan, members(open), cells[open], counted, needs);
  return needs;
}

/** What a level lacks by its own conditions: gates below their rating, and all that is below the best where the score is too low. */
export function levelNeeds(
  plan: MaturityPlan,
  members: Iterable<number>,
  cell: Cell | undefined,
  counted: CountedRatings,
  needs: Needs,
): void {
  const { rule } = plan.model;
  if (rule.kind !== 'cumulative' || cell === undefined || cell.score < 0) return;
  const isLow = cell.score < rule.minimumScore - slack;
  for (const at of members) {
    if (isLow) need(counted, at, topOf(plan, at), needs);
    else if (plan.gates[at] === 1) need(counted, at, gateOf(plan, at), needs);
  }
}

function need({ effective }: CountedRatings, at: number, rating: number, needs: Needs): void {
  const have = effective[at] ?? notApplicable;
  if (have !== notApplicable && have < rating) needs.set(at, rating);
}

function gateOf(plan: MaturityPlan, at: number): number {
  return plan.scales[at]?.gate ?? 0;
}

function topOf(plan: MaturityPlan, at: number): number {
  return plan.scales[at]?.top ?? 0;
}

/** Needs in words, by level and then in the order of the model. */
export function blockersOf(
  plan: MaturityPlan,
  { effective, reasons }: CountedRatings,
  needs: Needs,
): MaturityBlocker[] {
  const places = [...needs.keys()].sort((a, b) => (plan.levelOf[a] ?? 0) - (plan.levelOf[b] ?? 0) || a - b);
  return places.map((at) => {
    const ratings = plan.scales[at]?.ratings ?? [];
    return {
      dimensionId: plan.model.dimensions[plan.dimensionOf[at] ?? 0]?.id ?? '',
      criterionId: plan.ids[at] ?? '',
      level: plan.floor + 1 + (plan.levelOf[at] ?? 0),
      gate: plan.gates[at] === 1,
      reason: reasons[at] ?? 'rating',
      have: ratings[effective[at] ?? 0] ?? '',
      need: ratings[needs.get(at) ?? 0] ?? '',
    };
  });
}
