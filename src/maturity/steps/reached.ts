import type { MaturityPlan } from '../plan/plan.js';
import { cellsOf, heightOf, overallHeight, scoreOf } from '../plan/standing.js';

/** Levels above the floor of a dimension, or of the whole; undefined where no criterion of the whole applies. */
export function reachedHeight(
  plan: MaturityPlan,
  ratings: Int16Array,
  dimension: number | undefined,
): number | undefined {
  if (dimension === undefined) return overallHeight(plan, dimensionHeights(plan, ratings));
  // Where no criterion applies, all levels of a cumulative model hold.
  return dimensionHeight(plan, ratings, dimension) ?? (plan.model.rule.kind === 'cumulative' ? plan.height : 0);
}

/** Levels above the floor of every dimension; undefined where no criterion applies. */
export function dimensionHeights(plan: MaturityPlan, ratings: Int16Array): (number | undefined)[] {
  return plan.model.dimensions.map((_, at) => dimensionHeight(plan, ratings, at));
}

/** Levels above the floor of one dimension; undefined where no criterion applies. */
export function dimensionHeight(plan: MaturityPlan, ratings: Int16Array, dimension: number): number | undefined {
  const cells = cellsOf(plan, dimension, ratings);
  return scoreOf(plan, cells) === undefined ? undefined : heightOf(plan, cells);
}

/** Ratings after criteria were raised, each to a place of its scale. */
export function raised(ratings: Int16Array, steps: ReadonlyMap<number, number>): Int16Array {
  const after = Int16Array.from(ratings);
  for (const [at, rating] of steps) after[at] = rating;
  return after;
}
