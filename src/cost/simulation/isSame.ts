/**
 * Part of a cost within which two are the same: sums in another order differ in their last bits, and 100.1 + 200.2 costs what 300.3 does. A house
 * default.
 */
export const sameWithin = 1e-12;

/** 1 where two costs are the same, else 0: numbers, for what cannot be guessed is faster counted than decided. */
export function isSame(one: number, other: number): number {
  const isNear = Math.abs(one - other) <= sameWithin * Math.max(Math.abs(one), Math.abs(other));
  return Number(isNear) | Number(one === other);
}
