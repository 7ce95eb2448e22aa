import { rowOf } from '../engine/run.js';
import { valueOfCode } from '../engine/codeOf.js';
import type { Situation } from '../engine/situation.js';
import type { Contribution, ModelStanding, RankedModel } from '../model.js';

/** Units to points of the score. */
export type PointsOf = (units: number) => number;

/** Every model with its score: those left first, then those set back, then those ruled out; equal scores by violations, raw fit, order. */
export function rankModels(situation: Situation, violations: readonly number[], pointsOf: PointsOf): RankedModel[] {
  const { engine, sums, left, feasible } = situation;
  const standing = (model: number): number => ((left >>> model) & 1) * 2 + ((feasible >>> model) & 1);
  const rawFit = (model: number): number =>
    engine.criteria.reduce((sum, { fact, fits }) => {
      const row = rowOf(situation.slots[fact.slot]);
      return row === 0 ? sum : sum + (fits[(row - 1) * sums.length + model] ?? 0);
    }, 0);
  const order = engine.models.map((_, model) => model);
  order.sort(
    (a, b) =>
      standing(b) - standing(a) ||
      (sums[b] ?? 0) - (sums[a] ?? 0) ||
      (violations[a] ?? 0) - (violations[b] ?? 0) ||
      rawFit(b) - rawFit(a) ||
      a - b,
  );
  return order.map((model) => ({
    model: engine.models[model] ?? '',
    standing: standings[standing(model)] ?? 'excluded',
    score: pointsOf(sums[model] ?? 0),
    units: sums[model] ?? 0,
    contributions: contributionsOf(situation, model, pointsOf),
  }));
}

const standings: readonly ModelStanding[] = ['excluded', 'demoted', 'left', 'left'];

function contributionsOf(situation: Situation, model: number, pointsOf: PointsOf): Contribution[] {
  const { engine, slots, weights, contributions } = situation;
  return engine.criteria.flatMap(({ id, fact }, at): Contribution[] => {
    if (weights[at] === 0) return [];
    const units = contributions[at * engine.models.length + model] ?? 0;
    return [{ criterionId: id, answer: valueOfCode(fact, slots[fact.slot] ?? NaN), units, points: pointsOf(units) }];
  });
}
