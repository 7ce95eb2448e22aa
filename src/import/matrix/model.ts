import type { Problem } from '../../internal/quantity/model.js';
import type { CollectionStatement, Site } from '../../operating-model/model.js';
import type { Assignment, RaciScheme } from '../../raci/model.js';
import type { Activity } from '../../services/activities/model.js';
import type { Party, Person, Role, Team } from '../../services/parties/model.js';

/**
 * How a matrix is laid out: activities in rows and assignees in columns with letters in the cells; the same with names in the
 * cells, below letters; assignees in rows and activities in columns.
 */
export const matrixLayouts = ['letters', 'names', 'transposed'] as const;
/** How a matrix is laid out. */
export type MatrixLayout = (typeof matrixLayouts)[number];

/** Cells of a sheet that are merged into one. */
export interface MergedCells {
  /** Index of the first row, from 0. */
  readonly row: number;
  /** Index of the first column, from 0. */
  readonly column: number;
  /** How many rows. */
  readonly rows: number;
  /** How many columns. */
  readonly columns: number;
}

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
  /** How all matrices are laid out; default: each as its headers and cells show. */
  readonly layout?: MatrixLayout | undefined;
  /** Cells that are merged: all of them hold what the first holds; default none. For rows of cells only. */
  readonly merges?: readonly MergedCells[] | undefined;
  /** The letters and what they mean: a preset by its id, or letters of your own; default RACI. */
  readonly scheme?: RaciScheme | undefined;
  /** Further words for letters, for tables in other languages or with ticks; default none. They beat the scheme's own. */
  readonly aliases?: readonly LetterWord[] | undefined;
  /** Parties that are known: a column belongs to the one whose name, id or external id it names; default none. */
  readonly parties?: readonly Party[] | undefined;
  /** Roles that are known, found as parties are; default none. */
  readonly roles?: readonly Role[] | undefined;
  /** Teams that are known, found as parties are; default none. */
  readonly teams?: readonly Team[] | undefined;
  /** People who are known, found as parties are; default none. */
  readonly people?: readonly Person[] | undefined;
  /** What those are who are named and not known; default `parties`. */
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

/** How often a problem occurred. */
export interface ProblemCount {
  /** Its code. */
  readonly code: string;
  /** Occurrences, those included that are not listed. */
  readonly count: number;
}

/** The cells of the letter columns; `read` is the sum of `assigned`, `empty`, `omitted` and `unassessed`. */
export interface CellTotals {
  /** Cells of activities in columns of letters, or of names below letters, missing ones included. */
  readonly read: number;
  /** Cells that hold letters, or names. */
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
  /** Rows below the headers of matrices, blank ones left out; columns where the assignees stand in the rows. */
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
  /** Problems by code, in the order of the codes. */
  readonly problems: readonly ProblemCount[];
}

/** A responsibility matrix as parts of an operating model. */
export interface RaciTable {
  /** Parties that are named or that known ones belong to; known ones as they were given. */
  readonly parties: readonly Party[];
  /** Roles that are named; known ones as they were given. */
  readonly roles: readonly Role[];
  /** Known teams that are named or that known ones belong to, and those made of names that several of them have. */
  readonly teams: readonly Team[];
  /** Known people who are named, and those made of names that several of them have. */
  readonly people: readonly Person[];
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
  | 'ambiguous-name'
  | 'bare-quote'
  | 'beside-blank-column'
  | 'blank-row'
  | 'column-left-out'
  | 'comma-in-name'
  | 'delimiter-tie'
  | 'doubtful-column'
  | 'duplicate-header'
  | 'duplicate-letter'
  | 'duplicate-name'
  | 'empty-column'
  | 'empty-header'
  | 'empty-name'
  | 'extra-cells'
  | 'extra-column'
  | 'footnote-not-found'
  | 'id-collision'
  | 'joined-names'
  | 'layout-not-supported'
  | 'legend-row'
  | 'letter-as-name'
  | 'limit-reached'
  | 'line-skipped'
  | 'missing-activity-name'
  | 'missing-cell'
  | 'no-letters'
  | 'no-matrix'
  | 'not-a-matrix'
  | 'owner-role'
  | 'possible-section-row'
  | 'refers-above'
  | 'repeated-header'
  | 'same-assignee'
  | 'scope-not-understood'
  | 'scope-of-last'
  | 'second-header'
  | 'section-without-activities'
  | 'struck-text'
  | 'text-after-quote'
  | 'text-cut'
  | 'text-too-long'
  | 'tick-without-letter'
  | 'tick-without-name'
  | 'two-sections'
  | 'unclosed-quote'
  | 'uneven-delimiter-row'
  | 'unknown-letter'
  | 'unsupported-cell'
  | 'unsupported-row';
