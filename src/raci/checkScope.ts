import { weekdays } from '../coverage/model.js';
import { parseTime } from '../internal/time/parseTime.js';
import { checkFields, checkList } from './checkFields.js';
import { listField, optionalDateField, restrictionField, textField } from './fieldKinds.js';
import type { FieldKind } from './fieldKinds.js';
import type { AssignmentScope } from './model.js';

const days: FieldKind = [
  (value) => Array.isArray(value) && value.findIndex((day) => !weekdays.some((weekday) => weekday === day)) < 0,
  `be a list of days: ${weekdays.join(', ')}`,
];
const start: FieldKind = [
  (value) => typeof value === 'string' && value !== '24:00' && parseTime(value) !== undefined,
  'be a time, 00:00 to 23:59',
];
const end: FieldKind = [
  (value) => typeof value === 'string' && parseTime(value) !== undefined,
  'be a time, 00:00 to 24:00',
];
const optionalList: FieldKind = [(value) => value === undefined || Array.isArray(value), 'be an array'];

/** Refuses a scope whose severities, sites or hours cannot be compared. */
export function checkScope(scope: AssignmentScope, path: string): void {
  checkFields(scope, path, { severities: restrictionField, sites: restrictionField });
  if (scope.window === undefined) return;
  const { window } = scope;
  checkFields(window, `${path}/window`, {
    windows: listField,
    closures: optionalList,
    replacements: optionalList,
    breaks: optionalList,
  });
  const fields = { zone: textField, days, start, end, from: optionalDateField, until: optionalDateField };
  checkList(window.windows, `${path}/window/windows`, fields);
}
