import { pick } from '../../internal/pick.js';
import type { RaciMatrix } from '../../raci/raciMatrix.js';
import type { Cover } from './cover.js';
import { withheldFrom } from './withheld.js';

/** A matrix as a client may see it, made field by field: what is not named here is not shown. */
export function clientMatrix(matrix: RaciMatrix, cover: Cover): RaciMatrix {
  return {
    ...pick(matrix, ['kind', 'schemeId', 'unplaced']),
    audience: 'client',
    withheld: withheldFrom('client'),
    columns: matrix.columns.map(({ assignee, label }) => ({
      assignee: cover.subject(assignee),
      label: cover.label(assignee, label),
    })),
    rows: matrix.rows.map((row) => ({
      label: cover.text(row.label),
      ...pick(row, ['activityId', 'section', 'serviceId', 'lettersAssessed']),
      cells: row.cells.map(({ letters, scoped }) => ({ letters: [...letters], scoped })),
    })),
  };
}
