import { normalizedName } from '../../internal/text/normalizedName.js';
import type { SourceTable } from '../tables/model.js';
import { columnCounts } from './columnCounts.js';
import type { ColumnCounts } from './columnCounts.js';
import { lineOf } from './lineOf.js';
import type { MatrixLayout } from './model.js';
import type { RaciCell } from './raciCell.js';

/** What a layout is judged by. */
export interface LayoutReader {
  readonly read: (text: string) => RaciCell;
  /** Whether a normalized name is that of a known assignee. */
  readonly isKnown: (name: string) => boolean;
  /** Letters of the accountable. */
  readonly accountable: ReadonlySet<string>;
  /** The names in a cell. */
  readonly namesOf: (text: string) => readonly string[];
  /** The layout that the caller states. */
  readonly layout: MatrixLayout | undefined;
}

/** A table with how its columns look. */
export interface TableColumns extends LayoutReader {
  readonly table: SourceTable;
  /** Headers as normalized names. */
  readonly names: readonly string[];
  readonly counts: readonly ColumnCounts[];
}

/** Looks at the columns of a table. */
export function tableColumns(table: SourceTable, reader: LayoutReader): TableColumns {
  const names = table.header.map(({ text }) => normalizedName(lineOf(text)));
  return { ...reader, table, names, counts: columnCounts(table, reader.read) };
}
