import { normalizedName } from '../../internal/text/normalizedName.js';
import { isBlank } from '../tables/filledCells.js';
import type { Cell } from '../tables/model.js';
import { isHeaderLike } from './columnCounts.js';
import { assigneeWords, isTextHeader } from './columnWords.js';
import { lineOf } from './lineOf.js';
import type { TableColumns } from './tableColumns.js';

const longestLetters = 3;

/** Columns whose header is a letter or its word, each letter once. */
export function columnsNamedByLetters({ table, names, read, isKnown }: TableColumns): number[] {
  const found = new Map<string, number>();
  for (const [column, { text }] of table.header.entries()) {
    const { kind, participations } = read(text);
    const letters = participations.map(({ letter }) => letter).join('');
    if (kind === 'assigned' && !isKnown(names[column] ?? '') && !found.has(letters)) found.set(letters, column);
  }
  return [...found.values()];
}

/** Whether the first row is one of the body: it has letters, not words, in columns of letters, and no usual header. */
export function hasNoHeader({ table, names }: TableColumns, letters: readonly number[]): boolean {
  const short = letters.filter((column) => (table.header[column]?.text.trim().length ?? 0) <= longestLetters);
  return short.length > 0 && !names.some(isTextHeader);
}

/** Whether the rows are assignees: the first column is headed so or names known ones, and the other headers name none. */
export function isTransposed(
  { names, table, isKnown }: TableColumns,
  letters: readonly number[],
  name: number,
): boolean {
  if (letters.some((column) => isKnown(names[column] ?? ''))) return false;
  const known = table.rows.filter((row) => isKnown(normalizedName(lineOf(row[name]?.text ?? '')))).length;
  return assigneeWords.has(names[name] ?? '') || known * 2 > table.rows.length;
}

/** The first cell of a second header row: the row below the header has words in the letter columns, and nothing that fits. */
export function secondHeader(
  { table, read }: TableColumns,
  letters: readonly number[],
  name: number,
): Cell | undefined {
  const [row] = table.rows;
  if (row === undefined || !isHeaderLike(row, read)) return undefined;
  const filled = letters.flatMap((column) => row[column] ?? []).filter((cell) => !isBlank(cell));
  return filled.length > (isBlank(row[name]) ? 0 : 1) ? filled[0] : undefined;
}
