import { flipWeights, leadOf, smallestShift } from '../engine/explain.js';
import type { Lead } from '../engine/explain.js';
import { membersOf } from '../engine/run.js';
import type { Situation } from '../engine/situation.js';
import type { Margin, MarginPart, RecommendedModel } from '../model.js';
import type { ConfidenceWord, Stability, WeightFlip } from './model.js';
import type { PointsOf } from './rankModels.js';

/** From which stability radius on a result is decisive or clear: house defaults. */
export const confidenceBounds: { readonly decisive: number; readonly clear: number } = /* @__PURE__ */ Object.freeze({
  decisive: 0.3,
  clear: 0.1,
});

/** What decided, and how sure it is. */
export type Decision = Pick<
  RecommendedModel,
  'margin' | 'stability' | 'weightFlips' | 'smallestShift' | 'dominated' | 'decidedBy'
>;

/** How the first winner leads, and which weights would change that. */
export function decisionOf(situation: Situation, pointsOf: PointsOf): Decision {
  const { engine, left, winners, weights, contributions, sums } = situation;
  const { models } = engine;
  const winner = membersOf(winners)[0] ?? 0;
  const lead = leadOf(left, winner, contributions, sums);
  const shift = smallestShift(left, winner, weights, contributions, models.length);
  return {
    margin: marginOf(situation, winner, lead, pointsOf),
    stability: {
      radius: lead.radius,
      rival: models[lead.rival] ?? null,
      confidence: confidenceWord(lead.radius),
    },
    weightFlips: weightFlips(situation, winner),
    smallestShift: lead.margin === null ? null : { massMoved: shift.mass, rival: models[shift.rival] ?? null },
    dominated: shift.dominated.map((model) => models[model] ?? ''),
    decidedBy: lead.margin === null ? 'rules' : 'score',
  };
}

function confidenceWord(radius: Stability['radius']): ConfidenceWord {
  if (radius === null) return 'by-rules';
  if (radius >= confidenceBounds.decisive) return 'decisive';
  if (radius >= confidenceBounds.clear) return 'clear';
  return radius > 0 ? 'marginal' : 'tie';
}

function marginOf(
  { engine, weights, contributions }: Situation,
  winner: number,
  { margin, second }: Lead,
  pointsOf: PointsOf,
): Margin | null {
  if (margin === null) return null;
  const count = engine.models.length;
  const parts = engine.criteria.flatMap(({ id }, at): MarginPart[] => {
    if (weights[at] === 0) return [];
    const units = (contributions[at * count + winner] ?? 0) - (contributions[at * count + second] ?? 0);
    return [{ criterionId: id, units, points: pointsOf(units) }];
  });
  const names = { model: engine.models[winner] ?? '', runnerUp: engine.models[second] ?? '' };
  return { points: pointsOf(margin), units: margin, ...names, parts };
}

function weightFlips(situation: Situation, winner: number): WeightFlip[] {
  const { engine, settings, left, weights, contributions, sums, totalWeight } = situation;
  const flips = new Float64Array(weights.length);
  const rivals = new Int8Array(weights.length);
  flipWeights(left, winner, weights, contributions, sums, flips, rivals);
  return engine.criteria.flatMap(({ id }, at): WeightFlip[] => {
    const [weight, flip] = [weights[at] ?? 0, flips[at] ?? NaN];
    if (weight === 0) return [];
    const rest = totalWeight - weight + flip;
    const isNone = Number.isNaN(flip);
    return [
      {
        criterionId: id,
        weight: weight / settings.weightScale,
        newWeight: isNone ? null : flip / settings.weightScale,
        newShare: isNone || rest === 0 ? null : flip / rest,
        rival: engine.models[rivals[at] ?? -1] ?? null,
      },
    ];
  });
}
