import { rangeOf } from './rangeOf.js';
import type { Range } from './rangeOf.js';
import { selectAll } from './selectAll.js';

/** Values from which on counting in cells pays. */
const countedFrom = 2000;
/** Cells of equal width between the least and the greatest value: so few that their counts stay near, so many that each has few values. */
const cellsFor = (size: number): number => (size < 200_000 ? 4096 : 16_384);

/**
 * Gives the values that stand at some ranks when all are sorted; the values stay where they are.
 *
 * All are counted in cells, in one pass without decisions, and only the values of the cells with a wanted rank are selected from. Where most
 * are in one cell this is a selection from all, so the time is linear however they lie.
 *
 * @param wanted ranks from 0 on that can be asked for, in any order
 * @param range exactly that of the values, where it is known
 * @returns the value at a rank; NaN at one that was not wanted
 */
export function valuesAtRanks(
  values: Float64Array,
  wanted: readonly number[],
  range: Range = rangeOf(values),
): (rank: number) => number {
  const ranks = [...new Set(wanted)].sort((a, b) => a - b);
  const found = selected(values, ranks, range);
  const byRank = new Map(ranks.map((rank, at) => [rank, found[at] ?? NaN]));
  return (rank) => byRank.get(rank) ?? NaN;
}

/** The values at ascending ranks. */
function selected(values: Float64Array, ranks: readonly number[], { least, most }: Range): readonly number[] {
  const cells = cellsFor(values.length);
  const scale = cells / (most - least);
  if (values.length < countedFrom || !(scale > 0 && scale < Infinity)) {
    const all = values.slice();
    selectAll(all, ranks);
    return ranks.map((rank) => all[rank] ?? NaN);
  }
  const counts = countsOf(values, cells, least, scale);
  const { starts, shifted, size } = wantedCells(counts, ranks);
  const some = gathered(values, least, scale, starts, size);
  selectAll(some, shifted);
  return shifted.map((rank) => some[rank] ?? NaN);
}

/** How many values each cell has; the greatest value has one of its own. */
function countsOf(values: Float64Array, cells: number, least: number, scale: number): Uint32Array {
  const counts = new Uint32Array(cells + 1);
  for (let at = 0; at < values.length; at++) {
    const cell = (((values[at] ?? 0) - least) * scale) | 0;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

/** The cells that hold a wanted rank. */
interface WantedCells {
  /** By cell, where its values begin among those that are wanted; -1 where they are not. */
  readonly starts: Int32Array;
  /** The ranks among the wanted values. */
  readonly shifted: readonly number[];
  /** How many values are wanted. */
  readonly size: number;
}

function wantedCells(counts: Uint32Array, ranks: readonly number[]): WantedCells {
  const starts = new Int32Array(counts.length).fill(-1);
  const shifted: number[] = [];
  let [before, size, next] = [0, 0, 0];
  for (let cell = 0; cell < counts.length && next < ranks.length; cell++) {
    const after = before + (counts[cell] ?? 0);
    if ((ranks[next] ?? 0) < after) {
      starts[cell] = size;
      for (; next < ranks.length && (ranks[next] ?? 0) < after; next++) {
        shifted.push((ranks[next] ?? 0) - before + size);
      }
      size += after - before;
    }
    before = after;
  }
  return { starts, shifted, size };
}

/** The values of the wanted cells, cell by cell. */
function gathered(values: Float64Array, least: number, scale: number, starts: Int32Array, size: number): Float64Array {
  const wanted = new Float64Array(size);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    const cell = ((value - least) * scale) | 0;
    const place = starts[cell] ?? -1;
    if (place < 0) continue;
    wanted[place] = value;
    starts[cell] = place + 1;
  }
  return wanted;
}
