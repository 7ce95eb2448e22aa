import type { Place } from '../problemLog.js';
import { filledCells } from './filledCells.js';
import type { Row, SourceTable } from './model.js';

interface Grid {
  readonly tables: SourceTable[];
  /** Rows of one cell behind a blank row: headings of the next table or sections of the present one. */
  readonly waiting: Row[];
  readonly reportSkipped: (place: Place) => void;
}

/** What rows are judged by. */
export interface RowJudge {
  /** Whether a row has what only the body of a table has; behind a blank row with the table above it and the row below. */
  readonly isBody: (row: Row, above?: SourceTable, next?: Row) => boolean;
  /** Whether a row that begins a table right behind a blank row may be one of the table above. */
  readonly mayGoOn: (row: Row, above: SourceTable) => boolean;
}

/**
 * Finds the tables in the rows of a sheet: each begins with a row of two or more filled cells at the top or behind a blank row.
 *
 * Rows behind a blank row still belong to the table above if they have what only its body has. A row of one cell right before
 * a table is its heading, and so is a merged one with its text in every cell.
 */
export function gridTables(
  rows: readonly Row[],
  { isBody, mayGoOn }: RowJudge,
  reportSkipped: (place: Place) => void,
): SourceTable[] {
  const grid: Grid = { tables: [], waiting: [], reportSkipped };
  let isBehindBlank = true;
  for (const [index, row] of rows.entries()) {
    const filled = filledCells(row).length;
    const isLabel = new Set(filledCells(row).map(({ text }) => text)).size === 1 && (filled === 1 || !isBody(row));
    const current = grid.tables.at(-1);
    if (filled === 0) isBehindBlank = true;
    else if (current !== undefined && !isBehindBlank) current.rows.push(row);
    else if (isLabel) grid.waiting.push(row);
    else {
      if (current !== undefined && isBody(row, current, rows[index + 1])) {
        takeWaiting(grid, current);
        current.rows.push(row);
      } else beginTable(grid, row, current !== undefined && grid.waiting.length === 0 && mayGoOn(row, current));
      isBehindBlank = false;
    }
  }
  // What stands below the last table is left to its reader: it may be footnotes.
  takeWaiting(grid, grid.tables.at(-1));
  return grid.tables;
}

function beginTable(grid: Grid, header: Row, isDoubtful: boolean): void {
  const { tables, waiting } = grid;
  const heading = waiting.pop();
  takeWaiting(grid);
  const title = heading && filledCells(heading)[0];
  tables.push({
    number: tables.length + 1,
    heading: title?.text,
    ...(title && { title }),
    ...(isDoubtful && { mayGoOn: true }),
    header,
    rows: [],
    footnotes: new Map(),
    fileFootnotes: new Map(),
  });
}

/** Gives the waiting rows to a table; without one they are reported. */
function takeWaiting({ waiting, reportSkipped }: Grid, table?: SourceTable): void {
  for (const row of waiting.splice(0)) {
    if (table === undefined) reportSkippedRow(row, reportSkipped);
    else table.rows.push(row);
  }
}

function reportSkippedRow(row: Row, report: (place: Place) => void): void {
  const [first] = filledCells(row);
  if (first !== undefined) report(first);
}
