import { newTrial, singleChanges } from '../engine/changes.js';
import { valueOfCode } from '../engine/codeOf.js';
import { bestOf, rowOf } from '../engine/run.js';
import type { Counterfactual } from '../result/model.js';
import { namesOf, outcomeOf } from '../result/counterfactualsOf.js';
import { statedOf } from './columns.js';
import type { Columns } from './columns.js';
import type { BatchCounterfactuals } from './model.js';
import type { WeightTables } from './weightTables.js';

/** Every single changed answer that changes who wins, profile by profile, rules included. */
export function batchCounterfactuals(columns: Columns, tables: WeightTables): BatchCounterfactuals {
  const { engine, settings, count, left, weightClass } = columns;
  const starts = new Uint32Array(count + 1);
  const [fact, to, winners]: [number[], number[], number[]] = [[], [], []];
  const trial = newTrial(engine);
  const stated = new Float64Array(engine.facts.length + 1);
  const sums = new Float64Array(engine.models.length);
  const nothing = new Float64Array(engine.criteria.length);
  for (let profile = 0; profile < count; profile++) {
    statedOf(columns, profile, stated);
    const weights = tables.weights[weightClass[profile] ?? 0] ?? nothing;
    addSums(columns, stated, weights, sums);
    const open = left[profile] ?? 0;
    const mask = bestOf(open, sums);
    singleChanges(engine, settings, { stated, weights, sums, left: open }, trial, (slot, code, now) => {
      if (now === mask) return;
      fact.push(slot);
      to.push(code);
      winners.push(now);
    });
    starts[profile + 1] = fact.length;
  }
  const found = {
    starts,
    fact: Uint8Array.from(fact),
    to: Uint8Array.from(to),
    winners: Uint16Array.from(winners),
    facts: engine.facts.map(({ id }) => id),
  };
  return { ...found, of: (profile) => inWords(columns, found, profile) };
}

function addSums({ engine }: Columns, stated: Float64Array, weights: Float64Array, sums: Float64Array): void {
  const count = sums.length;
  sums.fill(0);
  for (let at = 0; at < weights.length; at++) {
    const criterion = engine.criteria[at];
    if (criterion === undefined) continue;
    const from = rowOf(stated[criterion.fact.slot]) * count;
    const weight = weights[at] ?? 0;
    for (let model = 0; model < count; model++) {
      sums[model] = (sums[model] ?? 0) + weight * (criterion.units[from + model] ?? 0);
    }
  }
}

function inWords(columns: Columns, found: Omit<BatchCounterfactuals, 'of'>, profile: number): Counterfactual[] {
  const { engine } = columns;
  const stated = statedOf(columns, profile, new Float64Array(engine.facts.length + 1));
  const [from, end] = [found.starts[profile] ?? 0, found.starts[profile + 1] ?? 0];
  return Array.from({ length: end - from }, (_, at) => from + at).flatMap((at) => {
    const spec = engine.facts[found.fact[at] ?? -1];
    const winners = found.winners[at] ?? 0;
    if (spec === undefined) return [];
    const change = {
      fact: spec.id,
      from: valueOfCode(spec, stated[spec.slot] ?? NaN),
      to: valueOfCode(spec, found.to[at] ?? NaN),
    };
    return [{ changes: [change], outcome: outcomeOf(winners), winners: namesOf(engine, winners) }];
  });
}
