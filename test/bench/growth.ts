import type { OperatingModel } from '../../src/operating-model/model.js';

/** Something at three sizes: the second is ten times the first. */
export type AtThreeSizes = readonly [small: () => unknown, middle: () => unknown, large: () => unknown];

/** How the time of something grows over three sizes. */
export interface Growth {
  /** Its time at the middle size, ms. */
  readonly ms: number;
  /** Its time at the middle size by that at the small one. */
  readonly toMiddle: number;
  /** Its time at the large size by that at the middle one. */
  readonly toLarge: number;
  /** By how much it grows more than the yardstick in the same rounds, in the step to the large size. */
  readonly byYardstick: number;
}

/**
 * The least that any rule about the matrix has to do: look at every row of the document, find activities by id and group the
 * assignments by activity. At ten times the size it takes more than ten times as long where the document outgrows the caches.
 */
export function yardstick(model: OperatingModel): unknown {
  let rows = 0;
  for (const list of Object.values(model) as unknown[]) {
    if (!Array.isArray(list)) continue;
    for (const row of list as readonly { readonly id?: string }[]) if (row.id !== '') rows += 1;
  }
  const activities = new Map((model.activities ?? []).map((activity) => [activity.id, activity]));
  const groups = new Map<string, unknown[]>();
  for (const assignment of model.assignments ?? []) {
    const group = groups.get(assignment.activityId);
    if (group === undefined) groups.set(assignment.activityId, [assignment]);
    else group.push(assignment);
  }
  return { rows, activities, groups };
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Measures how something grows: interleaved rounds, the best of each; what is small is run more often, so that it is warm too. */
export function growthOf(step: AtThreeSizes, least: AtThreeSizes, rounds = 5): Growth {
  const runs = [...step, ...least];
  const best = runs.map(() => Infinity);
  const repeats = [12, 4, 1];
  for (let round = 0; round < rounds; round++) {
    runs.forEach((run, at) => {
      for (let repeat = 0; repeat < (repeats[at % 3] ?? 1); repeat++)
        best[at] = Math.min(best[at] ?? Infinity, timeOf(run));
    });
  }
  const [small = NaN, middle = NaN, large = NaN, , leastMiddle = NaN, leastLarge = NaN] = best;
  const toLarge = large / middle;
  return { ms: middle, toMiddle: middle / small, toLarge, byYardstick: toLarge / (leastLarge / leastMiddle) };
}
