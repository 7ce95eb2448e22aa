import { isBlank } from '../tables/filledCells.js';
import type { SourceTable } from '../tables/model.js';
import type { ColumnCounts } from './columnCounts.js';
import { activityWords, assigneeWords, isAssigneeHeader } from './columnWords.js';
import type { Doubt } from './doubt.js';
import { letterColumns, nameColumn, otherColumns } from './layoutColumns.js';
import { hasNoHeader, letterHeaders } from './letterHeaders.js';
import type { LetterHeaders } from './letterHeaders.js';
import { lettersBelowParties } from './lettersBelowParties.js';
import { listTable } from './listTable.js';
import { isCounts, isInitials } from './namedCells.js';
import { knownIn, sideOf } from './sideOf.js';
import { tableColumns } from './tableColumns.js';
import type { LayoutReader, TableColumns } from './tableColumns.js';
import { skipped } from './tableLayout.js';
import type { MatrixTable, SkippedTable } from './tableLayout.js';
import { turnedTable } from './turnedTable.js';
import { withoutNeighbor } from './withoutNeighbor.js';
import { withOneHeader } from './withOneHeader.js';

/** Finds out what a table holds, or why it is not read as a matrix. */
export function matrixTable(source: SourceTable, reader: LayoutReader): MatrixTable | SkippedTable {
  const { table, doubts } = withoutNeighbor(source, reader);
  const columns = tableColumns(table, reader);
  const found = reader.layout === undefined ? ofUnknown(columns) : ofStated(columns);
  return withDoubts(found, doubts);
}

function ofStated(columns: TableColumns): MatrixTable | SkippedTable {
  return columns.layout === 'names' ? ofNames(columns, letterHeaders(columns)) : ofLetters(columns);
}

/** A table whose layout is to be found out. */
function ofUnknown(columns: TableColumns): MatrixTable | SkippedTable {
  const below = listTable(columns) ?? lettersBelowParties(columns);
  if (below === undefined) return ofHeaders(columns);
  if (!('hasNames' in below)) return below;
  const lower = tableColumns(below.table, columns);
  if (below.table.groups === undefined && below.hasNames) return ofHeaders(lower);
  return below.hasNames ? ofNames(lower, letterHeaders(lower)) : ofLetters(lower);
}

/** A table with names below letters, or with letters below names. */
function ofHeaders(columns: TableColumns): MatrixTable | SkippedTable {
  const { table } = columns;
  const headers = letterHeaders(columns);
  if (headers.distinct < 2) return ofLetters(columns);
  const below = [...headers.byColumn.keys()].flatMap((column) => columns.counts[column] ?? []);
  const letters = sumOf(below, ({ assigned }) => assigned);
  const words = sumOf(below, ({ filled, fitting }) => filled - fitting);
  if (words >= letters || isInitials(columns, headers))
    return withDoubt(ofNames(columns, headers), columns, letters * 2 > words && 'names in the cells');
  if (hasNoHeader(columns, headers)) return skipped('layout-not-supported', 'it has no header', table.header[0]);
  return withDoubt(ofLetters(columns), columns, 'assignees in the columns');
}

function sumOf(counts: readonly ColumnCounts[], value: (count: ColumnCounts) => number): number {
  return counts.reduce((sum, count) => sum + value(count), 0);
}

/** Adds that another reading fits as well; false where none does. */
function withDoubt(
  found: MatrixTable | SkippedTable,
  { table }: TableColumns,
  reading: string | false,
): MatrixTable | SkippedTable {
  const [first] = 'layout' in found ? found.layout.letters : [];
  const place = table.header[first ?? 0];
  if (reading === false || place === undefined || hasDoubt(found)) return found;
  return withDoubts(found, [{ code: 'ambiguous-layout', place, detail: { detail: reading } }]);
}

function hasDoubt(found: MatrixTable | SkippedTable): boolean {
  return 'layout' in found && found.doubts.some(({ code }) => code === 'ambiguous-layout');
}

function withDoubts(found: MatrixTable | SkippedTable, doubts: readonly Doubt[]): MatrixTable | SkippedTable {
  return 'layout' in found ? { ...found, doubts: [...doubts, ...found.doubts] } : found;
}

/** A table with names in the cells, below letters. */
function ofNames(columns: TableColumns, { byColumn }: LetterHeaders): MatrixTable | SkippedTable {
  const { table, names, layout } = columns;
  const letters = [...byColumn.keys()];
  if (letters.length === 0) return skipped('not-a-matrix', 'no header is a letter', table.header[0]);
  if (table.rows.length === 0) return skipped('not-a-matrix', 'it has no rows', table.header[0]);
  const used = new Set(letters);
  // The first row looks like a second header where names stand in all its cells.
  const isFilled = (column: number): boolean => !used.has(column) && !isBlank(table.rows[0]?.[column]);
  const counts = columns.counts.map((count, column) => (isFilled(column) ? { ...count, filled: 1 } : count));
  const name = nameColumn({ ...columns, counts }, letters);
  if (name === undefined) return skipped('not-a-matrix', 'no column names activities', table.header[0]);
  if (layout === undefined && assigneeWords.has(names[name] ?? '')) {
    return skipped('not-a-matrix', 'its rows are assignees, its cells no letters', table.header[0]);
  }
  if (layout === undefined && knownIn(columns, name) * 2 > table.rows.length) {
    return skipped('layout-not-supported', 'assignees in the rows, activities in the cells', table.header[0]);
  }
  if (layout === undefined && isCounts(columns, letters)) {
    return skipped('not-a-matrix', 'its cells are numbers', table.header[0]);
  }
  const letterHeaders = [...byColumn.values()];
  const others = { ...otherColumns(columns, letters, name), doubtful: [] };
  const found = { table, layout: { ...others, name, letters, letterHeaders, isTurned: false }, doubts: [] };
  const isNamed = layout !== undefined || activityWords.has(names[name] ?? '');
  return withDoubt(found, columns, !isNamed && 'names in the cells');
}

/** A table with letters in the cells. */
function ofLetters(columns: TableColumns): MatrixTable | SkippedTable {
  const { table, layout } = columns;
  const letters = letterColumns(columns);
  if (letters.length === 0) return skipped('not-a-matrix', 'no column holds letters', table.header[0]);
  const name = nameColumn(columns, letters);
  const merged = withOneHeader(columns, letters, name);
  if (merged !== undefined) return withDoubts(ofLetters(tableColumns(merged.table, columns)), merged.doubts);
  if (name === undefined) return skipped('not-a-matrix', 'no column names activities', table.header[0]);
  if (isOneOnly(columns, letters, name)) {
    return skipped('not-a-matrix', 'one column of letters, and no activities', table.header[0]);
  }
  const side = layout === 'letters' ? 'columns' : sideOf(columns, letters, name);
  if (layout === 'transposed' || side === 'rows') return turned(columns, name);
  if (side === 'rows by header') return withDoubt(turned(columns, name), columns, 'assignees in the rows');
  const read = { ...otherColumns(columns, letters, name), name, letters, isTurned: false };
  const isDoubtful = side === 'both' && 'assignees in the columns';
  return withDoubt({ table, layout: read, doubts: [] }, columns, isDoubtful);
}

/** Whether there is one column of letters, such as initials, and nothing that says what they are. */
function isOneOnly(columns: TableColumns, letters: readonly number[], name: number): boolean {
  const { names, isKnown, layout } = columns;
  if (layout !== undefined || letters.length > 1 || names.some((each) => activityWords.has(each))) return false;
  return !isKnown(names[letters[0] ?? 0] ?? '') && !isAssigneeHeader(names[name] ?? '') && knownIn(columns, name) === 0;
}

function turned(stated: TableColumns, name: number): MatrixTable | SkippedTable {
  const columns: TableColumns = { ...stated, layout: 'transposed' };
  const { table } = columns;
  const activities = letterColumns(columns).filter((column) => column !== name);
  const found = turnedTable(columns, name, activities);
  if (found === undefined) return skipped('layout-not-supported', 'most of its cells are missing', table.header[0]);
  const exchanged = tableColumns(found.table, columns);
  const own = table.groups === undefined ? 0 : 1; // a section may stand before the activity
  const letters = letterColumns(exchanged, own + 1);
  if (letters.length === 0) return skipped('not-a-matrix', 'no row holds letters', table.header[0]);
  const layout = { ...otherColumns(exchanged, letters, own), name: own, letters, isTurned: true };
  return { table: found.table, layout, doubts: found.doubts };
}
