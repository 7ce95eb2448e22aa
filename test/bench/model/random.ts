/** A small seeded generator (mulberry32), so that the large document is the same everywhere. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Seeded choices. */
export interface Random {
  /** Whether something happens that happens so often, 0 to 1. */
  readonly chance: (rate: number) => boolean;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** An entry of a list. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** A date between so many and so many days before the date of the reports, 2026-09-01. */
  readonly daysAgo: (least: number, most: number) => string;
}

const reportDay = Date.UTC(2026, 8, 1) / 86_400_000;

/** Choices from a seed. */
export function seeded(seed: number): Random {
  const next = mulberry32(seed);
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    chance: (rate) => next() < rate,
    whole,
    pick: <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T, // no list of the generator is empty
    daysAgo: (least, most) =>
      new Date((reportDay - whole(least, most)) * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length),
  };
}

/** As many as asked for, each from its position. */
export function many<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
