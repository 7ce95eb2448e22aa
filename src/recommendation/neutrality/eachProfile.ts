import type { Engine, EngineCriterion } from '../engine/model.js';

/** The sums of all ways to answer some criteria, a row of models for each way. */
function sumsOfAll(criteria: readonly Weighted[], models: number): Float64Array {
  let sums = new Float64Array(models);
  for (const { criterion, weight } of criteria) {
    const { units, levelCount } = criterion;
    const next = new Float64Array(sums.length * levelCount);
    let to = 0;
    for (let level = 1; level <= levelCount; level++) {
      for (let from = 0; from < sums.length; from++) {
        next[to++] = (sums[from] ?? 0) + weight * (units[level * models + (from % models)] ?? 0);
      }
    }
    sums = next;
  }
  return sums;
}

interface Weighted {
  readonly criterion: EngineCriterion;
  readonly weight: number;
}

/** Halves of a list whose products of levels are as near to each other as the order allows. */
function halves(criteria: readonly Weighted[]): [Weighted[], Weighted[]] {
  const [first, second]: [Weighted[], Weighted[]] = [[], []];
  let [a, b] = [1, 1];
  for (const each of criteria) {
    if (a <= b) {
      first.push(each);
      a *= each.criterion.levelCount;
    } else {
      second.push(each);
      b *= each.criterion.levelCount;
    }
  }
  return [first, second];
}

/** Who wins, a bit each. */
export type CountWinners = (winners: number, withoutPreferences: number) => void;

/**
 * The winners of every way to answer the criteria that no rule reads, beside fixed answers to the others: the sums of two halves of them, each
 * listed once, added pair by pair.
 */
export function eachRest(
  engine: Engine,
  rest: readonly Weighted[],
): (base: Float64Array, left: number, feasible: number, count: CountWinners) => void {
  const models = engine.models.length;
  const [first, second] = halves(rest);
  const [outer, inner] = [sumsOfAll(first, models), sumsOfAll(second, models)];
  return (base, left, feasible, count) => {
    for (let a = 0; a < outer.length; a += models) {
      for (let b = 0; b < inner.length; b += models) {
        let [best, winners, bestOfAll, winnersOfAll] = [-Infinity, 0, -Infinity, 0];
        for (let model = 0; model < models; model++) {
          const bit = 1 << model;
          if ((feasible & bit) === 0) continue;
          const sum = (base[model] ?? 0) + (outer[a + model] ?? 0) + (inner[b + model] ?? 0);
          if (sum > bestOfAll) [bestOfAll, winnersOfAll] = [sum, bit];
          else if (sum === bestOfAll) winnersOfAll |= bit;
          if ((left & bit) === 0) continue;
          if (sum > best) [best, winners] = [sum, bit];
          else if (sum === best) winners |= bit;
        }
        count(winners, winnersOfAll);
      }
    }
  };
}
