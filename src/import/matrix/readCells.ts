import type { Assignment } from '../../raci/model.js';
import type { Place } from '../problemLog.js';
import { filledCells } from '../tables/filledCells.js';
import type { Cell, SourceTable } from '../tables/model.js';
import { tells } from './columnCounts.js';
import type { KnownRow } from './knownRow.js';
import type { Matrix } from './matrix.js';
import type { MatrixImport } from './matrixImport.js';
import { readLetterCell } from './readLetterCell.js';
import { readNamesCell } from './readNamesCell.js';

/** An activity whose rows are being read: one, or several where its name is merged over them. */
export interface OpenActivity {
  readonly id: string;
  readonly label: Place;
  /** How many assignments there were before it. */
  readonly begin: number;
  /** What its cells have said so far. */
  readonly stated: Set<string>;
  /** Whether one of its cells is not assessed. */
  isOpen: boolean;
}

/** Begins to read the cells of an activity. */
export function openActivity(work: MatrixImport, id: string, label: Place): OpenActivity {
  return { id, label, begin: work.assignments.length, stated: new Set(), isOpen: false };
}

/** Adds the assignments of a row of an activity, and counts its cells. */
export function readCells(
  work: MatrixImport,
  matrix: Matrix,
  { row, label }: KnownRow,
  activity: OpenActivity,
  isContinued: boolean,
): void {
  const { table, layout } = matrix;
  const { unassessed } = work.cells;
  work.cells.read += layout.letters.length;
  if (tellExtraCells(work, table, row)) {
    work.cells.unassessed += layout.letters.length; // a name with a delimiter moves every letter to its neighbor
    activity.isOpen = true;
    return;
  }
  const readCell = layout.letterHeaders === undefined ? readLetterCell : readNamesCell;
  if (hasLettersLeftOut(work, matrix, row)) activity.isOpen = true;
  for (const [position, column] of layout.letters.entries()) {
    const cell = row[column];
    if (cell === undefined) {
      const header = table.header[column]?.text ?? '';
      work.log.add('missing-cell', row.at(-1) ?? label, { excerpt: header });
      work.cells.unassessed += layout.letters.length - position;
      break;
    }
    if (cell.isMissing === true) work.cells.unassessed++;
    else if (readCell(work, matrix, cell, { ...activity, position, isContinued })) activity.isOpen = true;
  }
  if (work.cells.unassessed > unassessed) activity.isOpen = true;
}

/** Notes of an activity what its cells say together: that one is not assessed, or that nobody does the work. */
export function closeActivity(work: MatrixImport, activity: OpenActivity | undefined): void {
  if (activity === undefined) return;
  if (activity.isOpen) work.unassessed.push(activity.id);
  else if (isDoerless(work, work.assignments.slice(activity.begin))) work.doerless.push(activity.label);
}

/** Whether a column that is not read as one of letters holds some here. */
function hasLettersLeftOut({ read }: MatrixImport, { layout }: Matrix, row: readonly Cell[]): boolean {
  return layout.doubtful.some((column) => tells(read(row[column]?.text ?? '')));
}

/** Whether a row is longer than the header, which is told. */
function tellExtraCells({ log }: MatrixImport, { header }: SourceTable, row: readonly Cell[]): boolean {
  const [first, ...others] = filledCells(row.slice(header.length));
  if (first === undefined) return false;
  log.add('extra-cells', first, { excerpt: [first, ...others].map(({ text }) => text).join(', ') });
  return true;
}

/** Whether somebody is accountable and nobody responsible, in a scheme that knows both and does not say what that means. */
function isDoerless({ letters, settings }: MatrixImport, assignments: readonly Assignment[]): boolean {
  if (letters.responsible.size === 0 || settings.scheme?.accountableImpliesResponsible != null) return false;
  const isHeld = (some: ReadonlySet<string>): boolean =>
    assignments.some(({ responsibility }) => some.has(responsibility));
  return isHeld(letters.accountable) && !isHeld(letters.responsible);
}
