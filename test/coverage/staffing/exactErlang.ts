/** The terms A^k / k! for k from 0 to n of A = numerator / denominator erlangs, all times n! * denominator^n. */
function terms(numerator: number, denominator: number, n: number): bigint[] {
  const [a, b] = [BigInt(numerator), BigInt(denominator)];
  return Array.from({ length: n + 1 }, (_, k) => {
    let term = a ** BigInt(k) * b ** BigInt(n - k);
    for (let factor = k + 1; factor <= n; factor++) term *= BigInt(factor);
    return term;
  });
}

const ratio = (numerator: bigint, denominator: bigint): number => Number((numerator << 600n) / denominator) / 2 ** 600;

const added = (list: readonly bigint[]): bigint => list.reduce((all, each) => all + each, 0n);

/** Erlang B by the closed form: (A^n / n!) / sum of A^k / k!. */
export function closedErlangB(numerator: number, denominator: number, n: number): number {
  const all = terms(numerator, denominator, n);
  return ratio(all.at(-1) ?? 0n, added(all));
}

/** Erlang C by the closed form: (A^n / n!) (n / (n - A)) / (sum over k < n of A^k / k! + the same). */
export function closedErlangC(numerator: number, denominator: number, n: number): number {
  const all = terms(numerator, denominator, n);
  const spare = BigInt(n * denominator - numerator);
  const waiting = (all.at(-1) ?? 0n) * BigInt(n * denominator);
  return ratio(waiting, added(all.slice(0, -1)) * spare + waiting);
}
