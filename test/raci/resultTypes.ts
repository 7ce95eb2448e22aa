import type { HolderAnalysis, RaciAnalysis } from '../../src/raci/analysis.js';
import type { RaciMatrix } from '../../src/raci/raciMatrix.js';
import { assigneeKinds } from '../../src/services/parties/model.js';
import type { Assignee } from '../../src/services/parties/model.js';

/** Whether a value is the same after a trip through JSON. */
export function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return Array.from(value, isPlain).every(Boolean); // holes are looked at
  if (typeof value === 'object' && value !== null)
    return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

const isText = (value: unknown) => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isAssignee = ({ kind, id }: Assignee) => assigneeKinds.includes(kind) && isText(id);
const isColumn = ({ assignee, letters, activities, activitiesWithout, accountableShare }: HolderAnalysis) =>
  isAssignee(assignee) &&
  letters.every(({ letter, count }) => isText(letter) && Number.isInteger(count)) &&
  Number.isInteger(activities) &&
  Number.isInteger(activitiesWithout) &&
  (accountableShare === null || typeof accountableShare === 'number');

/** Whether every value of an analysis is of its declared type. */
export function isAnalysis({ activities, holders, parties, ...rest }: RaciAnalysis): boolean {
  return (
    isText(rest.schemeId) &&
    typeof rest.accountableImpliesResponsible === 'boolean' &&
    Object.values(rest.thresholds).every(Number.isFinite) &&
    Number.isInteger(rest.unplaced) &&
    activities.every(
      (row) =>
        isText(row.activityId) &&
        row.letters.every(({ letter, count }) => isText(letter) && Number.isInteger(count)) &&
        [...row.accountable, ...row.responsible].every(isAssignee) &&
        row.partyIds.every(isText),
    ) &&
    [...holders, ...parties].every(isColumn)
  );
}

/** Whether every value of a matrix is of its declared type. */
export function isMatrix({ schemeId, columns, rows, unplaced }: RaciMatrix): boolean {
  return (
    isText(schemeId) &&
    Number.isInteger(unplaced) &&
    columns.every(({ assignee, label }) => isAssignee(assignee) && isText(label)) &&
    rows.every(
      ({ activityId, label, section, serviceId, cells }) =>
        isText(activityId) &&
        isText(label) &&
        isTextOrNull(section) &&
        isTextOrNull(serviceId) &&
        cells.length === columns.length &&
        cells.every(({ letters, scoped }) => letters.every(isText) && typeof scoped === 'boolean'),
    )
  );
}
