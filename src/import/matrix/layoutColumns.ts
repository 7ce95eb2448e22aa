import { slug } from '../../internal/text/slug.js';
import { isBlank } from '../tables/filledCells.js';
import type { Row } from '../tables/model.js';
import { holdsSomeLetters, isMostlyLetters } from './columnCounts.js';
import {
  activityWords,
  classWords,
  idWords,
  isNeverLetters,
  isTextHeader,
  ownerWords,
  sectionWords,
} from './columnWords.js';
import { isNumber } from './numbering.js';
import type { TableColumns } from './tableColumns.js';
import type { TableLayout } from './tableLayout.js';

/**
 * Columns of letters, and empty columns beside them that are headed like an assignee; none where no cell tells anything.
 *
 * @param first the first column that may be empty; absent: the first with letters
 */
export function letterColumns(columns: TableColumns, first?: number): number[] {
  const { names, counts, isKnown, table, layout } = columns;
  const nameAt = (column: number): string => names[column] ?? '';
  const mayBeName = (column: number): boolean =>
    activityWords.has(nameAt(column)) ||
    (counts[column]?.filled !== 0 &&
      !isMostlyLetters(counts[column]) &&
      !isTextHeader(nameAt(column)) &&
      !isNumbering(table.rows, column));
  // An activity may be called as a column of text is: "Status".
  const isText = (column: number): boolean =>
    isNeverLetters(nameAt(column)) && (layout !== 'transposed' || counts[column]?.telling === 0);
  // A class may be called as a letter is: "A", "C".
  const isClass = (column: number): boolean => classWords.has(nameAt(column)) && layout !== 'transposed';
  const firstName = [...names.keys()].findIndex(mayBeName);
  const holdsSome = (column: number): boolean =>
    holdsSomeLetters(counts[column]) &&
    firstName >= 0 &&
    column > firstName &&
    !isTextHeader(nameAt(column)) &&
    !isClass(column);
  const holdsLetters = (column: number): boolean =>
    holdsSome(column) ||
    (isMostlyLetters(counts[column]) && (isKnown(nameAt(column)) || (!isText(column) && !isClass(column))));
  const firstHeld = counts.findIndex(({ telling }, column) => telling > 0 && holdsLetters(column));
  if (firstHeld < 0) return blankColumns(columns).filter((column) => !isClass(column));
  const found = [...counts.keys()].filter((column) => {
    if (holdsLetters(column)) return true;
    const isHeaded = nameAt(column) !== '' && !isTextHeader(nameAt(column)) && !isClass(column);
    return counts[column]?.filled === 0 && isHeaded && (column >= (first ?? firstHeld) || isKnown(nameAt(column)));
  });
  return layout === 'transposed' ? found : onOneSide(found, columns);
}

/** The columns of a template that nobody has filled in: those that are headed like assignees, if one is known or the layout stated. */
function blankColumns({ names, table, isKnown, layout }: TableColumns): number[] {
  const isFilled = (column: number): boolean => table.rows.some((row) => !isBlank(row[column]));
  const blank = [...names.keys()].filter((column) => !isFilled(column) && !isTextHeader(names[column] ?? ''));
  const headed = blank.filter((column) => names[column] !== '');
  const isMeant = layout !== undefined || headed.some((column) => isKnown(names[column] ?? ''));
  return isMeant && table.rows.length > 0 ? headed : [];
}

/** Columns of letters on both sides of that of activities: those before it classify them, unless they are known assignees. */
function onOneSide(letters: readonly number[], { names, isKnown }: TableColumns): number[] {
  const activity = names.findIndex((name, column) => activityWords.has(name) && !letters.includes(column));
  const isBehind = (column: number): boolean => column > activity;
  if (activity < 0 || !letters.some(isBehind)) return [...letters];
  return letters.filter((column) => isBehind(column) || isKnown(names[column] ?? ''));
}

/**
 * The column that names the activities: by its header, else the first before the letters that is no number, id or section. Behind
 * the letters stands one that is headed so, or any where the caller states the layout.
 */
export function nameColumn(
  { names, counts, table, layout }: TableColumns,
  letters: readonly number[],
): number | undefined {
  const used = new Set(letters);
  const first = letters[0] ?? 0;
  const free = [...names.keys()].filter((column) => !used.has(column));
  const filled = free.filter((column) => counts[column]?.filled !== 0);
  // Rows of a template that is not filled in are nothing but labels.
  const others = filled.length > 0 ? filled : free.filter((column) => table.rows.some((row) => !isBlank(row[column])));
  const before = others.filter((column) => column < first);
  const texts = before.filter((column) => !isNumbering(table.rows, column));
  const isActivity = (column: number): boolean => activityWords.has(names[column] ?? '');
  const isPlain = (column: number): boolean =>
    !isTextHeader(names[column] ?? '') && !classWords.has(names[column] ?? '');
  const behind = others.filter((column) => column > first && !isNumbering(table.rows, column));
  const named = texts.find(isActivity) ?? behind.find(isActivity);
  return named ?? texts.find(isPlain) ?? texts[0] ?? before[0] ?? (layout && behind.find(isPlain));
}

function isNumbering(rows: readonly Row[], column: number): boolean {
  return rows.every((row) => isBlank(row[column]) || isNumber(row[column]?.text ?? ''));
}

/** What the columns hold that are neither letters nor names. */
export function otherColumns(
  { names, table, counts }: TableColumns,
  letters: readonly number[],
  name: number,
): Pick<TableLayout, 'section' | 'id' | 'owner' | 'extras' | 'doubtful'> {
  const used = new Set(letters).add(name);
  const others = [...names.keys()].filter((column) => !used.has(column));
  const headed = (words: ReadonlySet<string>) => (column: number) => words.has(names[column] ?? '');
  const isClass = (column: number): boolean =>
    classWords.has(names[column] ?? '') && (counts[column]?.assigned ?? 0) > 0 && isMostlyLetters(counts[column]);
  const section = others.filter(headed(sectionWords)).find((column) => !isClass(column)) ?? -1;
  const id = others.filter(headed(idWords)).find((column) => hasDistinctIds(table.rows, column)) ?? -1;
  const owner = others.find(headed(ownerWords)) ?? -1;
  const extras = others.filter((column) => column !== section && column !== id);
  const isDoubtful = (column: number): boolean =>
    isClass(column) || ((counts[column]?.telling ?? 0) > 0 && !isTextHeader(names[column] ?? ''));
  return { section, id, owner, extras, doubtful: extras.filter(isDoubtful) };
}

function hasDistinctIds(rows: readonly Row[], column: number): boolean {
  const ids = rows.map((row) => slug(row[column]?.text ?? '')).filter((id) => id !== '');
  return ids.length > 0 && new Set(ids).size === ids.length;
}
