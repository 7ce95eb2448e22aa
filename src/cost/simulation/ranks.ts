/** Ranks of a sample from 1; equal values share the mean of their ranks. */
export function ranksOf(sample: Float64Array): Float64Array {
  const order = Uint32Array.from(sample, (_, at) => at).sort((a, b) => (sample[a] ?? 0) - (sample[b] ?? 0));
  const ranks = new Float64Array(sample.length);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    const value = sample[order[from] ?? 0];
    while (to < order.length && sample[order[to] ?? 0] === value) to++;
    for (let at = from; at < to; at++) ranks[order[at] ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

/** Pearson's correlation of two samples of equal length; null where one of them does not vary. */
export function correlationOf(a: Float64Array, b: Float64Array): number | null {
  const n = a.length;
  let [meanA, meanB] = [0, 0];
  for (let i = 0; i < n; i++) {
    meanA += (a[i] ?? 0) / n;
    meanB += (b[i] ?? 0) / n;
  }
  let [both, ofA, ofB] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [x, y] = [(a[i] ?? 0) - meanA, (b[i] ?? 0) - meanB];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  if (ofA === 0 || ofB === 0) return null;
  return Math.max(-1, Math.min(1, both / Math.sqrt(ofA * ofB))) + 0;
}
