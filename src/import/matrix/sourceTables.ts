import { csvRows } from '../tables/csvRows.js';
import { csvStart } from '../tables/csvStart.js';
import { gridTables } from '../tables/gridTables.js';
import { markdownTables } from '../tables/markdownTables.js';
import type { Row, SourceTable } from '../tables/model.js';
import type { ReadingBudget } from '../tables/readingBudget.js';
import { rowsOfCells } from '../tables/rowsOfCells.js';
import { withMergedCells } from '../tables/withMergedCells.js';
import { continuation } from './continuation.js';
import type { MatrixImport } from './matrixImport.js';

/** A delimiter row of a Markdown table: dashes and pipes on one line, and nothing else but colons and blanks. */
const delimiterRow = /^(?=[^\r\n]*-)(?=[^\r\n]*\|)[ \t>|:-]+$/m;

/** Finds the tables of an input. */
export function sourceTables(input: string | readonly (readonly unknown[])[], work: MatrixImport): SourceTable[] {
  const { settings, log } = work;
  const { limits } = settings;
  if (typeof input === 'string' && input.length > limits.textLength) {
    log.add('text-too-long', { at: 1, column: 1 }, { detail: limits.textLength });
    return [];
  }
  const budget: ReadingBudget = { rows: limits.rows, cells: limits.cells, leftOut: undefined, rowsLeftOut: 0 };
  const tables = tablesWithin(input, work, budget);
  if (budget.leftOut !== undefined) log.add('limit-reached', budget.leftOut, { count: budget.rowsLeftOut });
  return tables;
}

function tablesWithin(
  input: string | readonly (readonly unknown[])[],
  work: MatrixImport,
  budget: ReadingBudget,
): SourceTable[] {
  const { settings, log } = work;
  if (typeof input !== 'string') {
    const rows = rowsOfCells(input, { budget, report: log.add });
    return sheetTables(settings.merges.length > 0 ? withMergedCells(rows, settings.merges, budget) : rows, work);
  }
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
  const isMarkdown = (settings.format ?? formatOf(text, settings.delimiter)) === 'markdown';
  return isMarkdown ? markdownTables(text, budget, log.add) : sheetTables(csvTextRows(text, work, budget), work);
}

function formatOf(text: string, delimiter: string | undefined): 'csv' | 'markdown' {
  return delimiter === undefined && delimiterRow.test(text) ? 'markdown' : 'csv';
}

function csvTextRows(text: string, { settings, log }: MatrixImport, budget: ReadingBudget): Row[] {
  const start = csvStart(text, settings.delimiter);
  if (start.chosenOfTie !== undefined) {
    log.add('delimiter-tie', { at: start.line, column: 1 }, { detail: start.chosenOfTie });
  }
  return csvRows(text, { ...start, budget, report: log.add });
}

function sheetTables(rows: readonly Row[], work: MatrixImport): SourceTable[] {
  return gridTables(rows, continuation(work), (place) => {
    work.log.add('line-skipped', place);
  });
}
