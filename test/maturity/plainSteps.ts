import type { MaturityModel } from '../../src/maturity/index.js';

interface Item {
  readonly id: string;
  readonly weight: number;
  readonly gate: boolean;
  /** What it counts now; null where it does not apply. */
  readonly value: number | null;
}

/** Criteria by dimension and level. */
export type Grid = readonly (readonly (readonly Item[])[])[];

/** The criteria of a model with what they count. */
export function gridOf(model: MaturityModel, values: ReadonlyMap<string, number | null>): Grid {
  return model.dimensions.map((dimension) =>
    model.levels
      .slice(1)
      .map(({ number }) =>
        model.criteria
          .filter((each) => each.dimensionId === dimension.id && each.level === number)
          .map(({ id, weight = 1, gate = false }) => ({ id, weight, gate, value: values.get(id) ?? null })),
      ),
  );
}

/** Levels above the floor of every dimension to which something applies, with some criteria at the best rating. */
export function heightsWith(grid: Grid, rule: MaturityModel['rule'], raised: ReadonlySet<string>): number[] {
  const valueOf = ({ id, value }: Item) => (raised.has(id) ? 1 : (value ?? 0));
  return grid
    .filter((levels) => levels.some((items) => items.some(({ value }) => value !== null)))
    .map((levels) => {
      const cells = levels.map((items) => items.filter(({ value }) => value !== null));
      if (rule.kind === 'high-water')
        return cells.findLastIndex((items) => items.some((item) => valueOf(item) > 0.6)) + 1;
      if (rule.kind === 'continuous') return 0;
      let height = 0;
      for (const items of cells) {
        const weight = items.reduce((sum, item) => sum + item.weight, 0);
        const score = items.reduce((sum, item) => sum + item.weight * valueOf(item), 0) / weight;
        const holds = items.length === 0 || score >= rule.minimumScore - 1e-12;
        if (!holds || items.some((item) => item.gate && valueOf(item) < 0.6)) break;
        height++;
        if (rule.lowerLevels === 'full' && items.some((item) => valueOf(item) < 1)) break;
      }
      return height;
    });
}

/** The level of the whole above the floor. */
export function overallWith(heights: readonly number[], kind: MaturityModel['overall']['kind']): number {
  if (kind === 'minimum') return Math.min(...heights);
  return Math.floor(heights.reduce((sum, height) => sum + height, 0) / heights.length);
}

/** Least effort with which a test holds, over all sets of ids; undefined where none does. */
export function leastEffort(
  ids: readonly string[],
  effortOf: (id: string) => number,
  holds: (raised: ReadonlySet<string>) => boolean,
): number | undefined {
  let least: number | undefined;
  for (let mask = 0; mask < 1 << ids.length; mask++) {
    const set = ids.filter((_, at) => (mask >> at) % 2 === 1);
    const effort = set.reduce((sum, id) => sum + effortOf(id), 0);
    if ((least === undefined || effort < least) && holds(new Set(set))) least = effort;
  }
  return least;
}
