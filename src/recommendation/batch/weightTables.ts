import type { EngineSettings } from '../engine/model.js';
import { weigh } from '../engine/run.js';
import { statedOf } from './columns.js';
import type { Columns, CriterionGroup } from './columns.js';

/** What the weights make of the columns. */
export interface WeightTables {
  /** Weights of each class, a row of criteria. */
  readonly weights: readonly Float64Array[];
  /** Units of 100 points, by class. */
  readonly unitsPerHundred: Float64Array;
  /** Sums of each group for each of its combinations, a row of models; one table for each class. */
  readonly sums: Float64Array;
  /** Rows of one class's table. */
  readonly rows: number;
  readonly weightScale: number;
}

/** Adds up the figures of each group of criteria once for every combination of answers, under given weights. */
export function weightTables(columns: Columns, settings: EngineSettings): WeightTables {
  const { engine, groups, classes } = columns;
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  const models = engine.models.length;
  const sums = new Float64Array(classes.length * rows * models);
  const unitsPerHundred = new Float64Array(classes.length);
  const slots = new Float64Array(engine.facts.length + 1);
  const weights = classes.map(({ profile }, at) => {
    const own = new Float64Array(engine.criteria.length);
    const total = weigh(engine, settings, statedOf(columns, profile, slots), own);
    unitsPerHundred[at] = engine.range * engine.levelMultiple * total;
    for (const group of groups) fillGroup(columns, group, own, sums, (at * rows + group.start) * models);
    return own;
  });
  return { weights, unitsPerHundred, sums, rows, weightScale: settings.weightScale };
}

function fillGroup(
  { engine }: Columns,
  { members, rows }: CriterionGroup,
  weights: Float64Array,
  sums: Float64Array,
  start: number,
): void {
  const models = engine.models.length;
  let stride = rows;
  for (const member of members) {
    const criterion = engine.criteria[member];
    if (criterion === undefined) continue;
    const weight = weights[member] ?? 0;
    const levels = criterion.levelCount + 1;
    stride /= levels;
    for (let row = 0; row < rows; row++) {
      const from = (Math.floor(row / stride) % levels) * models;
      for (let model = 0; model < models; model++) {
        const to = start + row * models + model;
        sums[to] = (sums[to] ?? 0) + weight * (criterion.units[from + model] ?? 0);
      }
    }
  }
}
