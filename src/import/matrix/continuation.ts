import { normalizedName } from '../../internal/text/normalizedName.js';
import { filledCells, isBlank, isBlankText } from '../tables/filledCells.js';
import type { Row, SourceTable } from '../tables/model.js';
import { bareNames } from './bareNames.js';
import { activityWords } from './columnWords.js';
import { tells } from './columnCounts.js';
import { lineOf } from './lineOf.js';
import { layoutReader } from './matrixImport.js';
import type { MatrixImport } from './matrixImport.js';
import { matrixTable } from './matrixTable.js';
import { namesIn } from './namesIn.js';

/** How the part of a table looks that stands above its first blank row. */
interface Above {
  /** The columns of letters or names; undefined where the part is no matrix by itself. */
  readonly letters: readonly number[] | undefined;
  readonly name: number;
  /** Normalized names in its cells; undefined where they hold letters. */
  readonly named: Set<string> | undefined;
}

/** Tells which rows of a sheet go on with a table. */
export interface Continuation {
  /** Whether a row has what only the body of a table has; behind a blank row below a table, or anywhere. */
  readonly isBody: (row: Row, above?: SourceTable, next?: Row) => boolean;
  /** Whether a row behind a blank row may be one of the table above, though it does not look so. */
  readonly mayGoOn: (row: Row, above: SourceTable) => boolean;
}

/** Looks at each table once, at its first blank row, so that many of them cost no more. */
export function continuation(work: MatrixImport): Continuation {
  const known = new Map<SourceTable, Above>();
  const aboveOf = (table: SourceTable): Above => {
    const above = known.get(table) ?? partAbove(work, table);
    if (table.rows.length > 0) known.set(table, above);
    return above;
  };
  return {
    isBody: (row, table, next) => {
      if (row.some(({ text }) => activityWords.has(normalizedName(lineOf(text))))) return false;
      // Letters may also head a table with names in its cells, but not short ones.
      if (row.slice(1).some(({ text }) => isShortLetter(work, text))) return true;
      if (table === undefined || !fits(row, table)) return false;
      const above = aboveOf(table);
      return above.named === undefined ? hasLetters(work, row, above, next) : hasNames(work, row, above);
    },
    mayGoOn: (row, table) => {
      const [first] = filledCells(row);
      return (
        fits(row, table) && aboveOf(table).letters !== undefined && work.read(first?.text ?? '').kind === 'unknown'
      );
    },
  };
}

function partAbove(work: MatrixImport, table: SourceTable): Above {
  const found = matrixTable(table, layoutReader(work));
  if (!('layout' in found) || found.layout.isTurned) return { letters: undefined, name: 0, named: undefined };
  const { letters, letterHeaders, name } = found.layout;
  if (letterHeaders === undefined) return { letters, name, named: undefined };
  const named = new Set<string>();
  for (const row of found.table.rows) {
    for (const each of namesOf(work, row, letters)) named.add(each);
  }
  return { letters, name, named };
}

function namesOf({ assignees, read }: MatrixImport, row: Row, letters: readonly number[]): string[] {
  return letters.flatMap((column) => {
    const text = row[column]?.text ?? '';
    if (isBlankText(text) || read(text).kind !== 'unknown') return [];
    return namesIn(text, assignees.givenNames).names.map((name) => normalizedName(bareNames(name).at(-1) ?? name));
  });
}

/** Short letters and marks stand in the body only; a word such as "Support" may be a header. */
function isShortLetter({ read }: MatrixImport, text: string): boolean {
  return text.trim().length <= 3 && read(text).kind !== 'unknown' && !isBlankText(text);
}

/** Whether a row ends where the header does, or before. */
function fits(row: Row, { header }: SourceTable): boolean {
  return row.slice(header.length).every(isBlank) && row.length > 1;
}

/** Whether a row has a name, and letters or open cells in all columns of letters that are filled. */
function hasLetters(work: MatrixImport, row: Row, { letters, name }: Above, next: Row | undefined): boolean {
  const columns = letters ?? [...row.keys()].slice(1);
  const isLetter = (column: number): boolean => work.read(row[column]?.text ?? '').kind !== 'unknown';
  const isTelling = (column: number): boolean => tells(work.read(row[column]?.text ?? ''));
  if (work.read(row[name]?.text ?? '').kind !== 'unknown' || !columns.every(isLetter)) return false;
  return columns.some(isTelling) && !isAboveNames(work, columns, next);
}

/** Whether most cells of the next row are words, as names below a header of words for letters are. */
function isAboveNames({ read }: MatrixImport, columns: readonly number[], next: Row | undefined): boolean {
  const texts = columns.map((column) => next?.[column]?.text ?? '').filter((text) => !isBlankText(text));
  return texts.filter((text) => read(text).kind === 'unknown').length * 2 > texts.length;
}

/** Whether a row names somebody who is named above, or given. */
function hasNames(work: MatrixImport, row: Row, { letters = [], name, named = new Set() }: Above): boolean {
  if (isBlank(row[name]) || work.read(row[name]?.text ?? '').kind !== 'unknown') return false;
  const names = namesOf(work, row, letters);
  if (!names.some((each) => named.has(each) || work.assignees.isGiven(each))) return false;
  for (const each of names) named.add(each);
  return true;
}
