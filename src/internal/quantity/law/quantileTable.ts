import { allCells, evenCells, firstTailCell, halvings, tailCells, tailShare } from './tablePlace.js';
import { scoreSeries } from './scoreSeries.js';
import type { Ends, QuantileFunction } from './model.js';

/** What a cell may be off by, as a share of its values. */
const tolerance = 1e-7;

/** Below it, and as near to 1, places are not used. */
const end = tailShare / (1 << halvings);

/**
 * A table of a smooth quantile function: four coefficients a cell, of the cubic in t, from 0 to 1 within the cell, that has the values and slopes
 * of its ends.
 *
 * From u = 1/64 to 63/64 there are cells of 1/4096; each halving of what is left at either end has 64 of its own, ten times. Slopes are five-point
 * differences, held between 0 and three times the smaller rise beside them, so that no cubic falls. A cell is off by 1/384 of the fourth difference
 * of the nodes where the law is smooth, and by less than 1/32 of it beside a bend; where that is more than 1e-7 of the values, the coefficients are
 * NaN and the quantile is to be computed. So they are where a place is not used. A slow quantile is taken from a series, but for the ends of the
 * table, and throughout where some cells have no coefficients: beside an exact value none may be higher that belongs lower.
 *
 * @param ends - of a law whose quantile is slow
 * @see F. N. Fritsch and R. E. Carlson, Monotone Piecewise Cubic Interpolation, SIAM Journal on Numerical Analysis 17 (1980)
 */
export function quantileTable(quantile: QuantileFunction, ends?: Ends): Float64Array {
  const table = new Float64Array(4 * allCells).fill(NaN);
  const series = ends && scoreSeries(quantile, ends);
  const isWhole = series && filled(table, (u) => (u > end && u < 1 - end ? series(u) : quantile(u)));
  if (isWhole !== true) filled(table.fill(NaN), quantile);
  return table;
}

/** Whether all cells that are used have coefficients. */
function filled(table: Float64Array, quantile: QuantileFunction): boolean {
  const cells = evenCells * (1 - 2 * tailShare);
  const even = { first: evenCells * tailShare, cells, start: tailShare, width: 1 / evenCells, sign: 1 } as const;
  let isWhole = hasFilled(table, even, quantile);
  let start = tailShare / 2;
  for (let halving = 0; halving < halvings; halving++, start /= 2) {
    const shared = { cells: tailCells, start, width: start / tailCells };
    const lower: Stretch = { ...shared, first: firstTailCell(false, halving), sign: 1 };
    const upper: Stretch = { ...shared, first: firstTailCell(true, halving), sign: -1 };
    isWhole = hasFilled(table, lower, quantile) && isWhole;
    isWhole = hasFilled(table, upper, (rest) => -quantile(1 - rest)) && isWhole;
  }
  return isWhole;
}

/** Cells of one width. */
interface Stretch {
  /** Index of the first. */
  readonly first: number;
  readonly cells: number;
  /** Where the first begins. */
  readonly start: number;
  readonly width: number;
  /** Of the coefficients; -1 where a rising function stands for a falling one. */
  readonly sign: 1 | -1;
}

function hasFilled(table: Float64Array, stretch: Stretch, rising: QuantileFunction): boolean {
  let isWhole = true;
  const { first, cells, start, width, sign } = stretch;
  // Two nodes more at either end, for the differences.
  const nodes = Float64Array.from({ length: cells + 5 }, (_, at) => rising(start + (at - 2) * width));
  for (let cell = 0; cell < cells; cell++) {
    const low = nodes[cell + 2] ?? 0;
    const high = nodes[cell + 3] ?? 0;
    const bend = Math.max(fourthDifference(nodes, cell + 2), fourthDifference(nodes, cell + 3));
    const isOneSigned = low > 0 || high < 0 || low === high;
    if (!isOneSigned || !(bend <= 32 * tolerance * Math.min(Math.abs(low), Math.abs(high)))) {
      isWhole = false;
      continue;
    }
    const rise = high - low;
    const slope = slopeAt(nodes, cell + 2);
    const nextSlope = slopeAt(nodes, cell + 3);
    const at = 4 * (first + cell);
    table[at] = sign * low;
    table[at + 1] = sign * slope;
    table[at + 2] = sign * (3 * rise - 2 * slope - nextSlope);
    table[at + 3] = sign * (slope + nextSlope - 2 * rise);
  }
  return isWhole;
}

const node = (nodes: Float64Array, at: number): number => nodes[at] ?? 0;

function fourthDifference(nodes: Float64Array, at: number): number {
  const beside = node(nodes, at - 1) + node(nodes, at + 1);
  return Math.abs(node(nodes, at - 2) + node(nodes, at + 2) - 4 * beside + 6 * node(nodes, at));
}

/** The rise a cell at a node. */
function slopeAt(nodes: Float64Array, at: number): number {
  const [before, here, after] = [node(nodes, at - 1), node(nodes, at), node(nodes, at + 1)];
  const slope = (8 * (after - before) - (node(nodes, at + 2) - node(nodes, at - 2))) / 12;
  return Math.min(Math.max(slope, 0), 3 * Math.min(here - before, after - here));
}
