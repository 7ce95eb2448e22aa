import { flipWeights, leadOf } from '../engine/explain.js';
import { bestOf } from '../engine/run.js';
import type { Columns } from './columns.js';
import type { BatchExplanation } from './model.js';
import type { WeightTables } from './weightTables.js';

/** Who wins, why and how sure, profile by profile. */
export function batchExplanation(columns: Columns, tables: WeightTables): BatchExplanation {
  const { engine, count, left, weightClass } = columns;
  const [models, criteria] = [engine.models.length, engine.criteria.length];
  const size = models * criteria;
  const result = {
    winner: new Int8Array(count),
    winners: new Uint16Array(count),
    margin: new Float64Array(count),
    scores: new Float64Array(count * models),
    contributions: new Float64Array(count * size),
    radius: new Float64Array(count),
    rival: new Int8Array(count),
    flips: new Float64Array(count * criteria).fill(NaN),
    flipRivals: new Int8Array(count * criteria).fill(-1),
  };
  const { scores, contributions, flips } = result;
  const sums = new Float64Array(models);
  const nothing = new Float64Array(criteria);
  for (let profile = 0; profile < count; profile++) {
    const own = weightClass[profile] ?? 0;
    const weights = tables.weights[own] ?? nothing;
    const hundred = tables.unitsPerHundred[own] ?? NaN;
    const open = left[profile] ?? 0;
    fillContributions(columns, profile, weights, contributions, sums);
    const mask = bestOf(open, sums);
    const winner = mask === 0 ? -1 : 31 - Math.clz32(mask & -mask);
    const from = profile * size;
    result.winner[profile] = winner;
    result.winners[profile] = mask;
    const lead = mask === 0 ? undefined : leadOf(open, winner, contributions, sums, from, from + size);
    result.margin[profile] = lead?.margin === undefined || lead.margin === null ? NaN : (100 * lead.margin) / hundred;
    result.radius[profile] = lead?.radius ?? NaN;
    result.rival[profile] = lead?.rival ?? -1;
    if (mask !== 0) flipWeights(open, winner, weights, contributions, sums, flips, result.flipRivals, profile);
    for (let model = 0; model < models; model++)
      scores[profile * models + model] = (100 * (sums[model] ?? 0)) / hundred;
    for (let at = from; at < from + size; at++) contributions[at] = (100 * (contributions[at] ?? 0)) / hundred + 0; // no -0
  }
  for (let at = 0; at < flips.length; at++) flips[at] = (flips[at] ?? NaN) / tables.weightScale;
  return result;
}

function fillContributions(
  { engine, rows }: Columns,
  profile: number,
  weights: Float64Array,
  contributions: Float64Array,
  sums: Float64Array,
): void {
  const [models, criteria] = [sums.length, weights.length];
  sums.fill(0);
  let to = profile * criteria * models;
  for (let at = 0; at < criteria; at++) {
    const units = engine.criteria[at]?.units;
    const weight = weights[at] ?? 0;
    const from = (rows[profile * criteria + at] ?? 0) * models;
    for (let model = 0; model < models; model++) {
      const each = weight * (units?.[from + model] ?? 0);
      contributions[to++] = each;
      sums[model] = (sums[model] ?? 0) + each;
    }
  }
}
