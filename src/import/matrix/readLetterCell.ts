import type { Cell } from '../tables/model.js';
import { addAssignment } from './addAssignment.js';
import type { CellOf } from './cellOf.js';
import type { Matrix } from './matrix.js';
import type { MatrixImport } from './matrixImport.js';
import { noteOf } from './noteOf.js';
import type { RaciCell } from './raciCell.js';

/** Adds what a cell of letters says; tells whether more than its kind leaves it open, which is never so. */
export function readLetterCell(work: MatrixImport, matrix: Matrix, cell: Cell, of: CellOf): boolean {
  const { id, position, stated, isContinued } = of;
  const read = work.read(cell.text);
  const assignee = matrix.assignees[position];
  tellDoubts(work, cell, read);
  if (read.kind === 'assigned' || read.kind === 'empty' || read.kind === 'omitted') work.cells[read.kind]++;
  else work.cells.unassessed++;
  if (assignee === undefined || (isContinued && cell.isMergedUp === true)) return false;
  for (const participation of read.participations) {
    const note = noteOf(work, matrix, cell, participation);
    const { letter, scope } = participation;
    const key = JSON.stringify([position, letter, scope?.severities, scope?.sites]);
    if (stated.has(key) && isContinued) {
      work.log.add('duplicate-letter', cell, { excerpt: cell.text });
      continue;
    }
    stated.add(key);
    addAssignment(work, matrix.table, cell, { activityId: id, assignee, responsibility: letter, scope, note });
  }
  return false;
}

function tellDoubts({ log, letters }: MatrixImport, cell: Cell, read: RaciCell): void {
  const excerpt = cell.text;
  if (read.isStruck) log.add('struck-text', cell, { excerpt });
  if (read.kind === 'unknown') log.add('unknown-letter', cell, { excerpt, detail: letters.all.join(', ') });
  if (read.kind === 'tick') log.add('tick-without-letter', cell, { excerpt });
  if (read.isScopeUnclear) log.add('scope-of-last', cell, { excerpt });
  if (read.hasDuplicate) log.add('duplicate-letter', cell, { excerpt });
  if (read.participations.some(({ remarks }) => remarks.length > 0)) log.add('scope-not-understood', cell, { excerpt });
}
