import type { Cell, Row } from './model.js';
import type { ReadingBudget } from './readingBudget.js';

/** Cells of a sheet that are merged into one: indexes of the first, and how many rows and columns. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Rows in which all cells of a merged range hold what its first holds, however they were read: as repeated values or as nothing.
 * Ranges end where the sheet does; filled cells count as read ones.
 */
export function withMergedCells(rows: readonly Row[], merges: readonly CellRange[], budget: ReadingBudget): Row[] {
  const filled = rows.map((row) => [...row]);
  const byIndex = new Map(filled.map((row) => [row[0]?.at ?? 0, row]));
  const height = Math.max(0, ...[...byIndex.keys()].slice(-1)) + 1;
  const width = filled.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (const { row, column, rows: high, columns: wide } of merges) {
    const cell = byIndex.get(row)?.[column];
    if (cell === undefined) continue;
    for (let at = row; at < Math.min(row + high, height); at++) {
      const end = Math.min(column + wide, width);
      if (!fill(byIndex.get(at), { cell, column, end }, budget)) return filled;
    }
  }
  return filled;
}

interface Filling {
  readonly cell: Cell;
  readonly column: number;
  /** Behind the last column. */
  readonly end: number;
}

/** Fills a part of a row; false where nothing more may be read. */
function fill(row: Cell[] | undefined, { cell, column, end }: Filling, budget: ReadingBudget): boolean {
  const at = row?.[0]?.at;
  if (row === undefined || at === undefined) return true;
  for (let index = Math.min(row.length, column); index < end; index++) {
    if (budget.cells-- <= 0) {
      budget.leftOut ??= { at, column: index };
      budget.rowsLeftOut++;
      return false;
    }
    if (index >= column) row[index] = { ...cell, at, column: index, ...(at > cell.at && { isMergedUp: true }) };
    else row[index] ??= { text: '', at, column: index };
  }
  return true;
}
