import type { PolicyPreference } from '../policy/model.js';
import { rankedWords } from './codeOf.js';
import { none } from './model.js';
import type { Engine, EngineCriterion, EngineRule, EngineSettings, Slots } from './model.js';

/** Fills in what follows from other facts where nothing is stated. */
export function derive(engine: Engine, stated: Slots, slots: Slots): void {
  slots.set(stated);
  for (const { slot, from, when, values } of engine.derivations) {
    const level = slots[from] ?? NaN;
    if (Number.isNaN(slots[slot]) && level > none && when(slots) === 1) slots[slot] = values[level] ?? NaN;
  }
}

/** The models that no fired hard constraint rules out, a bit each. */
export function feasibleModels(engine: Engine, slots: Slots): number {
  let feasible = engine.allModels;
  for (const { judge, mask } of engine.constraints) if (judge(slots) === 1) feasible &= ~mask;
  return feasible;
}

/** The models left after hard constraints and preferences: a preference that would leave none has no effect. */
export function modelsLeft(engine: Engine, preferences: readonly EngineRule<PolicyPreference>[], slots: Slots): number {
  let left = feasibleModels(engine, slots);
  if (left === 0) return 0;
  for (const { judge, mask } of preferences) {
    const rest = left & ~mask;
    if (rest !== 0 && rest !== left && judge(slots) === 1) left = rest;
  }
  return left;
}

/** Whole weights of the criteria in scope, 0 for the others. */
export function weigh(engine: Engine, settings: EngineSettings, slots: Slots, weights: Float64Array): number {
  const ranking = engine.driverSlot < 0 ? NaN : (slots[engine.driverSlot] ?? NaN);
  const drivers = ranking > 0 && settings.weights === null ? driversOf(engine, ranking) : [];
  let total = 0;
  const { criteria, weightScale } = engine;
  for (let at = 0; at < criteria.length; at++) {
    const criterion = criteria[at] as EngineCriterion; // within the list
    const isInScope = !criterion.isServiceScopeOnly || (slots[criterion.fact.slot] ?? NaN) > none;
    const plain = settings.weights?.[at] ?? criterion.weight * weightScale;
    const factor = drivers.length === 0 ? 1 : emphasis(engine, criterion.drivers, drivers);
    const weight = isInScope ? Math.round(plain * factor) : 0;
    weights[at] = weight;
    total += weight;
  }
  return total;
}

function driversOf(engine: Engine, ranking: number): number[] {
  const spec = engine.facts[engine.driverSlot];
  const names = Object.keys(engine.policy.driverEmphasis?.map ?? {});
  return spec === undefined ? [] : rankedWords(spec, ranking).map((word) => names.indexOf(String(spec.values[word])));
}

function emphasis({ policy }: Engine, drivers: readonly number[], ranked: readonly number[]): number {
  const { factorPrimary = 1, factorSecondary = 1 } = policy.driverEmphasis ?? {};
  let factor = 1;
  for (const driver of drivers) {
    const place = ranked.indexOf(driver);
    if (place >= 0) factor *= place === 0 ? factorPrimary : factorSecondary;
  }
  return factor;
}

/** The row of a criterion's figures for what is stated: 0 for no answer. */
export function rowOf(slot: number | undefined): number {
  return slot !== undefined && slot > none ? slot + 1 : 0;
}

/** What each criterion adds to each model, a row of models for each criterion, and the sums. */
export function addUp(
  engine: Engine,
  slots: Slots,
  weights: Float64Array,
  contributions: Float64Array,
  sums: Float64Array,
): void {
  const count = engine.models.length;
  sums.fill(0);
  let to = 0;
  for (const [at, { fact, units }] of engine.criteria.entries()) {
    const weight = weights[at] ?? 0;
    let from = rowOf(slots[fact.slot]) * count;
    for (let model = 0; model < count; model++) {
      const each = weight * (units[from++] ?? 0);
      contributions[to++] = each;
      sums[model] = (sums[model] ?? 0) + each;
    }
  }
}

/** The best of the models left, a bit each; 0 where none is left. */
export function bestOf(left: number, sums: Float64Array): number {
  let best = -Infinity;
  let mask = 0;
  for (let model = 0; model < sums.length; model++) {
    const bit = 1 << model;
    const sum = sums[model] ?? 0;
    if ((left & bit) === 0 || sum < best) continue;
    mask = sum > best ? bit : mask | bit;
    best = sum;
  }
  return mask;
}

/** Positions of the bits of a mask, in order. */
export function membersOf(mask: number): number[] {
  const members: number[] = [];
  for (let rest = mask, at = 0; rest !== 0; rest >>>= 1, at++) if ((rest & 1) === 1) members.push(at);
  return members;
}
