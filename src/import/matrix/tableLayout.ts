import { normalizedName } from '../../internal/text/normalizedName.js';
import { slug } from '../../internal/text/slug.js';
import { isBlank } from '../tables/filledCells.js';
import type { Cell, Row, SourceTable } from '../tables/model.js';
import { columnCounts, holdsSomeLetters, isMostlyLetters } from './columnCounts.js';
import { activityWords, idWords, isNeverLetters, isTextHeader, sectionWords } from './columnWords.js';
import { lineOf } from './lineOf.js';
import { isNumber } from './numbering.js';
import type { LayoutReader, TableColumns } from './tableColumns.js';
import { columnsNamedByLetters, hasNoHeader, isTransposed, secondHeader } from './unsupportedLayouts.js';

/** What the columns of a matrix hold, by their index. */
export interface TableLayout {
  /** Activity names. */
  readonly name: number;
  /** Sections, -1 where there is no such column. */
  readonly section: number;
  /** Ids, -1 where there is no such column. */
  readonly id: number;
  /** Letters, in ascending order. */
  readonly letters: readonly number[];
  /** Anything else, in ascending order. */
  readonly extras: readonly number[];
  /** Those of them that hold letters here and there. */
  readonly doubtful: readonly number[];
  /** Whether the headers might also be meant as letters. */
  readonly isAmbiguous: boolean;
}

/** Why a table is not read. */
export interface SkippedTable {
  readonly code: 'not-a-matrix' | 'layout-not-supported';
  readonly reason: string;
  readonly place: Cell | undefined;
}

/** Finds out what the columns of a table hold, or why it is not read as a matrix. */
export function tableLayout(table: SourceTable, reader: LayoutReader): TableLayout | SkippedTable {
  const { header, rows } = table;
  const names = header.map(({ text }) => normalizedName(lineOf(text)));
  const columns: TableColumns = { ...reader, table, names, counts: columnCounts(header.length, rows, reader.read) };
  const skipped = (code: SkippedTable['code'], reason: string, place = header[0]): SkippedTable => ({
    code,
    reason,
    place,
  });
  const named = columnsNamedByLetters(columns);
  const isAmbiguous = named.length >= 2;
  const withLetters = named.filter((column) => isMostlyLetters(columns.counts[column]));
  if (isAmbiguous && withLetters.length === 0) return skipped('layout-not-supported', 'names stand in the cells');
  if (isAmbiguous && hasNoHeader(columns, withLetters)) return skipped('layout-not-supported', 'it has no header');
  const letters = letterColumns(columns);
  if (letters.length === 0) return skipped('not-a-matrix', 'no column holds letters');
  const name = nameColumn(columns, letters);
  const second = secondHeader(columns, letters, name ?? -1);
  if (second !== undefined) return skipped('layout-not-supported', 'it has two header rows', second);
  if (name === undefined) return skipped('not-a-matrix', 'no column of activities stands before the letters');
  if (isTransposed(columns, letters, name)) return skipped('layout-not-supported', 'its rows are assignees');
  return { ...otherColumns(columns, letters, name), name, letters, isAmbiguous };
}

/** Columns of letters, and empty columns beside them that are headed like an assignee; none where no cell tells anything. */
function letterColumns({ names, counts, isKnown, table }: TableColumns): number[] {
  const nameAt = (column: number): string => names[column] ?? '';
  const mayBeName = (column: number): boolean =>
    activityWords.has(nameAt(column)) ||
    (counts[column]?.filled !== 0 &&
      !isMostlyLetters(counts[column]) &&
      !isTextHeader(nameAt(column)) &&
      !isNumbering(table.rows, column));
  const firstName = [...names.keys()].findIndex(mayBeName);
  const holdsSome = (column: number): boolean =>
    holdsSomeLetters(counts[column]) && firstName >= 0 && column > firstName && !isTextHeader(nameAt(column));
  const holdsLetters = (column: number): boolean =>
    holdsSome(column) ||
    (isMostlyLetters(counts[column]) && (isKnown(nameAt(column)) || !isNeverLetters(nameAt(column))));
  const first = counts.findIndex(({ telling }, column) => telling > 0 && holdsLetters(column));
  if (first < 0) return [];
  return [...counts.keys()].filter((column) => {
    if (holdsLetters(column)) return true;
    const isHeaded = nameAt(column) !== '' && !isTextHeader(nameAt(column));
    return counts[column]?.filled === 0 && isHeaded && (column > first || isKnown(nameAt(column)));
  });
}

/** The column before the letters that names the activities: by its header, else the first that is no number, id or section. */
function nameColumn({ names, counts, table }: TableColumns, letters: readonly number[]): number | undefined {
  const before = [...names.keys()].slice(0, letters[0]).filter((column) => counts[column]?.filled !== 0);
  const texts = before.filter((column) => !isNumbering(table.rows, column));
  const byHeader = texts.find((column) => activityWords.has(names[column] ?? ''));
  return byHeader ?? texts.find((column) => !isTextHeader(names[column] ?? '')) ?? texts[0] ?? before[0];
}

function isNumbering(rows: readonly Row[], column: number): boolean {
  return rows.every((row) => isBlank(row[column]) || isNumber(row[column]?.text ?? ''));
}

function otherColumns(
  { names, table, counts }: TableColumns,
  letters: readonly number[],
  name: number,
): Pick<TableLayout, 'section' | 'id' | 'extras' | 'doubtful'> {
  const used = new Set(letters).add(name);
  const others = [...names.keys()].filter((column) => !used.has(column));
  const section = others.find((column) => sectionWords.has(names[column] ?? '')) ?? -1;
  const id = others.find((column) => idWords.has(names[column] ?? '') && hasDistinctIds(table.rows, column)) ?? -1;
  const extras = others.filter((column) => column !== section && column !== id);
  const isDoubtful = (column: number): boolean =>
    (counts[column]?.telling ?? 0) > 0 && !isTextHeader(names[column] ?? '');
  return { section, id, extras, doubtful: extras.filter(isDoubtful) };
}

function hasDistinctIds(rows: readonly Row[], column: number): boolean {
  const ids = rows.map((row) => slug(row[column]?.text ?? '')).filter((id) => id !== '');
  return ids.length > 0 && new Set(ids).size === ids.length;
}
