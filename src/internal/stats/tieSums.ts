/** Sums over the groups of equal values of a sorted sample; t is the size of a group. */
export interface TieSums {
  /** t (t - 1) / 2: pairs of equal values. */
  readonly pairs: number;
  /** t (t - 1) (2 t + 5). */
  readonly variance: number;
  /** t (t - 1) (t - 2). */
  readonly triples: number;
  /** t^3 - t. */
  readonly cubes: number;
}

/** Ties of a sorted sample. */
export function tieSums(sorted: Float64Array): TieSums {
  let [pairs, variance, triples, cubes] = [0, 0, 0, 0];
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    const t = to - from;
    pairs += (t * (t - 1)) / 2;
    variance += t * (t - 1) * (2 * t + 5);
    triples += t * (t - 1) * (t - 2);
    cubes += t * t * t - t;
    from = to;
  }
  return { pairs, variance, triples, cubes };
}

/** Pairs of neighbors or beyond that are equal in both, where equal ones stand together. */
export function pairsTiedInBoth(x: Float64Array, y: Float64Array): number {
  let pairs = 0;
  let run = 1;
  for (let at = 1; at < x.length; at++) {
    run = x[at] === x[at - 1] && y[at] === y[at - 1] ? run + 1 : 1;
    pairs += run - 1;
  }
  return pairs;
}
