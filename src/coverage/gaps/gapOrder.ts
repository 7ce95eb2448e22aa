import type { GapColumns } from './gapColumns.js';

/** A gap by its demand and its row there. */
export interface GapPlace {
  readonly demand: number;
  readonly row: number;
}

/** The gaps of several demands in one order: by start, the worse first, then by demand. */
export interface GapOrder {
  readonly count: number;
  /** The gap at a position; undefined where there is none. */
  readonly at: (position: number) => GapPlace | undefined;
}

/** Orders gaps by numbers alone. */
export function gapOrder(lists: readonly GapColumns[]): GapOrder {
  const offsets = [0];
  for (const { count } of lists) offsets.push((offsets.at(-1) ?? 0) + count);
  const count = offsets.at(-1) ?? 0;
  const starts = new Float64Array(count);
  const ranks = new Uint8Array(count);
  for (const [demand, list] of lists.entries()) {
    starts.set(list.starts, offsets[demand]);
    ranks.set(list.ranks, offsets[demand]);
  }
  const order = Uint32Array.from({ length: count }, (_, gap) => gap);
  // Those of one demand are in order.
  if (lists.length > 1) {
    order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
  }
  return {
    count,
    at(position) {
      const gap = order[position];
      if (gap === undefined) return undefined;
      const demand = offsets.findIndex((offset, at) => gap >= offset && gap < (offsets[at + 1] ?? 0));
      return { demand, row: gap - (offsets[demand] ?? 0) };
    },
  };
}
