import type { Assignment } from '../../raci/model.js';
import { filledCells } from '../tables/filledCells.js';
import type { Cell, SourceTable } from '../tables/model.js';
import { tells } from './columnCounts.js';
import type { KnownRow } from './knownRow.js';
import type { Matrix } from './matrix.js';
import type { MatrixImport } from './matrixImport.js';
import { readLetterCell } from './readLetterCell.js';
import { readNamesCell } from './readNamesCell.js';

/** Adds the assignments of an activity, and counts its cells. */
export function readCells(work: MatrixImport, matrix: Matrix, { row, label }: KnownRow, id: string): void {
  const { table, layout } = matrix;
  const before = { unassessed: work.cells.unassessed, assignments: work.assignments.length };
  work.cells.read += layout.letters.length;
  if (tellExtraCells(work, table, row)) {
    work.cells.unassessed += layout.letters.length; // a name with a delimiter moves every letter to its neighbor
    work.unassessed.push(id);
    return;
  }
  const readCell = layout.letterHeaders === undefined ? readLetterCell : readNamesCell;
  const stated = new Set<string>();
  let isOpen = hasLettersLeftOut(work, matrix, row);
  for (const [position, column] of layout.letters.entries()) {
    const cell = row[column];
    if (cell === undefined) {
      const header = table.header[column]?.text ?? '';
      work.log.add('missing-cell', row.at(-1) ?? label, { excerpt: header });
      work.cells.unassessed += layout.letters.length - position;
      break;
    }
    if (cell.isMissing === true) work.cells.unassessed++;
    else if (readCell(work, matrix, cell, { position, id, stated })) isOpen = true;
  }
  if (isOpen || work.cells.unassessed > before.unassessed) work.unassessed.push(id);
  else if (isDoerless(work, work.assignments.slice(before.assignments))) work.doerless.push(label);
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
