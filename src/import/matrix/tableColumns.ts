import type { SourceTable } from '../tables/model.js';
import type { ColumnCounts } from './columnCounts.js';
import type { RaciCell } from './raciCell.js';

/** What a layout is judged by. */
export interface LayoutReader {
  readonly read: (text: string) => RaciCell;
  /** Whether a normalized name is that of a known assignee. */
  readonly isKnown: (name: string) => boolean;
}

/** A table with how its columns look. */
export interface TableColumns extends LayoutReader {
  readonly table: SourceTable;
  /** Headers as normalized names. */
  readonly names: readonly string[];
  readonly counts: readonly ColumnCounts[];
}
