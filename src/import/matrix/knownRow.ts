import type { Cell, Row } from '../tables/model.js';

/** What a row below the header is. */
export type RowKind =
  | 'activity'
  | 'footnote'
  | 'legend-row'
  | 'missing-activity-name'
  | 'possible-section-row'
  | 'repeated-header'
  | 'section'
  | 'section-without-activities';

/** A row with what it is. */
export interface KnownRow {
  readonly kind: RowKind;
  readonly row: Row;
  /** The cell with the name of the activity or the label of the section; else the first that is filled. */
  readonly label: Cell;
}
