import { activityWords, isNeverLetters, isTextHeader } from './columnWords.js';
import type { Participation } from './raciCell.js';
import type { TableColumns } from './tableColumns.js';

const longestLetters = 3;
/** A header of more letters is the name of a scheme, or of a column of all of them. */
const mostLetters = 2;

/** What may stand behind a word for a letter: "Responsible party". */
const noun = /\s(?:part(?:y|ies)|people|persons?|roles?|stakeholders?|teams?)\s*$/i;

/** The columns that are headed by letters or their words, with these letters, and how many differ. */
export interface LetterHeaders {
  readonly byColumn: ReadonlyMap<number, readonly Participation[]>;
  readonly distinct: number;
}

/** Columns whose header is a letter or its word. */
export function letterHeaders({ table, names, read, isKnown }: TableColumns): LetterHeaders {
  const byColumn = new Map<number, readonly Participation[]>();
  for (const [column, { text }] of table.header.entries()) {
    const { participations } = read(text.replace(noun, ''));
    const name = names[column] ?? '';
    const isHeader = participations.length > 0 && participations.length <= mostLetters;
    // A decision is what is decided, unless the activities have a column of their own.
    const isWord = !isNeverLetters(name) || (activityWords.has(name) && names.some((each) => isOther(each, name)));
    if (isHeader && !isKnown(name) && isWord) byColumn.set(column, participations);
  }
  const letters = [...byColumn.values()].map((all) => all.map(({ letter }) => letter).join(''));
  return { byColumn, distinct: new Set(letters).size };
}

function isOther(name: string, activity: string): boolean {
  return name !== activity && activityWords.has(name);
}

/** Whether the first row is one of the body: it has letters, not words, in columns of letters, and no usual header. */
export function hasNoHeader({ table, names }: TableColumns, { byColumn }: LetterHeaders): boolean {
  const isShort = (column: number): boolean => (table.header[column]?.text.trim().length ?? 0) <= longestLetters;
  return [...byColumn.keys()].some(isShort) && !names.some(isTextHeader);
}
