import type { MaturityPlan } from '../plan/plan.js';
import { notApplicable, slack } from '../plan/standing.js';
import { cheapestCover } from './cheapestCover.js';
import { coversWithin } from './coversWithin.js';
import { greedyCover, pruned } from './greedyCover.js';

/** Most criteria among which the cheapest set is searched for; with more the set is only minimal. */
export const mostExact = 20;

/** Ways to do a part of the work: sets of criteria of the same effort, the preferred one first. */
export interface Choice {
  readonly sets: readonly (readonly number[])[];
  readonly isExact: boolean;
}

/** What steps are searched with. */
export interface StepFrame {
  readonly plan: MaturityPlan;
  /** The ratings that count now. */
  readonly ratings: Int16Array;
  readonly efforts: Float64Array;
  /** How many sets of the same effort are wanted beside the preferred one. */
  readonly alternatives: number;
}

/** What to raise so that a level holds by itself: every gate below its rating, and of the rest as little as lifts the score. */
export function cellChoice(frame: StepFrame, members: Int32Array, minimumScore: number): Choice {
  const { plan, ratings } = frame;
  const musts: number[] = [];
  const others: number[] = [];
  let [total, weighted] = [0, 0];
  for (const at of members) {
    const rating = ratings[at] ?? notApplicable;
    const scale = plan.scales[at];
    if (rating === notApplicable || scale === undefined) continue;
    const weight = plan.weights[at] ?? 0;
    const isMust = plan.gates[at] === 1 && rating < scale.gate;
    total += weight;
    weighted += weight * (scale.values[isMust ? scale.top : rating] ?? 0);
    if (isMust) musts.push(at);
    else if (rating < scale.top) others.push(at);
  }
  others.sort((a, b) => a - b);
  // A little within the slack of the rule, so that sums in another order do not fall below it.
  const deficit = (minimumScore - 0.999 * slack) * total - weighted;
  const covers = deficit <= 0 ? { sets: [[]], isExact: true } : coverOf(frame, others, deficit);
  return { ...covers, sets: covers.sets.map((set) => [...musts, ...set.map((at) => others[at] ?? 0)]) };
}

/** Sets of criteria, as places in the list, that lift a score by a deficit. */
function coverOf(
  { plan, ratings, efforts, alternatives }: StepFrame,
  places: readonly number[],
  deficit: number,
): Choice {
  const items = places.map((at) => {
    const { values, top } = plan.scales[at] ?? { values: new Float64Array(), top: 0 };
    const gain = (plan.weights[at] ?? 0) * ((values[top] ?? 0) - (values[ratings[at] ?? 0] ?? 0));
    return { gain, effort: efforts[at] ?? 1 };
  });
  if (items.length > mostExact) return { sets: [greedyCover(items, deficit)], isExact: false };
  const cost = cheapestCover(items, deficit);
  const first = cost === undefined ? undefined : coversWithin(items, deficit, cost, 1)[0];
  if (cost === undefined || first === undefined)
    return { sets: [pruned(items, [...items.keys()], deficit)], isExact: true };
  const best = pruned(items, first, deficit);
  if (alternatives === 0) return { sets: [best], isExact: true };
  const all = coversWithin(items, deficit, { ...cost, count: Infinity }, alternatives + 1);
  const others = all.filter((set) => set.join() !== best.join() && pruned(items, set, deficit).length === set.length);
  return { sets: [best, ...others], isExact: true };
}
