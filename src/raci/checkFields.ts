import { checkRecord, isRecord } from '../internal/check.js';
import { ComanagedError } from '../internal/errors.js';
import type { ErrorCode } from '../internal/errors.js';
import { listField } from './fieldKinds.js';
import type { FieldKind, Fields } from './fieldKinds.js';

/** Refuses what stands at a path. */
export function refuse(path: string, must: string, code: ErrorCode = 'invalid-argument'): never {
  throw new ComanagedError(code, path, `${path} must ${must}.`);
}

/** Refuses a value of another kind. */
export function checkKind(value: unknown, path: string, [accepts, must]: FieldKind, code?: ErrorCode): void {
  if (!accepts(value)) refuse(path, must, code);
}

/** Refuses a value that is not an object with these fields. */
export function checkFields(value: unknown, path: string, fields: Fields): void {
  checkRecord(value, path);
  for (const [name, kind] of Object.entries(fields)) checkKind(value[name], `${path}/${name}`, kind);
}

/** Refuses a list that is not an array of such objects, or in which a key occurs twice. */
export function checkList(value: unknown, path: string, fields: Fields, key?: string): void {
  checkKind(value, path, listField);
  const items = value as readonly Readonly<Record<string, unknown>>[]; // each is looked at before it is read
  const kinds = Object.entries(fields);
  const wrong = items.findIndex((item) => !isRecord(item) || !kinds.every(([name, [accepts]]) => accepts(item[name])));
  if (wrong >= 0) checkFields(items[wrong], `${path}/${wrong}`, fields);
  if (key === undefined) return;
  const keys = new Set<unknown>();
  const repeated = items.findIndex((item) => keys.size === keys.add(item[key]).size);
  if (repeated >= 0) refuse(`${path}/${repeated}/${key}`, 'be unique');
}
