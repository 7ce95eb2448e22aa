import type { Problem } from '../../internal/quantity/model.js';
import type { CollectionStatement, Site } from '../../operating-model/model.js';
import type { Assignment, RaciScheme } from '../../raci/model.js';
import type { Activity } from '../../services/activities/model.js';
import type { Party, Role } from '../../services/parties/model.js';

/** A word of a table that stands for a letter. */
export interface LetterWord {
  /** The word as it stands in the cells; letter case, blanks and hyphens do not matter. */
  readonly word: string;
  /** The letter of the scheme that is meant. */
  readonly letter: string;
}

/** How much of a table is read; house defaults. */
export interface RaciTableLimits {
  /** Characters (UTF-16 units) of a text; a longer one is not read. Default 20,000,000. */
  readonly textLength?: number | undefined;
  /** Rows in all; those beyond are left out. Default 200,000. */
  readonly rows?: number | undefined;
  /** Cells in all; rows beyond are left out. Default 2,000,000. */
  readonly cells?: number | undefined;
  /** Problems that are told; the rest is counted. Default 1,000. */
  readonly problems?: number | undefined;
}

/** Options of {@link raciFromTable}. */
export interface RaciFromTableOptions {
  /** What the text is; default: Markdown if it has a table of Markdown, else CSV. For text only. */
  readonly format?: 'csv' | 'markdown' | undefined;
  /** Delimiter of CSV, one character; default: the comma, semicolon, tab or pipe found most often in the header. For text only. */
  readonly delimiter?: string | undefined;
  /** The letters and what they mean: a preset by its id, or letters of your own; default RACI. */
  readonly scheme?: RaciScheme | undefined;
  /** Further words for letters, for tables in other languages or with ticks; default none. They beat the scheme's own. */
  readonly aliases?: readonly LetterWord[] | undefined;
  /** Parties that are known: a column belongs to the one whose name, id or external id it names; default none. */
  readonly parties?: readonly Party[] | undefined;
  /** Roles that are known, found as parties are; default none. */
  readonly roles?: readonly Role[] | undefined;
  /** What columns are that name nobody known; default `parties`. */
  readonly columnsAre?: 'parties' | 'roles' | undefined;
  /** Severities, most severe first, that a text in parentheses may name; default `defaultSeverities`, p1 to p5. */
  readonly severities?: readonly string[] | undefined;
  /** Sites that a text in parentheses may name, by name or id; default none. */
  readonly sites?: readonly Pick<Site, 'id' | 'name'>[] | undefined;
  /** Section of activities that stand under no heading; default none. */
  readonly section?: string | undefined;
  /** Name of the file, kept in `importedFrom`; default none. */
  readonly name?: string | undefined;
  /** How much is read. */
  readonly limits?: RaciTableLimits | undefined;
}

/** How often a letter was assigned. */
export interface AssignedLetter {
  /** The letter. */
  readonly letter: string;
  /** Assignments with it. */
  readonly count: number;
}

/** The cells of the letter columns; `read` is the sum of `assigned`, `empty`, `omitted` and `unassessed`. */
export interface CellTotals {
  /** Cells of activities in letter columns, missing ones included. */
  readonly read: number;
  /** Cells that hold letters. */
  readonly assigned: number;
  /** Cells without participation: nothing or a dash. */
  readonly empty: number;
  /** Cells that say "out of the loop". */
  readonly omitted: number;
  /** Cells that are open, missing or not understood. */
  readonly unassessed: number;
  /** Assignments by letter, in the order of the scheme. */
  readonly letters: readonly AssignedLetter[];
}

/** What was read, counted. */
export interface RaciTableTotals {
  /** Rows below the headers of matrices, blank ones left out. */
  readonly rows: number;
  /** Activities. */
  readonly activities: number;
  /** Sections that activities stand in. */
  readonly sections: number;
  /** Tables that were read. */
  readonly matrices: number;
  /** Tables that were skipped. */
  readonly skippedTables: number;
  /** Cells. */
  readonly cells: CellTotals;
}

/** A responsibility matrix as parts of an operating model. */
export interface RaciTable {
  /** Parties that have a column; known ones as they were given. */
  readonly parties: readonly Party[];
  /** Roles that have a column; known ones as they were given. */
  readonly roles: readonly Role[];
  /** Activities, in the order of the rows. */
  readonly activities: readonly Activity[];
  /** Letters, in the order of rows and columns. */
  readonly assignments: readonly Assignment[];
  /** The activities with a cell that is not assessed; empty where there is none. */
  readonly partialCollections: readonly CollectionStatement[];
  /** The scheme, where one was given. */
  readonly raciScheme?: RaciScheme;
  /** What was read, counted. */
  readonly totals: RaciTableTotals;
}

/** What {@link raciFromTable} gives. */
export interface RaciFromTableResult {
  /** What could be read. */
  readonly value: RaciTable;
  /** Every doubt and everything that was left out, by place. */
  readonly problems: readonly Problem[];
}

/** Codes of the problems that {@link raciFromTable} tells, beside `too-many-problems`. */
export type RaciTableProblem =
  | 'accountable-without-responsible'
  | 'ambiguous-layout'
  | 'bare-quote'
  | 'delimiter-tie'
  | 'doubtful-column'
  | 'duplicate-header'
  | 'duplicate-letter'
  | 'empty-header'
  | 'extra-cells'
  | 'extra-column'
  | 'footnote-not-found'
  | 'id-collision'
  | 'layout-not-supported'
  | 'legend-row'
  | 'limit-reached'
  | 'line-skipped'
  | 'missing-activity-name'
  | 'missing-cell'
  | 'no-matrix'
  | 'not-a-matrix'
  | 'possible-section-row'
  | 'repeated-header'
  | 'same-assignee'
  | 'scope-not-understood'
  | 'section-without-activities'
  | 'struck-text'
  | 'text-after-quote'
  | 'text-cut'
  | 'text-too-long'
  | 'tick-without-letter'
  | 'unclosed-quote'
  | 'uneven-delimiter-row'
  | 'unknown-letter'
  | 'unsupported-cell'
  | 'unsupported-row';
