import type { Place } from '../problemLog.js';
import type { Cell, Row } from './model.js';
import { takeRow } from './readingBudget.js';
import type { ReadingBudget } from './readingBudget.js';
import { withoutFormulaGuard } from './withoutFormulaGuard.js';

/** What can be wrong with rows of cells. */
export type RowFault = 'unsupported-row' | 'unsupported-cell';

/** What no cell can be. */
const noCell = Symbol.iterator;

/** What stands for a value that is no cell: it reads as not assessed. */
const notAssessed = '?';

/** How rows of cells are to be read. */
export interface RowReading {
  readonly budget: ReadingBudget;
  readonly report: (fault: RowFault, place: Place) => void;
}

/**
 * Reads rows of cells that the caller holds, each with the indexes of its row and column. Null and undefined are empty cells.
 *
 * Every value is read once and no getter is run; what is no text, number or yes/no value is reported.
 */
export function rowsOfCells(input: object, reading: RowReading): Row[] {
  const rows: Row[] = [];
  eachItem(input, reading.budget, (item, at) => {
    const row = rowOf(item, at, reading);
    if (row === undefined) reading.report('unsupported-row', { at, column: 0 });
    else rows.push(row);
  });
  return rows;
}

/** Hands over what a list holds, as far as the budget goes; what cannot be read without running foreign code is no cell. */
export function eachItem(input: object, budget: ReadingBudget, visit: (item: unknown, at: number) => void): void {
  const count = lengthOf(input) ?? 0;
  for (let at = 0; at < count; at++) {
    if (!takeRow(budget, { at, column: 0 }, count - at)) break;
    visit(itemAt(input, at), at);
  }
}

/** The cells of a row; undefined for anything but an array. */
export function rowOf(cells: unknown, at: number, { budget, report }: RowReading): Row | undefined {
  const length = lengthOf(cells);
  if (length === undefined) return undefined;
  const row: Cell[] = [];
  for (let column = 0; column < length && budget.cells-- > 0; column++) {
    const text = cellText(itemAt(cells as object, column)); // it has a length
    if (text === undefined) report('unsupported-cell', { at, column });
    row.push({ text: withoutFormulaGuard(text ?? notAssessed), at, column });
  }
  // A row without cells is blank, as a line without text is.
  return row.length > 0 ? row : [{ text: '', at, column: 0 }];
}

/** The length of an array; undefined for anything else, and for a proxy that was revoked or throws. */
export function lengthOf(value: unknown): number | undefined {
  try {
    const length: unknown = Array.isArray(value) ? itemAt(value, 'length') : undefined;
    return Number.isSafeInteger(length) ? (length as number) : undefined;
  } catch {
    return undefined;
  }
}

/** What a list holds; where that cannot be told without running foreign code, something that is no cell. */
export function itemAt(list: object, key: number | 'length'): unknown {
  try {
    const property = Object.getOwnPropertyDescriptor(list, key);
    return property === undefined || 'value' in property ? property?.value : noCell;
  } catch {
    return noCell;
  }
}

/** A text, number or yes/no value as text; undefined for anything else. */
export function cellText(value: unknown): string | undefined {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
