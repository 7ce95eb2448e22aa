/** Equal cells of u from 0 to 1, of which those of the tails, below 1/64 and from 63/64 on, are not used. */
export const evenCells = 4096;
/** Cells in each halving of a tail. */
export const tailCells = 64;
/** Halvings of a tail, from 1/64 down to 2^-16. */
export const halvings = 10;
/** Where a tail begins. */
export const tailShare = 0.015625;

/**
 * Index of the first cell of a halving: behind the even cells and one for the share 1, which is not used, stand the halvings of the lower tail, from
 * 1/64 down, and then those of the upper.
 */
export function firstTailCell(isUpper: boolean, halving: number): number {
  return evenCells + 1 + tailCells * (halving + (isUpper ? halvings : 0));
}

/** All cells of a table. */
export const allCells: number = firstTailCell(true, halvings);

/** Just before the end of a halving: the sum with the index of a cell must not be rounded up to the next. */
const lastPlace = tailCells - 0.0000000001;

/**
 * Where a share in a tail stands in a table: index of the cell, and beyond the point how far it is through it, away from the end of the law.
 *
 * @returns 0, a cell that is not used, below 2^-16 and above 1 - 2^-16
 */
export function tailPlace(u: number): number {
  const isUpper = u > 0.5;
  let share = (isUpper ? 1 - u : u) / tailShare;
  for (let halving = 0; halving < halvings; halving++) {
    if (share >= 0.5) return firstTailCell(isUpper, halving) + Math.min((share - 0.5) * (2 * tailCells), lastPlace);
    share *= 2;
  }
  return 0;
}
