/** The value at a rank from 1; between two ranks in proportion. */
export function atRank(rank: number, count: number, nth: (rank: number) => number): number {
  const within = Math.max(1, Math.min(count, rank));
  const low = Math.floor(within);
  const share = within - low;
  const below = nth(low);
  return share === 0 ? below : below + share * (nth(low + 1) - below);
}

/** Ranks of the limits of a median of many differences: `(N ∓ z sqrt(Var)) / 2`, the upper one plus 1; z is the critical value. */
export function limitRanks(count: number, variance: number, critical: number): readonly [number, number] {
  const width = critical * Math.sqrt(variance);
  return [(count - width) / 2, (count + width) / 2 + 1];
}
