/**
 * Moves values so that those of the first bucket stand first, then those of the second, and so on; within a bucket in no order. Each swap puts one
 * value where it stays.
 *
 * @param buckets bucket of each value, moved with them
 * @param sizes how many values each bucket has
 * @returns where each bucket ends
 * @see P. M. McIlroy, K. Bostic, M. D. McIlroy, Engineering Radix Sort, Computing Systems 6 (1993): the American flag sort
 */
export function sortIntoBuckets(values: Float64Array, buckets: Uint16Array, sizes: Uint32Array): Uint32Array {
  const next = new Uint32Array(sizes.length);
  const ends = new Uint32Array(sizes.length);
  let total = 0;
  for (let bucket = 0; bucket < sizes.length; bucket++) {
    next[bucket] = total;
    total += sizes[bucket] ?? 0;
    ends[bucket] = total;
  }
  for (let bucket = 0; bucket < sizes.length; bucket++) {
    const end = ends[bucket] ?? 0;
    let at = next[bucket] ?? 0;
    while (at < end) {
      const other = buckets[at] ?? 0;
      if (other === bucket) {
        at++;
        continue;
      }
      const place = next[other] ?? 0;
      next[other] = place + 1;
      const value = values[at] ?? 0;
      values[at] = values[place] ?? 0;
      values[place] = value;
      buckets[at] = buckets[place] ?? 0;
      buckets[place] = other;
    }
  }
  return ends;
}
