import type { MaturityPlan } from '../plan/plan.js';
import { missing, notApplicable } from '../plan/standing.js';
import type { MaturityCoverage } from './model.js';

/** How much of some dimensions was answered; cells are ordered by id, so the order of the model does not matter. */
export function coverageOf(plan: MaturityPlan, dimensions: readonly number[], stated: Int16Array): MaturityCoverage {
  let [applicable, answered, weight, weightAnswered] = [0, 0, 0, 0];
  for (const dimension of dimensions) {
    for (const members of plan.cells[dimension] ?? []) {
      for (const at of members) {
        if (stated[at] === notApplicable) continue;
        applicable++;
        weight += plan.weights[at] ?? 0;
        if (stated[at] === missing) continue;
        answered++;
        weightAnswered += plan.weights[at] ?? 0;
      }
    }
  }
  return { applicable, answered, rate: applicable === 0 ? null : weightAnswered / weight };
}
