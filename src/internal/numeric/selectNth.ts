/**
 * Moves the values so that the one at `nth` stands where sorting would put it, smaller ones before and larger ones behind it.
 *
 * @see R. W. Floyd, R. L. Rivest, Algorithm 489: the algorithm SELECT, CACM 18 (1975); here without its sampling step, with the median of
 * three as the pivot.
 */
export function selectNth(values: Float64Array, nth: number, from: number = 0, to: number = values.length - 1): number {
  let [low, high] = [from, to];
  while (low < high) {
    const pivot = middleOf(values, low, high);
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++;
      while ((values[right] ?? 0) > pivot) right--;
      if (left > right) break;
      const kept = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = kept;
      left++;
      right--;
    }
    if (nth <= right) high = right;
    else if (nth >= left) low = left;
    else break;
  }
  return values[nth] ?? 0;
}

/** Median of the first, middle and last value. */
function middleOf(values: Float64Array, low: number, high: number): number {
  const a = values[low] ?? 0;
  const b = values[(low + high) >>> 1] ?? 0;
  const c = values[high] ?? 0;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
