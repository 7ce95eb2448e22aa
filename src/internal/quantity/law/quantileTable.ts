import { scoreSeries } from './scoreSeries.js';
import { allCells, halvings, tailShare } from './tablePlace.js';
import { tableStretches } from './tableStretches.js';
import type { Stretch } from './tableStretches.js';
import type { ContinuousShape } from './model.js';

/** What a cell may be off by, as a share of its values. */
export const tolerance = 1e-7;
/** Below it, and as near to 1, places are not used. */
const end = tailShare / (1 << halvings);

/** A quantile by the share and by its normal score. */
type Node = (u: number, z: number) => number;

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
 * @see F. N. Fritsch and R. E. Carlson, Monotone Piecewise Cubic Interpolation, SIAM Journal on Numerical Analysis 17 (1980)
 */
export function quantileTable({ quantile, ofScore, ends }: ContinuousShape): Float64Array {
  const table = new Float64Array(4 * allCells).fill(NaN);
  const series = ends && scoreSeries(quantile, ends);
  const isWhole = series && hasFilled(table, (u, z) => (u > end && u < 1 - end ? series(z) : quantile(u)));
  if (isWhole !== true) hasFilled(table.fill(NaN), ofScore ? (_, z) => ofScore(z) : quantile);
  return table;
}

/** Whether all cells that are used have coefficients. */
function hasFilled(table: Float64Array, node: Node): boolean {
  return tableStretches()
    .map((stretch) => hasFilledStretch(table, stretch, node))
    .every(Boolean);
}

function hasFilledStretch(table: Float64Array, { first, cells, shares, scores, sign }: Stretch, node: Node): boolean {
  const nodes = new Float64Array(shares.length);
  for (let at = 0; at < nodes.length; at++) nodes[at] = sign * node(shares[at] ?? 0, scores[at] ?? 0);
  let isWhole = true;
  // What is found at the end of a cell holds at the beginning of the next.
  let [bend, slope] = [fourthDifference(nodes, 2), slopeAt(nodes, 2)];
  for (let cell = 0; cell < cells; cell++) {
    const low = nodes[cell + 2] ?? 0;
    const high = nodes[cell + 3] ?? 0;
    const [bendBefore, slopeBefore] = [bend, slope];
    bend = fourthDifference(nodes, cell + 3);
    slope = slopeAt(nodes, cell + 3);
    const isOneSigned = low > 0 || high < 0 || low === high;
    const most = 32 * tolerance * Math.min(Math.abs(low), Math.abs(high));
    if (!isOneSigned || !(Math.max(bendBefore, bend) <= most)) {
      isWhole = false;
      continue;
    }
    const rise = high - low;
    const at = 4 * (first + cell);
    table[at] = sign * low;
    table[at + 1] = sign * slopeBefore;
    table[at + 2] = sign * (3 * rise - 2 * slopeBefore - slope);
    table[at + 3] = sign * (slopeBefore + slope - 2 * rise);
  }
  return isWhole;
}

const valueAt = (nodes: Float64Array, at: number): number => nodes[at] ?? 0;

function fourthDifference(nodes: Float64Array, at: number): number {
  const beside = valueAt(nodes, at - 1) + valueAt(nodes, at + 1);
  return Math.abs(valueAt(nodes, at - 2) + valueAt(nodes, at + 2) - 4 * beside + 6 * valueAt(nodes, at));
}

/** The rise a cell at a node. */
function slopeAt(nodes: Float64Array, at: number): number {
  const [before, here, after] = [valueAt(nodes, at - 1), valueAt(nodes, at), valueAt(nodes, at + 1)];
  const slope = (8 * (after - before) - (valueAt(nodes, at + 2) - valueAt(nodes, at - 2))) / 12;
  return Math.min(Math.max(slope, 0), 3 * Math.min(here - before, after - here));
}
