import { newTrial, singleChanges } from '../engine/changes.js';
import { valueOfCode } from '../engine/codeOf.js';
import { membersOf } from '../engine/run.js';
import type { Engine, Slots } from '../engine/model.js';
import type { Situation } from '../engine/situation.js';
import type { ChangedFact, Counterfactual, OutcomeKind } from './model.js';

/** What comes out where these models win. */
export function outcomeOf(winners: number): OutcomeKind {
  if (winners === 0) return 'infeasible';
  return (winners & (winners - 1)) === 0 ? 'recommended' : 'tie';
}

/** Names of models, a bit each, in the order of the policy. */
export function namesOf({ models }: Engine, mask: number): string[] {
  return membersOf(mask).map((model) => models[model] ?? '');
}

/**
 * The changed answers after which the winners are not exactly the old ones: single ones, and pairs where no single one does it.
 *
 * @returns in the order of the policy's facts, then of the levels
 */
export function counterfactualsOf(situation: Situation): Counterfactual[] {
  const { engine, settings, stated, winners } = situation;
  const found: Counterfactual[] = [];
  const trial = newTrial(engine);
  singleChanges(engine, settings, situation, trial, (slot, code, now) => {
    if (now !== winners) found.push(counterfactual(engine, now, [changed(engine, stated, slot, code)]));
  });
  return found.length > 0 ? found : pairsOf(situation);
}

function pairsOf(situation: Situation): Counterfactual[] {
  const { engine, settings, winners } = situation;
  const found: Counterfactual[] = [];
  const [outer, inner] = [newTrial(engine), newTrial(engine)];
  singleChanges(engine, settings, situation, outer, (slot, code, _, left) => {
    const stated = situation.stated.slice();
    stated[slot] = code;
    const base = { stated, weights: situation.weights, sums: sumsAfter(situation, slot, code), left };
    singleChanges(engine, settings, base, inner, (second, other, now) => {
      if (second <= slot || now === winners) return; // each pair once
      const changes = [changed(engine, situation.stated, slot, code), changed(engine, situation.stated, second, other)];
      found.push(counterfactual(engine, now, changes));
    });
  });
  return found;
}

function sumsAfter({ engine, stated, weights, sums }: Situation, slot: number, code: number): Float64Array {
  const at = engine.criteria.findIndex(({ fact }) => fact.slot === slot);
  const criterion = engine.criteria[at];
  if (criterion === undefined) return sums;
  const count = sums.length;
  const [from, to] = [((stated[slot] ?? -1) + 1) * count, (code + 1) * count];
  return sums.map(
    (sum, model) =>
      sum + (weights[at] ?? 0) * ((criterion.units[to + model] ?? 0) - (criterion.units[from + model] ?? 0)),
  );
}

function changed(engine: Engine, stated: Slots, slot: number, code: number): ChangedFact {
  const spec = engine.facts[slot];
  if (spec === undefined) throw new TypeError(); // slots are places of facts
  return { fact: spec.id, from: valueOfCode(spec, stated[slot] ?? NaN), to: valueOfCode(spec, code) };
}

function counterfactual(engine: Engine, winners: number, changes: readonly ChangedFact[]): Counterfactual {
  return { changes, outcome: outcomeOf(winners), winners: namesOf(engine, winners) };
}
