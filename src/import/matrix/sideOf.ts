import { normalizedName } from '../../internal/text/normalizedName.js';
import type { SourceTable } from '../tables/model.js';
import { activityWords, isAssigneeHeader, openWords } from './columnWords.js';
import { lineOf } from './lineOf.js';
import type { TableColumns } from './tableColumns.js';

/**
 * Where the assignees stand: in rows if most of them are known and no header is, or if the first column is headed so. Where it may be
 * headed either way, they are in rows if one of them is known, or if each column has one accountable and some row has not.
 */
export function sideOf(
  columns: TableColumns,
  letters: readonly number[],
  name: number,
): 'columns' | 'rows' | 'rows by header' | 'both' {
  const { names, table, isKnown } = columns;
  const known = knownIn(columns, name);
  const isInColumns = letters.some((column) => isKnown(names[column] ?? ''));
  const header = names[name] ?? '';
  const isActivity = activityWords.has(header);
  if (known * 2 > table.rows.length) return isInColumns && !isActivity ? 'both' : isInColumns ? 'columns' : 'rows';
  if (isInColumns) return 'columns';
  if (isAssigneeHeader(header)) return 'rows by header';
  if (known === 0 && (isActivity || !hasOneAccountableEach(columns, letters))) return 'columns';
  return openWords.has(header) ? 'rows by header' : 'both';
}

/** How many cells of a column name somebody known. */
export function knownIn({ table, isKnown }: TableColumns, column: number): number {
  return table.rows.filter((row) => isKnown(normalizedName(lineOf(row[column]?.text ?? '')))).length;
}

/** Whether every column has exactly one accountable, as activities have, and some row has not. */
function hasOneAccountableEach({ table, read, accountable }: TableColumns, letters: readonly number[]): boolean {
  if (letters.length < 2) return false;
  const byColumn = new Map(letters.map((column) => [column, 0]));
  const byRow = accountablesByRow(table, letters, (text) =>
    read(text).participations.some(({ letter }) => accountable.has(letter)),
  );
  for (const held of byRow) for (const column of held) byColumn.set(column, (byColumn.get(column) ?? 0) + 1);
  return [...byColumn.values()].every((count) => count === 1) && byRow.some((held) => held.length !== 1);
}

function accountablesByRow(
  { rows }: SourceTable,
  letters: readonly number[],
  isHeld: (text: string) => boolean,
): number[][] {
  return rows.map((row) => letters.filter((column) => column < row.length && isHeld(row[column]?.text ?? '')));
}
