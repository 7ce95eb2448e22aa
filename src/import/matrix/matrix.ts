import type { Assignee } from '../../services/parties/model.js';
import type { SourceTable } from '../tables/model.js';
import type { KnownTexts } from './knownParts.js';
import type { TableLayout } from './tableLayout.js';

/** A table that is read as a matrix. */
export interface Matrix {
  readonly table: SourceTable;
  readonly layout: TableLayout;
  /** Who has each of the letter columns; empty where names stand in the cells. */
  readonly assignees: readonly Assignee[];
  /** Names with commas that stand between semicolons or line breaks. */
  readonly wholeNames: KnownTexts;
  /** Marks of footnotes that were found. */
  readonly usedMarks: Set<string>;
}
