import { selectNth } from './selectNth.js';

/**
 * Moves the values so that each of some ranks stands where sorting would put it.
 *
 * The middle rank goes first and parts the values, so that the others are sought in what is left on their side.
 *
 * @param ranks ascending
 */
export function selectAll(
  values: Float64Array,
  ranks: readonly number[],
  from: number = 0,
  to: number = values.length - 1,
): void {
  const middle = ranks.length >> 1;
  const rank = ranks[middle];
  if (rank === undefined) return;
  selectNth(values, rank, from, to);
  selectAll(values, ranks.slice(0, middle), from, rank - 1);
  selectAll(values, ranks.slice(middle + 1), rank + 1, to);
}
