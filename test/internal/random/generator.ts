/** xoshiro128** in whole numbers of any size, as its authors' page writes it. */
export function* xoshiro(state: readonly number[]): Generator<number> {
  const mask = (1n << 32n) - 1n;
  const rotl = (x: bigint, k: bigint): bigint => ((x << k) | (x >> (32n - k))) & mask;
  const s = state.map(BigInt) as [bigint, bigint, bigint, bigint];
  for (;;) {
    const result = (rotl((s[1] * 5n) & mask, 7n) * 9n) & mask;
    const t = (s[1] << 9n) & mask;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotl(s[3], 11n);
    yield Number(result);
  }
}

/** The uniform number of two draws, as a quotient of whole numbers; exact, for it has 53 bits. */
export const uniformOf = (first: number, second: number): number =>
  Number((((BigInt(first) >> 6n) << 26n) + (BigInt(second) >> 6n)) * 2n + 1n) / Number(1n << 53n);

/** The first so many of a sequence. */
export const take = (count: number, from: Generator<number>): number[] =>
  Array.from({ length: count }, () => Number(from.next().value));
