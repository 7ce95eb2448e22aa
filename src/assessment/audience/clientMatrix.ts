import type { RaciMatrix } from '../../raci/raciMatrix.js';
import type { Cover } from './cover.js';
import { withheldFrom } from './withheld.js';

/** A matrix as a client may see it, made field by field: what is not named here is not shown. */
export function clientMatrix({ schemeId, columns, rows, unplaced }: RaciMatrix, cover: Cover): RaciMatrix {
  return {
    kind: 'raci-matrix',
    audience: 'client',
    withheld: withheldFrom('client'),
    schemeId,
    columns: columns.map(({ assignee, label }) => ({
      assignee: cover.subject(assignee),
      label: cover.label(assignee, label),
    })),
    rows: rows.map(({ activityId, label, section, serviceId, cells }) => ({
      activityId,
      label,
      section,
      serviceId,
      cells: cells.map(({ letters, scoped }) => ({ letters: [...letters], scoped })),
    })),
    unplaced,
  };
}
