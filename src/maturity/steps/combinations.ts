import type { Choice } from './cellChoice.js';

/** Every way to take one set of each choice, the preferred ones first; no more than `most`. */
export function combinations(choices: readonly Choice[], most: number): number[][] {
  let ways: number[][] = [[]];
  for (const { sets } of choices) {
    const next: number[][] = [];
    // The first set of all ways comes before the second of any, so that a cut keeps the preferred ones.
    for (const set of sets) for (const way of ways) if (next.length < most) next.push([...way, ...set]);
    ways = next;
  }
  return ways;
}
