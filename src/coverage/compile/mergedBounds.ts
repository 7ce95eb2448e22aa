/** Bounds of many lists in one order, each with the number of its list. */
export interface Bounds {
  readonly times: Float64Array;
  readonly owners: Int32Array;
}

/**
 * Joins sorted lists into one sorted list, in pairs of neighbors: linear in the bounds, times the binary digits of the number of lists.
 * Of equal times those of earlier lists come first.
 */
export function mergedBounds(lists: readonly Float64Array[]): Bounds {
  const total = lists.reduce((sum, { length }) => sum + length, 0);
  let from: Bounds = { times: new Float64Array(total), owners: new Int32Array(total) };
  let into: Bounds = { times: new Float64Array(total), owners: new Int32Array(total) };
  let runs = [0];
  for (const [owner, list] of lists.entries()) {
    const start = runs.at(-1) ?? 0;
    from.times.set(list, start);
    from.owners.fill(owner, start, start + list.length);
    runs.push(start + list.length);
  }
  while (runs.length > 2) {
    const next = [0];
    for (let run = 0; run + 1 < runs.length; run += 2) {
      const start = runs[run] ?? 0;
      const middle = runs[run + 1] ?? total;
      const end = runs[run + 2] ?? middle;
      mergeRuns(from, into, start, middle, end);
      next.push(end);
    }
    [from, into] = [into, from];
    runs = next;
  }
  return from;
}

function mergeRuns(from: Bounds, into: Bounds, start: number, middle: number, end: number): void {
  const { times, owners } = from;
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const takesLeft = right >= end || (left < middle && (times[left] ?? 0) <= (times[right] ?? 0));
    const taken = takesLeft ? left++ : right++;
    into.times[at] = times[taken] ?? 0;
    into.owners[at] = owners[taken] ?? 0;
  }
}
