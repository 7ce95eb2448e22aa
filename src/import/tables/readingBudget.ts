import type { Place } from '../problemLog.js';

/** What may still be read of a file: a count that goes down, for all its tables together. */
export interface ReadingBudget {
  rows: number;
  /** Below 0 where cells were left out. */
  cells: number;
  /** Rows that were left out because nothing more may be read. */
  rowsLeftOut: number;
  /** The first of them. */
  leftOut: Place | undefined;
}

/** Takes one row, or several that are left out together, out of the budget; false where nothing more may be read. */
export function takeRow(budget: ReadingBudget, place: Place, rows = 1): boolean {
  if (budget.rows > 0 && budget.cells > 0) {
    budget.rows--;
    return true;
  }
  budget.leftOut ??= place;
  budget.rowsLeftOut += rows;
  return false;
}
