/** What lies at most at `right` is no larger than what lies at least at `left`; between them all are equal. */
export interface Cut {
  left: number;
  right: number;
}

/** Parts the values from `low` to `high` around the median of the first, middle and last one (Hoare's scheme). */
export function partition(values: Float64Array, low: number, high: number, cut: Cut): void {
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
  cut.left = left;
  cut.right = right;
}

/** Median of the first, middle and last value. */
function middleOf(values: Float64Array, low: number, high: number): number {
  const a = values[low] ?? 0;
  const b = values[(low + high) >>> 1] ?? 0;
  const c = values[high] ?? 0;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
