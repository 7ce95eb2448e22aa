import { normalizedName } from '../../internal/text/normalizedName.js';
import { isBlank } from '../tables/filledCells.js';
import type { Cell, Row, SourceTable } from '../tables/model.js';
import { isHeaderLike } from './columnCounts.js';
import { activityWords, groupWords } from './columnWords.js';
import { lineOf } from './lineOf.js';
import type { TableColumns } from './tableColumns.js';

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
): SourceTable | undefined {
  const [lower, ...rows] = table.rows;
  if (lower === undefined || table.headerRows !== undefined || !isHeaderLike(lower, read)) return undefined;
  if (!letters.some((column) => !isBlank(lower[column]))) return undefined;
  const own = name === undefined ? undefined : lower[name];
  const isHeader = isBlank(own) || isBlank(table.header[name ?? 0]) || isSame(own, table.header[name ?? 0]);
  if (!isHeader && !activityWords.has(nameIn(own))) return undefined;
  const longest = lower.length > table.header.length ? lower : table.header;
  const header = longest.map((cell, column) => {
    const [above, below] = [table.header[column] ?? cell, lower[column] ?? cell];
    return isBlank(below) ? above : below;
  });
  return {
    ...table,
    header,
    headerRows: [table.header, lower],
    groups: groupsOf(table.header, header, lower, new Set(letters)),
    rows,
  };
}

function nameIn(cell: Cell | undefined): string {
  return normalizedName(lineOf(cell?.text ?? ''));
}

function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  return nameIn(one) === nameIn(other);
}

/** What stands above each column of letters; a column without a name of its own has its name there. */
function groupsOf(upper: Row, header: Row, lower: Row, letters: ReadonlySet<number>): (Cell | undefined)[] {
  let group: Cell | undefined;
  return header.map((_, column) => {
    const cell = upper[column];
    if (!letters.has(column) && cell !== undefined) group = undefined;
    else if (!isBlank(cell)) group = groupWords.has(nameIn(cell)) ? undefined : cell;
    return isBlank(lower[column]) || isSame(lower[column], group) ? undefined : group;
  });
}
