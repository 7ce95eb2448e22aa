/**
 * How many of the orders of n different values have so many inversions: entry k for k inversions, 0 to n (n - 1) / 2.
 *
 * @param n small: the counts sum to n!, which is exact up to n = 18
 * @see M. G. Kendall, A New Measure of Rank Correlation, Biometrika 30 (1938); the Mahonian numbers
 */
export function kendallNull(n: number): readonly number[] {
  let counts = [1];
  for (let size = 2; size <= n; size++) {
    const longer = Array<number>(counts.length + size - 1).fill(0);
    // The size-th value can be put before 0 to size - 1 of the others.
    for (const [inversions, count] of counts.entries()) {
      for (let more = 0; more < size; more++) longer[inversions + more] = (longer[inversions + more] ?? 0) + count;
    }
    counts = longer;
  }
  return counts;
}

/** The chance that Kendall's S of n independent different values lies at least so far from 0. */
export function kendallExact(s: number, n: number): number {
  const counts = kendallNull(n);
  const pairs = (n * (n - 1)) / 2;
  let all = 0;
  let far = 0;
  for (const [inversions, count] of counts.entries()) {
    all += count;
    if (Math.abs(pairs - 2 * inversions) >= Math.abs(s)) far += count;
  }
  return far / all;
}
