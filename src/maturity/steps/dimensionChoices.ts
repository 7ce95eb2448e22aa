import { notApplicable } from '../plan/standing.js';
import { cellChoice } from './cellChoice.js';
import type { Choice, StepFrame } from './cellChoice.js';

/** What to do so that a dimension reaches a number of levels above the floor; undefined where nothing leads there. */
export function dimensionChoices(frame: StepFrame, dimension: number, height: number): Choice[] | undefined {
  const { plan } = frame;
  const { rule } = plan.model;
  const cells = plan.cells[dimension] ?? [];
  if (rule.kind === 'continuous') return undefined;
  if (rule.kind === 'high-water') return seenChoice(frame, cells.slice(Math.max(height - 1, 0)), height);
  return cells.slice(0, height).map((members, level) => {
    const isLower = level < height - 1;
    return rule.lowerLevels === 'full' && isLower
      ? fullChoice(frame, members)
      : cellChoice(frame, members, rule.minimumScore);
  });
}

/** Everything below the best rating. */
function fullChoice({ plan, ratings }: StepFrame, members: Int32Array): Choice {
  const below = Array.from(members).filter(
    (at) => isOpen(ratings[at]) && (ratings[at] ?? 0) < (plan.scales[at]?.top ?? 0),
  );
  return { sets: [below], isExact: true };
}

/** The cheapest criterion of these levels, unless one is seen already. */
function seenChoice(
  { plan, ratings, efforts }: StepFrame,
  cells: readonly Int32Array[],
  height: number,
): Choice[] | undefined {
  if (height === 0) return [];
  const places = cells.flatMap((members) => Array.from(members)).filter((at) => isOpen(ratings[at]));
  if (places.some((at) => (ratings[at] ?? 0) >= (plan.scales[at]?.gate ?? 0))) return [];
  const least = places.reduce((effort, at) => Math.min(effort, efforts[at] ?? 1), Infinity);
  const cheapest = places.filter((at) => efforts[at] === least).sort((a, b) => a - b);
  return cheapest.length === 0 ? undefined : [{ sets: cheapest.map((at) => [at]), isExact: true }];
}

function isOpen(rating: number | undefined): boolean {
  return rating !== undefined && rating !== notApplicable;
}

/** Effort of the preferred sets of some choices, and how many steps they have. */
export function costOf({ efforts }: StepFrame, choices: readonly Choice[]): { effort: number; count: number } {
  let [effort, count] = [0, 0];
  for (const { sets } of choices) {
    for (const at of sets[0] ?? []) {
      effort += efforts[at] ?? 1;
      count++;
    }
  }
  return { effort, count };
}
