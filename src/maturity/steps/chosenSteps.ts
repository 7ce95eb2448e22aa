import { overallHeight } from '../plan/standing.js';
import type { Choice, StepFrame } from './cellChoice.js';
import { combinations } from './combinations.js';
import { dimensionChoices } from './dimensionChoices.js';
import { meanChoices } from './meanChoices.js';
import type { UnreachableMaturity } from './model.js';
import { dimensionHeight, dimensionHeights, raised } from './reached.js';

/** Sets of criteria to raise, the preferred one first, or why there are none. */
export type Chosen =
  | { readonly sets: readonly (readonly number[])[]; readonly isExact: boolean }
  | { readonly unreachable: readonly UnreachableMaturity[] };

/** What to raise so that a dimension, or the whole, reaches a number of levels above the floor. */
export function chosenSteps(frame: StepFrame, dimension: number | undefined, height: number): Chosen {
  const { plan, alternatives } = frame;
  if (plan.model.rule.kind === 'continuous') return { unreachable: [{ dimensionId: null, cause: 'no-level-rule' }] };
  const isMean = dimension === undefined && plan.model.overall.kind === 'floor-of-mean';
  const found = isMean ? choicesForMean(frame, height) : choicesForEach(frame, dimension, height);
  if ('unreachable' in found) return found;
  const sets = combinations(found.choices, alternatives + 1);
  const minimal = isMean ? sets.map((set) => withoutSpare(frame, set, height)) : sets;
  return { sets: minimal, isExact: found.choices.every(({ isExact }) => isExact) };
}

type Found = { readonly choices: readonly Choice[] } | { readonly unreachable: readonly UnreachableMaturity[] };

/** Each dimension by itself, for a minimum. */
function choicesForEach(frame: StepFrame, dimension: number | undefined, height: number): Found {
  const { plan, ratings } = frame;
  const heights = dimensionHeights(plan, ratings);
  const places = dimension === undefined ? plan.counted.filter((at) => heights[at] !== undefined) : [dimension];
  const unreachable: UnreachableMaturity[] = [];
  const choices: Choice[] = [];
  for (const at of [...places].sort((a, b) => a - b)) {
    const found = dimensionChoices(frame, at, height);
    if (found === undefined) {
      unreachable.push({ dimensionId: plan.model.dimensions[at]?.id ?? '', cause: 'no-applicable-criteria' });
    } else choices.push(...found);
  }
  if (places.length === 0) unreachable.push({ dimensionId: null, cause: 'no-applicable-criteria' });
  return unreachable.length > 0 ? { unreachable } : { choices };
}

function choicesForMean(frame: StepFrame, height: number): Found {
  const heights = dimensionHeights(frame.plan, frame.ratings);
  const places = frame.plan.counted.filter((at) => heights[at] !== undefined).sort((a, b) => a - b);
  const counted = new Map(places.map((at) => [at, heights[at] ?? 0]));
  const choices = counted.size === 0 ? undefined : meanChoices(frame, counted, height * counted.size);
  return choices === undefined
    ? { unreachable: [{ dimensionId: null, cause: 'no-applicable-criteria' }] }
    : { choices };
}

/** A set without the steps that it does not need, the most expensive left out first. */
function withoutSpare({ plan, ratings, efforts }: StepFrame, set: readonly number[], height: number): number[] {
  const after = raised(ratings, new Map(set.map((at) => [at, plan.scales[at]?.top ?? 0])));
  const heights = dimensionHeights(plan, after);
  const kept = new Set(set);
  for (const at of [...set].sort((a, b) => (efforts[b] ?? 1) - (efforts[a] ?? 1) || b - a)) {
    const dimension = plan.dimensionOf[at] ?? 0;
    const [best, reached] = [after[at] ?? 0, heights[dimension]];
    after[at] = ratings[at] ?? 0;
    heights[dimension] = dimensionHeight(plan, after, dimension);
    if ((overallHeight(plan, heights) ?? 0) >= height) kept.delete(at);
    else [after[at], heights[dimension]] = [best, reached];
  }
  return [...kept];
}
