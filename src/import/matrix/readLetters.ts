import type { Assignment } from '../../raci/model.js';
import type { Assignee } from '../../services/parties/model.js';
import { filledCells } from '../tables/filledCells.js';
import type { Cell, SourceTable } from '../tables/model.js';
import { tells } from './columnCounts.js';
import { fittingText } from './fittingText.js';
import { footnoteText } from './footnoteText.js';
import { importedFrom } from './matrixImport.js';
import type { MatrixImport } from './matrixImport.js';
import type { Participation, RaciCell } from './raciCell.js';
import type { Matrix } from './matrix.js';
import type { KnownRow } from './knownRow.js';

/** Adds the assignments of an activity, and counts its cells. */
export function readLetters(work: MatrixImport, matrix: Matrix, { row, label }: KnownRow, id: string): void {
  const { table, layout, assignees } = matrix;
  const before = { unassessed: work.cells.unassessed, assignments: work.assignments.length };
  work.cells.read += layout.letters.length;
  if (tellExtraCells(work, table, row)) {
    work.cells.unassessed += layout.letters.length; // a name with a delimiter moves every letter to its neighbor
    work.unassessed.push(id);
    return;
  }
  for (const [position, column] of layout.letters.entries()) {
    const cell = row[column];
    const assignee = assignees[position];
    if (cell === undefined || assignee === undefined) {
      const header = table.header[column]?.text ?? '';
      work.log.add('missing-cell', row.at(-1) ?? label, { excerpt: header });
      work.cells.unassessed += layout.letters.length - position;
      break;
    }
    readCell(work, matrix, cell, { id, assignee });
  }
  const isPartial = work.cells.unassessed > before.unassessed || hasLettersLeftOut(work, matrix, row);
  if (isPartial) work.unassessed.push(id);
  else if (isDoerless(work, work.assignments.slice(before.assignments))) work.doerless.push(label);
}

/** Whether a column that is not read as one of letters holds some here. */
function hasLettersLeftOut({ read }: MatrixImport, { layout }: Matrix, row: readonly Cell[]): boolean {
  return layout.doubtful.some((column) => tells(read(row[column]?.text ?? '')));
}

interface Holder {
  readonly id: string;
  readonly assignee: Assignee;
}

function readCell(work: MatrixImport, matrix: Matrix, cell: Cell, holder: Holder): void {
  const read = work.read(cell.text);
  tellDoubts(work, cell, read);
  if (read.kind === 'assigned' || read.kind === 'empty' || read.kind === 'omitted') work.cells[read.kind]++;
  else work.cells.unassessed++;
  for (const participation of read.participations) {
    const note = noteOf(work, matrix, cell, participation);
    const { letter, scope } = participation;
    work.assignments.push({
      activityId: holder.id,
      assignee: holder.assignee,
      responsibility: letter,
      ...(scope && { scope }),
      ...(note !== '' && { note: fittingText(work, note, cell) }),
      importedFrom: importedFrom(work, matrix.table, cell),
    });
  }
}

function tellDoubts({ log, letters }: MatrixImport, cell: Cell, read: RaciCell): void {
  const excerpt = cell.text;
  if (read.isStruck) log.add('struck-text', cell, { excerpt });
  if (read.kind === 'unknown') log.add('unknown-letter', cell, { excerpt, detail: letters.all.join(', ') });
  if (read.kind === 'tick') log.add('tick-without-letter', cell, { excerpt });
  if (read.hasDuplicate) log.add('duplicate-letter', cell, { excerpt });
  if (read.participations.some(({ remarks }) => remarks.length > 0)) log.add('scope-not-understood', cell, { excerpt });
}

/** What parentheses and footnotes say of a letter; a mark without its footnote stands for itself. */
function noteOf({ log }: MatrixImport, matrix: Matrix, cell: Cell, { remarks, marks }: Participation): string {
  const footnotes = marks.map((mark) => {
    const text = footnoteText(matrix, mark);
    if (text === undefined) log.add('footnote-not-found', cell, { excerpt: mark });
    return text ?? mark;
  });
  return [...remarks, ...footnotes].join('\n');
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
