import type { Place } from '../problemLog.js';

/** A cell of a table as text, with its place. */
export interface Cell extends Place {
  readonly text: string;
  /** Whether all of it stood in emphasis; absent where it did not, or where there is none. */
  readonly isEmphasized?: true;
  /** Whether it is merged with the cell above. */
  readonly isMergedUp?: true;
  /** Whether the file has no such cell, though its table needs one: it is not assessed. */
  readonly isMissing?: true;
}

/** A row of a table; never empty. */
export type Row = readonly Cell[];

/** Footnotes by their mark; null where two of them have one mark. */
export type Footnotes = Map<string, string | null>;

/** A table with what belongs to it in the file. */
export interface SourceTable {
  /** Its number in the file, from 1. */
  readonly number: number;
  /** The nearest heading above it. */
  readonly heading: string | undefined;
  /** Where its heading may be the title of the whole: one of level 1, or a row. */
  readonly title?: Place;
  /** Whether its first row stands right behind a blank row and may be one of the table above. */
  readonly mayGoOn?: true;
  /** Its first row, or two of them made one. */
  readonly header: Row;
  /** The two rows that the header was made of; absent where it is one. */
  readonly headerRows?: readonly Row[];
  /** What stands above each column in the upper one of them, if anything does. */
  readonly groups?: readonly (Cell | undefined)[];
  /** The rows below. */
  readonly rows: Row[];
  /** The footnotes below it. */
  readonly footnotes: Footnotes;
  /** The numbered footnotes of the whole file. */
  readonly fileFootnotes: Footnotes;
}
