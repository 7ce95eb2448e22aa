import { partition } from './partition.js';

/**
 * Moves the values so that the one at `nth` stands where sorting would put it, smaller ones before and larger ones behind it.
 *
 * @see R. W. Floyd, R. L. Rivest, Algorithm 489: the algorithm SELECT, CACM 18 (1975); here without its sampling step, with the median of
 * three as the pivot.
 */
export function selectNth(values: Float64Array, nth: number, from: number = 0, to: number = values.length - 1): number {
  const cut = { left: 0, right: 0 };
  let [low, high] = [from, to];
  while (low < high) {
    partition(values, low, high, cut);
    if (nth <= cut.right) high = cut.right;
    else if (nth >= cut.left) low = cut.left;
    else break;
  }
  return values[nth] ?? 0;
}
