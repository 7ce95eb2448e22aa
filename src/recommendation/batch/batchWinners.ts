import type { Columns } from './columns.js';
import type { BatchWinners } from './model.js';
import type { WeightTables } from './weightTables.js';

/** Who wins, profile by profile: a few additions for each model left. */
export function batchWinners(columns: Columns, tables: WeightTables): BatchWinners {
  const { count, left, places, weightClass } = columns;
  const { sums, unitsPerHundred } = tables;
  const [models, groups] = [columns.engine.models.length, columns.groups.length];
  const classSize = tables.rows * models;
  const winner = new Int8Array(count);
  const winners = new Uint16Array(count);
  const margin = new Float64Array(count);
  for (let profile = 0, from = 0; profile < count; profile++, from += groups) {
    const own = weightClass[profile] ?? 0;
    const table = own * classSize;
    const open = left[profile] ?? 0;
    let [best, second, mask, first] = [-Infinity, -Infinity, 0, -1];
    for (let model = 0; model < models; model++) {
      if (((open >>> model) & 1) === 0) continue;
      let sum = 0;
      for (let group = from; group < from + groups; group++) {
        sum += sums[table + (places[group] ?? 0) * models + model] ?? 0;
      }
      if (sum > best) {
        second = best;
        best = sum;
        mask = 1 << model;
        first = model;
      } else {
        if (sum === best) mask |= 1 << model;
        if (sum > second) second = sum;
      }
    }
    winner[profile] = first;
    winners[profile] = mask;
    margin[profile] = second === -Infinity ? NaN : (100 * (best - second)) / (unitsPerHundred[own] ?? NaN);
  }
  return { winner, winners, margin };
}
