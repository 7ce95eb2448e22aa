const shortRun = 12;

/**
 * How many pairs stand in the wrong order, the larger before the smaller, by merging; the values are sorted by the call.
 *
 * Runs of 12 are sorted by insertion first, each step of which mends one inversion.
 *
 * @see D. E. Knuth, The Art of Computer Programming, volume 3, section 5.1.1; W. R. Knight, A Computer Method for Calculating Kendall's Tau with
 * Ungrouped Data, JASA 61 (1966)
 */
export function inversions(values: Float64Array): number {
  const n = values.length;
  let count = 0;
  for (let from = 0; from < n; from += shortRun) count += insert(values, from, Math.min(from + shortRun, n));
  let [source, target]: [Float64Array, Float64Array] = [values, new Float64Array(n)];
  for (let width = shortRun; width < n; width *= 2) {
    for (let from = 0; from < n; from += 2 * width) count += merge(source, target, from, width);
    [source, target] = [target, source];
  }
  if (source !== values) values.set(source);
  return count;
}

function insert(values: Float64Array, from: number, to: number): number {
  let count = 0;
  for (let at = from + 1; at < to; at++) {
    const value = values[at] ?? 0;
    let place = at;
    while (place > from && (values[place - 1] ?? 0) > value) {
      values[place] = values[place - 1] ?? 0;
      place--;
    }
    values[place] = value;
    count += at - place;
  }
  return count;
}

/** Merges two runs of neighbors, and counts what is left of the first one each time a value of the second goes before it. */
function merge(source: Float64Array, target: Float64Array, from: number, width: number): number {
  const middle = Math.min(from + width, source.length);
  const end = Math.min(middle + width, source.length);
  let [left, right] = [from, middle];
  let count = 0;
  for (let at = from; at < end; at++) {
    if (right >= end || (left < middle && (source[left] ?? 0) <= (source[right] ?? 0))) {
      target[at] = source[left++] ?? 0;
    } else {
      target[at] = source[right++] ?? 0;
      count += middle - left;
    }
  }
  return count;
}
