import type { Cell, SourceTable } from '../tables/model.js';
import type { Doubt } from './doubt.js';
import type { Participation } from './raciCell.js';

/** What the columns of a matrix hold, by their index. */
export interface TableLayout {
  /** Activity names. */
  readonly name: number;
  /** Sections, -1 where there is no such column. */
  readonly section: number;
  /** Ids, -1 where there is no such column. */
  readonly id: number;
  /** Owners, -1 where there is no such column. */
  readonly owner: number;
  /** Letters, or names below letters, in ascending order. */
  readonly letters: readonly number[];
  /** Where names stand in the cells: the letters above each of these columns; else undefined. */
  readonly letterHeaders?: readonly (readonly Participation[])[];
  /** Anything else, in ascending order. */
  readonly extras: readonly number[];
  /** Those of them that hold letters here and there. */
  readonly doubtful: readonly number[];
  /** Whether rows and columns of the file have changed places. */
  readonly isTurned: boolean;
}

/** A table that can be read as a matrix: with one header row, activities in rows, and what its columns hold. */
export interface MatrixTable {
  readonly table: SourceTable;
  readonly layout: TableLayout;
  /** What was assumed to read it so. */
  readonly doubts: readonly Doubt[];
}

/** Why a table is not read. */
export interface SkippedTable {
  readonly code: 'not-a-matrix' | 'layout-not-supported';
  readonly reason: string;
  readonly place: Cell | undefined;
}

/** Says why a table is not read, at its first cell. */
export function skipped(code: SkippedTable['code'], reason: string, place: Cell | undefined): SkippedTable {
  return { code, reason, place };
}
