import { addUp, bestOf, derive, feasibleModels, modelsLeft, weigh } from './run.js';
import type { Engine, EngineSettings, Slots } from './model.js';

/** A profile run through a policy, as numbers. */
export interface Situation {
  readonly engine: Engine;
  readonly settings: EngineSettings;
  /** What is stated. */
  readonly stated: Slots;
  /** With what follows. */
  readonly slots: Slots;
  readonly weights: Float64Array;
  /** Sum of the weights in scope. */
  readonly totalWeight: number;
  readonly contributions: Float64Array;
  readonly sums: Float64Array;
  /** Models that no hard constraint rules out. */
  readonly feasible: number;
  /** Models left after preferences. */
  readonly left: number;
  /** The best of them. */
  readonly winners: number;
}

/** Runs stated facts through a policy. */
export function situationOf(engine: Engine, settings: EngineSettings, stated: Slots): Situation {
  const slots = new Float64Array(stated.length);
  derive(engine, stated, slots);
  const weights = new Float64Array(engine.criteria.length);
  const totalWeight = weigh(engine, settings, slots, weights);
  const contributions = new Float64Array(engine.criteria.length * engine.models.length);
  const sums = new Float64Array(engine.models.length);
  addUp(engine, slots, weights, contributions, sums);
  const left = modelsLeft(engine, settings.preferences, slots);
  return {
    engine,
    settings,
    stated,
    slots,
    weights,
    totalWeight,
    contributions,
    sums,
    feasible: feasibleModels(engine, slots),
    left,
    winners: bestOf(left, sums),
  };
}
