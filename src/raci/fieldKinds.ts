import { isRecord } from '../internal/check.js';
import { parseDate } from '../internal/time/parseDate.js';
import { assigneeKinds } from '../services/parties/model.js';

/** What a field must be: a test of its value, and the words for it. */
export type FieldKind = readonly [accepts: (value: unknown) => boolean, must: string];

/** The fields that a calculation relies on, by name. */
export type Fields = Readonly<Record<string, FieldKind>>;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isDate(value: unknown): boolean {
  return isText(value) && parseDate(value) !== undefined;
}

// Holes are visited by findIndex, and passed over by every.
function isRestriction(value: unknown): boolean {
  if (value === undefined) return true;
  return Array.isArray(value) && value.length > 0 && value.findIndex((item) => !isText(item)) < 0;
}

/** A text. */
export const textField: FieldKind = [isText, 'be a text'];

/** A text, null or nothing. */
export const optionalTextField: FieldKind = [(value) => value == null || isText(value), 'be a text or null'];

/** Yes, no, null or nothing. */
export const optionalFlagField: FieldKind = [
  (value) => value == null || typeof value === 'boolean',
  'be true, false or null',
];

/** A date. */
export const dateField: FieldKind = [isDate, 'be a date, YYYY-MM-DD'];

/** A date, null or nothing. */
export const optionalDateField: FieldKind = [
  (value) => value == null || isDate(value),
  'be a date, YYYY-MM-DD, or null',
];

/** A list. */
export const listField: FieldKind = [(value) => Array.isArray(value), 'be an array'];

/** A restriction to some values; absent means all, so an empty list would mean never. */
export const restrictionField: FieldKind = [isRestriction, 'be a list of texts, not empty'];

/** Whom an assignment is for. */
export const assigneeField: FieldKind = [
  (value) => isRecord(value) && isText(value['id']) && assigneeKinds.some((kind) => kind === value['kind']),
  `have an id and a kind: ${assigneeKinds.join(', ')}`,
];

/** For which part of an activity an assignment holds; hours are not looked at. */
export const scopeField: FieldKind = [
  (value) =>
    value === undefined || (isRecord(value) && isRestriction(value['severities']) && isRestriction(value['sites'])),
  'be an object, its severities and sites lists of texts, not empty',
];
