import { normalizedName } from '../../internal/text/normalizedName.js';
import { isBlank } from '../tables/filledCells.js';
import type { Cell, Row, SourceTable } from '../tables/model.js';
import { isHeaderLike } from './columnCounts.js';
import { activityWords, groupWords } from './columnWords.js';
import type { Doubt } from './doubt.js';
import { lineOf } from './lineOf.js';
import type { TableColumns } from './tableColumns.js';
import { textOf } from './textOf.js';

/** A table with one header row. */
export interface OneHeader {
  readonly table: SourceTable;
  readonly doubts: readonly Doubt[];
}

/**
 * A table whose header has two rows, with one made of both: what stands below, or where nothing does, above. Parties stand above
 * their roles, and phases above activities; blank cells behind one belong to it, as an undone merge leaves them.
 *
 * @returns undefined where the row below the header is none of it
 */
export function withOneHeader(
  { table, read }: TableColumns,
  letters: readonly number[],
  name: number | undefined,
): OneHeader | undefined {
  const [lower, ...rows] = table.rows;
  if (lower === undefined || table.headerRows !== undefined || !isHeaderLike(lower, read)) return undefined;
  if (!letters.some((column) => !isBlank(lower[column])) || textOf(lower) === textOf(table.header)) return undefined;
  const isSure = isBelowHeader(table.header, lower, name ?? -1);
  if (!isSure && !isSpanned(table.header, lower, letters, name ?? -1)) return undefined;
  const longest = lower.length > table.header.length ? lower : table.header;
  const header = longest.map((cell, column) => {
    const [above, below] = [table.header[column] ?? cell, lower[column] ?? cell];
    return isBlank(below) ? above : below;
  });
  const groups = groupsOf(table.header, header.length, new Set(letters), name ?? -1);
  const place = lower[name ?? 0];
  return {
    table: { ...table, header, headerRows: [table.header, lower], groups, rows },
    doubts: isSure || place === undefined ? [] : [{ code: 'second-header', place, detail: { excerpt: place.text } }],
  };
}

/** Whether a row of words names nothing in the column of names but what that column is. */
function isBelowHeader(upper: Row, lower: Row, name: number): boolean {
  return isBlank(lower[name]) || isSame(lower[name], upper[name]) || activityWords.has(nameIn(lower[name]));
}

/** Whether the header has nothing over the names and one text over several columns, all of which the row below fills. */
function isSpanned(upper: Row, lower: Row, letters: readonly number[], name: number): boolean {
  const isFollower = (column: number, position: number): boolean =>
    position > 0 && (isBlank(upper[column]) || isSame(upper[column], upper[column - 1]));
  const isFilled = letters.every((column) => !isBlank(lower[column]));
  return isBlank(upper[name]) && isFilled && letters.some(isFollower);
}

function nameIn(cell: Cell | undefined): string {
  return normalizedName(lineOf(cell?.text ?? ''));
}

function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  return nameIn(one) === nameIn(other);
}

/** What stands above each column of letters; what stands over the names as well is a title, and no party. */
export function groupsOf(upper: Row, length: number, letters: ReadonlySet<number>, name: number): (Cell | undefined)[] {
  let group: Cell | undefined;
  return Array.from({ length }, (_, column) => {
    const cell = upper[column];
    if (!letters.has(column) && cell !== undefined) group = undefined;
    else if (!isBlank(cell)) group = groupWords.has(nameIn(cell)) || isSame(cell, upper[name]) ? undefined : cell;
    return group;
  });
}
