import type { Place } from '../problemLog.js';
import type { Cell, Row } from './model.js';
import { takeRow } from './readingBudget.js';
import type { ReadingBudget } from './readingBudget.js';
import { withoutFormulaGuard } from './withoutFormulaGuard.js';

/** What can be wrong with delimited text. */
export type CsvFault = 'unclosed-quote' | 'text-after-quote' | 'bare-quote';

/** Where delimited text begins and how it is to be read. */
export interface CsvReading {
  readonly delimiter: string;
  /** Index of the first character. */
  readonly from: number;
  /** Its physical line, from 1. */
  readonly line: number;
  readonly budget: ReadingBudget;
  readonly report: (fault: CsvFault, place: Place) => void;
}

const lineFeed = 10;
const carriageReturn = 13;

interface Cursor extends CsvReading {
  readonly text: string;
  index: number;
  at: number;
  lineStart: number;
}

/**
 * Reads delimited text (RFC 4180) into rows of cells, each with the physical line and column where it begins.
 *
 * Lines end with LF, CR or CRLF. A quote that is never closed is dropped and its line read as it stands; so are text behind a
 * closing quote and quotes inside an unquoted cell, all of them reported. A blank line is a row of one empty cell.
 */
export function csvRows(text: string, reading: CsvReading): Row[] {
  const rows: Row[] = [];
  eachCsvRow(text, reading, (row) => {
    rows.push(row);
  });
  return rows;
}

/** The same one row after the other, for texts whose cells would not fit into memory all at once. */
export function eachCsvRow(text: string, reading: CsvReading, visit: (row: Row) => void): void {
  const cursor: Cursor = { ...reading, text, index: reading.from, at: reading.line, lineStart: reading.from };
  while (cursor.index < text.length) {
    const isKept = takeRow(cursor.budget, placeOf(cursor));
    const row = rowAt(cursor, isKept);
    if (isKept) visit(row);
  }
}

/** Reads one row and steps behind its line end; its cells are kept as far as the budget goes. */
function rowAt(cursor: Cursor, isKept: boolean): Row {
  const row: Cell[] = [];
  for (;;) {
    const place = placeOf(cursor);
    const text = cursor.text[cursor.index] === '"' ? quotedText(cursor, place) : bareText(cursor, place);
    if (isKept && cursor.budget.cells-- > 0) row.push({ text: withoutFormulaGuard(text), ...place });
    if (cursor.text[cursor.index] !== cursor.delimiter) break;
    cursor.index++;
  }
  if (cursor.index < cursor.text.length) stepOver(cursor, cursor.index + lineEndLength(cursor.text, cursor.index));
  return row;
}

function placeOf({ at, index, lineStart }: Cursor): Place {
  return { at, column: index - lineStart + 1 };
}

/** The rest of an unquoted cell. */
function restOfCell(cursor: Cursor): string {
  const { text, index: from } = cursor;
  const delimiter = cursor.delimiter.charCodeAt(0);
  let to = from;
  for (; to < text.length; to++) {
    const unit = text.charCodeAt(to);
    if (unit === delimiter || unit === lineFeed || unit === carriageReturn) break;
  }
  cursor.index = to;
  return text.slice(from, to);
}

function bareText(cursor: Cursor, place: Place): string {
  const text = restOfCell(cursor);
  if (text.includes('"')) cursor.report('bare-quote', place);
  return text;
}

function quotedText(cursor: Cursor, place: Place): string {
  const open = cursor.index;
  const close = closingQuote(cursor.text, open);
  if (close === undefined) {
    cursor.report('unclosed-quote', place);
    cursor.index++;
    return restOfCell(cursor);
  }
  stepOver(cursor, close + 1);
  const behind = placeOf(cursor);
  const rest = restOfCell(cursor);
  const quoted = cursor.text.slice(open + 1, close).replaceAll('""', '"');
  if (rest.trim() === '') return quoted;
  cursor.report('text-after-quote', behind);
  return quoted + rest;
}

/** A doubled quote stands for one inside the cell. */
function closingQuote(text: string, open: number): number | undefined {
  let quote = text.indexOf('"', open + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote === -1 ? undefined : quote;
}

/** Moves to an index further on, counting the lines that end before it. */
function stepOver(cursor: Cursor, to: number): void {
  while (cursor.index < to) {
    const length = lineEndLength(cursor.text, cursor.index);
    cursor.index += length || 1;
    if (length === 0) continue;
    cursor.at++;
    cursor.lineStart = cursor.index;
  }
}

/** Characters of the line end that begins at an index; 0 where none does. */
function lineEndLength(text: string, index: number): number {
  if (text[index] === '\n') return 1;
  if (text[index] !== '\r') return 0;
  return text[index + 1] === '\n' ? 2 : 1;
}
