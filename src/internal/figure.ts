import type { Audience } from './audience.js';

/** The numbers of a figure, as a table for everybody. */
export interface FigureTable {
  /** What it shows. */
  readonly caption: string;
  /** Names of the columns. */
  readonly header: readonly string[];
  /** Columns, from the first on, that name their row. */
  readonly rowHeaders: number;
  /** The rows: texts that are not escaped, and numbers. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Sums of the columns that have one; empty where rows are alternatives. */
  readonly totals: readonly (string | number)[];
}

/** A drawing, with the same in a table and in words. */
export interface Figure {
  /** Who may see it. */
  readonly audience: Audience;
  /** The drawing, as SVG. */
  readonly svg: string;
  /** Its numbers. */
  readonly table: FigureTable;
  /** What it says, worst first: a text that is not escaped. */
  readonly summary: string;
}
