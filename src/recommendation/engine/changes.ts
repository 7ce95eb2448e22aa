import { bestOf, derive, modelsLeft, rowOf } from './run.js';
import { none } from './model.js';
import type { Engine, EngineSettings, Slots } from './model.js';

/** Room for trying other answers, so that no trial needs new memory. */
export interface Trial {
  /** What is stated, changed and changed back. */
  readonly stated: Slots;
  /** With what follows. */
  readonly slots: Slots;
  /** Sums of the models. */
  readonly sums: Float64Array;
}

/** Room for trials. */
export function newTrial(engine: Engine): Trial {
  return {
    stated: new Float64Array(engine.facts.length + 1),
    slots: new Float64Array(engine.facts.length + 1),
    sums: new Float64Array(engine.models.length),
  };
}

/** What every trial starts from. */
export interface Base {
  readonly stated: Slots;
  readonly weights: Float64Array;
  readonly sums: Float64Array;
  readonly left: number;
}

/** Who wins after a change of one fact, a bit each. */
export type SeeChange = (slot: number, code: number, winners: number, left: number) => void;

/**
 * Tries every other answer to each answered criterion in scope, and the opposite of each stated yes/no fact that can change which models are
 * left, rules included.
 */
export function singleChanges(
  engine: Engine,
  { preferences }: EngineSettings,
  base: Base,
  trial: Trial,
  see: SeeChange,
): void {
  const count = engine.models.length;
  trial.stated.set(base.stated);
  for (const [at, { fact, levelCount, units }] of engine.criteria.entries()) {
    const { slot } = fact;
    const code = base.stated[slot] ?? NaN;
    const weight = base.weights[at] ?? 0;
    if (!(code > none) || weight === 0) continue;
    const from = rowOf(code) * count;
    for (let level = 0; level < levelCount; level++) {
      if (level === code) continue;
      const to = (level + 1) * count;
      for (let model = 0; model < count; model++) {
        trial.sums[model] = (base.sums[model] ?? 0) + weight * ((units[to + model] ?? 0) - (units[from + model] ?? 0));
      }
      const left = engine.steers[slot] === true ? leftAfter(engine, preferences, trial, slot, level) : base.left;
      see(slot, level, bestOf(left, trial.sums), left);
    }
    trial.stated[slot] = code;
  }
  for (const { slot, kind } of engine.facts) {
    const code = base.stated[slot] ?? NaN;
    if (kind !== 'yes-no' || !(code > none) || engine.steers[slot] !== true) continue;
    const left = leftAfter(engine, preferences, trial, slot, 1 - code);
    see(slot, 1 - code, bestOf(left, base.sums), left);
    trial.stated[slot] = code;
  }
}

function leftAfter(
  engine: Engine,
  preferences: EngineSettings['preferences'],
  trial: Trial,
  slot: number,
  code: number,
): number {
  trial.stated[slot] = code;
  derive(engine, trial.stated, trial.slots);
  return modelsLeft(engine, preferences, trial.slots);
}
