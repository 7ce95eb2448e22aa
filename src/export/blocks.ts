import type { Table } from './table.js';

/** A part of a report before it is written: texts that are not escaped, and numbers. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | TableBlock;

/** A table in a report. */
export interface TableBlock {
  readonly kind: 'table';
  /** What it shows, where the sink has captions. */
  readonly caption: string;
  readonly table: Table;
  /** The columns that name their row. */
  readonly rowHeaders: readonly number[];
}

/** A heading. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A paragraph of one line. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A table, what it shows, and which of its columns name the row. */
export function tableBlock(caption: string, table: Table, rowHeaders: readonly number[] = []): Block {
  return { kind: 'table', caption, table, rowHeaders };
}
