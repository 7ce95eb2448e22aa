import type { MaturityAssessment } from '../assessment/model.js';
import { missing } from '../plan/standing.js';
import type { StepFrame } from './cellChoice.js';
import type { MaturityStep } from './model.js';
import { raised, reachedHeight } from './reached.js';

/** What steps shall reach. */
export interface StepGoal {
  readonly dimension: number | undefined;
  readonly height: number;
  /** Whether each step leads only as far as it must. */
  readonly isLowest: boolean;
}

/** The rating that each criterion of a set is raised to, by level and then in the order of the model. */
export function stepRatings({ plan, ratings }: StepFrame, set: readonly number[], goal: StepGoal): Map<number, number> {
  const order = [...set].sort((a, b) => (plan.levelOf[a] ?? 0) - (plan.levelOf[b] ?? 0) || a - b);
  const steps = new Map(order.map((at) => [at, plan.scales[at]?.top ?? 0]));
  if (!goal.isLowest) return steps;
  for (const at of order) {
    const best = plan.scales[at]?.top ?? 0;
    for (let rating = (ratings[at] ?? missing) + 1; rating <= best; rating++) {
      steps.set(at, rating);
      if ((reachedHeight(plan, raised(ratings, steps), goal.dimension) ?? 0) >= goal.height) break;
    }
  }
  return steps;
}

/** Steps as they are told. */
export function writtenSteps(
  { plan, ratings, efforts }: StepFrame,
  assessment: MaturityAssessment,
  steps: ReadonlyMap<number, number>,
): MaturityStep[] {
  return [...steps].map(([at, to]) => {
    const names = plan.scales[at]?.ratings ?? [];
    return {
      criterionId: plan.ids[at] ?? '',
      dimensionId: plan.model.dimensions[plan.dimensionOf[at] ?? 0]?.id ?? '',
      level: plan.floor + 1 + (plan.levelOf[at] ?? 0),
      from: names[ratings[at] ?? 0] ?? '',
      to: names[to] ?? '',
      reason: assessment.criteria[at]?.reason ?? 'rating',
      effort: efforts[at] ?? 1,
    };
  });
}
