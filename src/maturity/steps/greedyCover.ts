import type { CoverItem } from './cheapestCover.js';

/**
 * A set of items that covers a deficit: the cheapest for their gain one after another, and then all those left out, the most expensive first,
 * without which it is covered too.
 *
 * @returns places of items in ascending order
 */
export function greedyCover(items: readonly CoverItem[], deficit: number): number[] {
  const order = items.map((_, at) => at).sort((a, b) => ratioOf(items[a]) - ratioOf(items[b]) || a - b);
  const taken: number[] = [];
  let open = deficit;
  for (const at of order) {
    if (open <= 0) break;
    taken.push(at);
    open -= items[at]?.gain ?? 0;
  }
  return pruned(items, taken, deficit);
}

/** A covering set without the items that it does not need, the most expensive left out first. */
export function pruned(items: readonly CoverItem[], set: readonly number[], deficit: number): number[] {
  const effortOf = (at: number) => items[at]?.effort ?? 0;
  const kept = new Set(set);
  for (const at of [...set].sort((a, b) => effortOf(b) - effortOf(a) || b - a)) {
    kept.delete(at);
    let open = deficit;
    for (const each of kept) open -= items[each]?.gain ?? 0;
    if (open > 0) kept.add(at);
  }
  return [...kept].sort((a, b) => a - b);
}

function ratioOf(item: CoverItem | undefined): number {
  return item === undefined ? Infinity : item.effort / item.gain;
}
