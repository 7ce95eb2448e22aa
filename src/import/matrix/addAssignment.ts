import type { Assignment } from '../../raci/model.js';
import type { Cell, SourceTable } from '../tables/model.js';
import { fittingText } from './fittingText.js';
import { importedFrom } from './matrixImport.js';
import type { MatrixImport } from './matrixImport.js';

/** Adds one letter of one assignee with the place of its cell. */
export function addAssignment(
  work: MatrixImport,
  table: SourceTable,
  cell: Cell,
  { activityId, assignee, responsibility, scope, note }: Assignment & { readonly note: string },
): void {
  work.assignments.push({
    activityId,
    assignee,
    responsibility,
    ...(scope && { scope }),
    ...(note !== '' && { note: fittingText(work, note, cell) }),
    importedFrom: importedFrom(work, table, cell),
  });
}
