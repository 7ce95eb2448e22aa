import { bestOf, derive, rowOf } from './run.js';
import { none } from './model.js';
import type { Engine, EngineSettings, Slots } from './model.js';

/** Room for trying other answers, so that no trial needs new memory. */
export interface Trial {
  /** What is stated, with what follows, before the change. */
  readonly before: Slots;
  /** The same after the change, changed back after each. */
  readonly slots: Slots;
  /** Sums of the models after the change. */
  readonly sums: Float64Array;
  /** Whether each hard constraint fires before the change, then each preference that acts. */
  readonly fires: Uint8Array;
}

/** Room for trials. */
export function newTrial(engine: Engine): Trial {
  return {
    before: new Float64Array(engine.facts.length + 1),
    slots: new Float64Array(engine.facts.length + 1),
    sums: new Float64Array(engine.models.length),
    fires: new Uint8Array(engine.constraints.length + engine.preferences.length),
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
 * left, rules included. Of the rules only those are asked again that the change can touch.
 */
export function singleChanges(
  engine: Engine,
  settings: EngineSettings,
  base: Base,
  trial: Trial,
  see: SeeChange,
): void {
  prepare(engine, settings, base, trial);
  const count = engine.models.length;
  const { sums } = trial;
  for (let at = 0; at < engine.criteria.length; at++) {
    const criterion = engine.criteria[at];
    const weight = base.weights[at] ?? 0;
    if (criterion === undefined || weight === 0) continue;
    const { levelCount, units } = criterion;
    const { slot } = criterion.fact;
    const code = base.stated[slot] ?? NaN;
    if (!(code > none)) continue;
    const from = rowOf(code) * count;
    for (let level = 0; level < levelCount; level++) {
      if (level === code) continue;
      const to = (level + 1) * count;
      for (let model = 0; model < count; model++) {
        sums[model] = (base.sums[model] ?? 0) + weight * ((units[to + model] ?? 0) - (units[from + model] ?? 0));
      }
      const left = engine.steers[slot] === true ? leftAfter(engine, settings, base, trial, slot, level) : base.left;
      see(slot, level, bestOf(left, sums), left);
    }
  }
  for (const slot of engine.steeringFlags) {
    const code = base.stated[slot] ?? NaN;
    if (!(code > none)) continue;
    const left = leftAfter(engine, settings, base, trial, slot, 1 - code);
    see(slot, 1 - code, bestOf(left, base.sums), left);
  }
}

function prepare(engine: Engine, { preferences }: EngineSettings, { stated }: Base, trial: Trial): void {
  derive(engine, stated, trial.before);
  trial.slots.set(trial.before);
  let at = 0;
  for (const { judge } of engine.constraints) trial.fires[at++] = judge(trial.before) === 1 ? 1 : 0;
  for (const { judge } of preferences) trial.fires[at++] = judge(trial.before) === 1 ? 1 : 0;
}

/** The models left after a change, which is undone. */
function leftAfter(
  engine: Engine,
  { preferences }: EngineSettings,
  { stated }: Base,
  { before, slots, fires }: Trial,
  slot: number,
  code: number,
): number {
  slots[slot] = code;
  for (const derivation of engine.derivations) {
    if (derivation.touchedBy[slot] !== true || !Number.isNaN(stated[derivation.slot])) continue;
    const level = slots[derivation.from] ?? NaN;
    const follows = level > none && derivation.when(slots) === 1;
    slots[derivation.slot] = follows ? (derivation.values[level] ?? NaN) : NaN;
  }
  let at = 0;
  let left = engine.allModels;
  for (const { judge, mask, touchedBy } of engine.constraints) {
    if (touchedBy[slot] === true ? judge(slots) === 1 : fires[at] === 1) left &= ~mask;
    at++;
  }
  for (const { judge, mask, touchedBy } of preferences) {
    const rest = left & ~mask;
    if (rest !== 0 && (touchedBy[slot] === true ? judge(slots) === 1 : fires[at] === 1)) left = rest;
    at++;
  }
  slots[slot] = before[slot] ?? NaN;
  for (const { slot: derived } of engine.derivations) slots[derived] = before[derived] ?? NaN;
  return left;
}
