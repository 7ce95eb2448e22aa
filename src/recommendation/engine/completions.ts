import { derive, membersOf, modelsLeft } from './run.js';
import { none } from './model.js';
import type { Engine, EngineCriterion, EngineSettings, Slots } from './model.js';

/** How many steps a search for a winner may take, and how many combinations of answers that rules read are tried: house defaults. */
export const completionLimits: { readonly combinations: number; readonly steps: number } =
  /* @__PURE__ */ Object.freeze({ combinations: 100_000, steps: 20_000 });

/** A criterion without an answer. */
interface Open {
  readonly criterion: EngineCriterion;
  readonly weight: number;
}

/** What the missing answers can still do, models by position. */
export interface Completions {
  /** Models that win in some completion, a bit each. */
  readonly possible: number;
  /** Whether the search for them was complete. */
  readonly isExact: boolean;
  /** The only winner in every completion; -1: none. */
  readonly necessary: number;
  /** Whether some completion leaves no model. */
  readonly isEverInfeasible: boolean;
}

/**
 * What can still win when the unanswered criteria are answered in any way.
 *
 * Only criteria that some rule reads are enumerated. For the others bounds are enough, because each adds for itself: `a` beats `b` in every
 * completion exactly when the known lead plus the sum of the least leads over the open criteria is above 0. Whether a model can win against all
 * others at once is searched for, with these bounds cutting off what cannot.
 */
export function completionsOf(
  engine: Engine,
  settings: EngineSettings,
  stated: Slots,
  weights: Float64Array,
  sums: Float64Array,
  needsPossible = true,
): Completions {
  const open = engine.criteria.flatMap((criterion, at): Open[] => {
    const isOpen = (weights[at] ?? 0) > 0 && !((stated[criterion.fact.slot] ?? NaN) > none);
    return isOpen ? [{ criterion, weight: weights[at] ?? 0 }] : [];
  });
  const read = open.filter(({ criterion }) => engine.steers[criterion.fact.slot] === true);
  const rest = open.filter(({ criterion }) => engine.steers[criterion.fact.slot] !== true);
  const combinations = read.reduce((product, { criterion }) => product * criterion.levelCount, 1);
  const nothing = { possible: engine.allModels, isExact: false, necessary: -1, isEverInfeasible: false };
  if (combinations > completionLimits.combinations) return nothing;
  const search = restSearch(engine, rest);
  const [trial, slots, totals] = [stated.slice(), stated.slice(), new Float64Array(sums.length)];
  let [possible, always, isExact, isEverInfeasible] = [0, engine.allModels, true, false];
  for (let combination = 0; combination < combinations; combination++) {
    totals.set(sums);
    fill(read, combination, trial, totals);
    derive(engine, trial, slots);
    const left = modelsLeft(engine, settings.preferences, slots);
    if (left === 0) isEverInfeasible = true;
    always &= search.alwaysWinning(left, totals);
    if (!needsPossible) {
      if (always === 0) break;
      continue;
    }
    for (const model of membersOf(left & ~possible)) {
      const verdict = search.canWin(model, left, totals);
      if (verdict === 'yes') possible |= 1 << model;
      else if (verdict === 'unknown') [possible, isExact] = [possible | (1 << model), false];
    }
  }
  return { possible, isExact, necessary: membersOf(always)[0] ?? -1, isEverInfeasible };
}

/** Answers the criteria that rules read as the number of a combination says. */
function fill(read: readonly Open[], combination: number, stated: Slots, sums: Float64Array): void {
  let rest = combination;
  for (const { criterion, weight } of read) {
    const level = rest % criterion.levelCount;
    rest = Math.floor(rest / criterion.levelCount);
    stated[criterion.fact.slot] = level;
    for (let model = 0; model < sums.length; model++) {
      const { units } = criterion;
      const change = (units[(level + 1) * sums.length + model] ?? 0) - (units[model] ?? 0);
      sums[model] = (sums[model] ?? 0) + weight * change;
    }
  }
}

interface RestSearch {
  /** Models that win alone however the rest is answered, a bit each: one or none. */
  readonly alwaysWinning: (left: number, sums: Float64Array) => number;
  readonly canWin: (model: number, left: number, sums: Float64Array) => 'yes' | 'no' | 'unknown';
}

function restSearch({ models }: Engine, rest: readonly Open[]): RestSearch {
  const count = models.length;
  // Least and greatest change of the lead of a over b by the criteria from each one on.
  const least: Float64Array[] = [new Float64Array(count * count)];
  const greatest: Float64Array[] = [new Float64Array(count * count)];
  for (const open of [...rest].reverse()) {
    least.unshift(addExtremes(least[0], open, count, -1));
    greatest.unshift(addExtremes(greatest[0], open, count, 1));
  }
  const leads = (a: number, left: number, sums: Float64Array, bounds: Float64Array | undefined, atLeast: number) => {
    for (let b = 0; b < count; b++) {
      if (b === a || (left & (1 << b)) === 0) continue;
      if ((sums[a] ?? 0) - (sums[b] ?? 0) + (bounds?.[a * count + b] ?? 0) < atLeast) return false;
    }
    return true;
  };
  const alwaysWinning = (left: number, sums: Float64Array): number => {
    for (let a = 0; a < count; a++) {
      if ((left & (1 << a)) !== 0 && leads(a, left, sums, least[0], 1)) return 1 << a; // leads are whole numbers
    }
    return 0;
  };
  const canWin = (model: number, left: number, sums: Float64Array): 'yes' | 'no' | 'unknown' => {
    let steps = completionLimits.steps;
    const below = (at: number, now: Float64Array): boolean => {
      if (!leads(model, left, now, greatest[at], 0)) return false;
      if (leads(model, left, now, least[at], 0)) return true;
      const open = rest[at];
      if (open === undefined || --steps <= 0) return false;
      return byPromise(open, model, left, count).some((level) => below(at + 1, answered(now, open, level)));
    };
    if (below(0, sums)) return 'yes';
    return steps > 0 ? 'no' : 'unknown';
  };
  return { alwaysWinning, canWin };
}

function addExtremes(sofar: Float64Array | undefined, open: Open, count: number, sign: 1 | -1): Float64Array {
  return Float64Array.from({ length: count * count }, (_, pair) => {
    const [a, b] = [Math.floor(pair / count), pair % count];
    const { units, levelCount } = open.criterion;
    const now = (units[a] ?? 0) - (units[b] ?? 0);
    let extreme = -Infinity;
    for (let row = 1; row <= levelCount; row++) {
      const change = (units[row * count + a] ?? 0) - (units[row * count + b] ?? 0) - now;
      extreme = Math.max(extreme, sign * change);
    }
    return (sofar?.[pair] ?? 0) + sign * extreme * open.weight;
  });
}

/** The levels of a criterion, those first that favor a model most over all others left. */
function byPromise({ criterion }: Open, model: number, left: number, count: number): number[] {
  const { units, levelCount } = criterion;
  const rivals = membersOf(left & ~(1 << model));
  const promise = (level: number): number =>
    rivals.reduce(
      (sum, b) => sum + (units[(level + 1) * count + model] ?? 0) - (units[(level + 1) * count + b] ?? 0),
      0,
    );
  return Array.from({ length: levelCount }, (_, level) => level).sort((a, b) => promise(b) - promise(a) || a - b);
}

function answered(sums: Float64Array, { criterion, weight }: Open, level: number): Float64Array {
  const count = sums.length;
  return sums.map(
    (sum, model) =>
      sum + weight * ((criterion.units[(level + 1) * count + model] ?? 0) - (criterion.units[model] ?? 0)),
  );
}
