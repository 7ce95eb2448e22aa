/**
 * Moves the values so that the one at `nth` stands where sorting would put it, smaller ones before and larger ones behind it.
 *
 * @see R. W. Floyd, R. L. Rivest, Algorithm 489: the algorithm SELECT, CACM 18 (1975)
 */
export function selectNth(values: Float64Array, nth: number, from: number = 0, to: number = values.length - 1): number {
  let [low, high] = [from, to];
  while (low < high) {
    const pivot = high - low < few ? middleOf(values, low, high) : likelyPivot(values, nth, low, high);
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

/** Values among which a sample does not pay. */
const few = 600;

/**
 * A value that most likely stands just beyond the wanted one, seen from the nearer end, so that few values are left after one pass: found
 * among some values around its place, about the square root of all.
 */
function likelyPivot(values: Float64Array, nth: number, low: number, high: number): number {
  const count = high - low + 1;
  const before = nth - low;
  const sample = 5 * Math.sqrt(count);
  const slack = Math.sqrt(3 * sample); // some standard deviations of a rank in the sample
  const shift = before < count / 2 ? -slack : slack;
  const first = Math.floor(nth - (before * sample) / count + shift);
  const last = Math.ceil(nth + ((count - before) * sample) / count + shift);
  return selectNth(values, nth, Math.max(low, Math.min(nth, first)), Math.min(high, Math.max(nth, last)));
}

/** Median of the first, middle and last value. */
function middleOf(values: Float64Array, low: number, high: number): number {
  const a = values[low] ?? 0;
  const b = values[(low + high) >>> 1] ?? 0;
  const c = values[high] ?? 0;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
