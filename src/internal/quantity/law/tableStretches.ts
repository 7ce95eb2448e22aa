import { normalQuantile } from '../../numeric/normalQuantile.js';
import { once } from '../../once.js';
import { evenCells, firstTailCell, halvings, tailCells, tailShare } from './tablePlace.js';

/** Cells of one width in a table. */
export interface Stretch {
  /** Index of the first. */
  readonly first: number;
  readonly cells: number;
  /** The shares u between and around the cells, and two more at either end for the differences. */
  readonly shares: Float64Array;
  /** Normal scores of the shares. */
  readonly scores: Float64Array;
  /** -1 where the shares fall from cell to cell. */
  readonly sign: 1 | -1;
}

/** All stretches of a table: the even cells, and each halving of the two tails. The same for all laws, so the scores are computed once. */
export const tableStretches: () => readonly Stretch[] = once(() => {
  const even = { first: evenCells * tailShare, cells: evenCells * (1 - 2 * tailShare), width: 1 / evenCells };
  const stretches = [stretchOf(even.first, even.cells, tailShare, even.width, false)];
  let start = tailShare / 2;
  for (let halving = 0; halving < halvings; halving++, start /= 2) {
    for (const isUpper of [false, true]) {
      stretches.push(stretchOf(firstTailCell(isUpper, halving), tailCells, start, start / tailCells, isUpper));
    }
  }
  return stretches;
});

function stretchOf(first: number, cells: number, start: number, width: number, isFalling: boolean): Stretch {
  const shares = Float64Array.from({ length: cells + 5 }, (_, at) => {
    const share = start + (at - 2) * width;
    return isFalling ? 1 - share : share;
  });
  return { first, cells, shares, scores: shares.map((share) => normalQuantile(share)), sign: isFalling ? -1 : 1 };
}
