import { csvRows } from '../tables/csvRows.js';
import { delimiterOf } from '../tables/delimiter.js';
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
  // Spreadsheet programs write the delimiter into a line of its own.
  const [line = '', stated] = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  const from = line.length;
  const start = { at: from === 0 ? 1 : 2, column: 1 };
  const found = delimiterOf(text, from);
  const delimiter = settings.delimiter ?? stated;
  if (delimiter === undefined && found.chosenOfTie !== undefined) {
    log.add('delimiter-tie', start, { detail: found.chosenOfTie });
  }
  return csvRows(text, { delimiter: delimiter ?? found.delimiter, from, line: start.at, budget, report: log.add });
}

function sheetTables(rows: readonly Row[], work: MatrixImport): SourceTable[] {
  return gridTables(rows, continuation(work), (place) => {
    work.log.add('line-skipped', place);
  });
}
