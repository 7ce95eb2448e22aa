import { ComanagedError } from './errors.js';
import type { ErrorCode } from './errors.js';

/** A value whose kind a function relies on. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return !!value && typeof value === 'object' && !Array.isArray(value);
}

/** Refuses what stands at a path. */
export function refuse(path: string, must: string, code: ErrorCode = 'invalid-argument'): never {
  throw new ComanagedError(code, path, `${path} must ${must}.`);
}

/** Refuses a value that is not an object. */
export function checkRecord(value: unknown, path: string): asserts value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) refuse(path, 'be an object');
}

/** Refuses a list that is not an array of objects with texts under the given keys; an absent list passes. */
export function checkRecords(list: unknown, path: string, keys: readonly string[]): void {
  if (list === undefined) return;
  if (!Array.isArray(list)) refuse(path, 'be an array');
  for (let position = 0; position < list.length; position++) {
    const item: unknown = list[position];
    if (!isRecord(item)) refuse(`${path}/${position}`, 'be an object');
    for (const key of keys) if (typeof item[key] !== 'string') refuse(`${path}/${position}/${key}`, 'be a text');
  }
}

/** Whether a value is an array of texts. */
export function isTexts(value: unknown): value is readonly string[] {
  // In a copy a hole is undefined, which is no text.
  return Array.isArray(value) && [...(value as unknown[])].every((item) => typeof item === 'string');
}

/** Refuses a list that is not an array of texts; an absent list passes. */
export function checkTexts(list: unknown, path: string): void {
  if (list !== undefined && !isTexts(list)) refuse(path, 'be an array of texts');
}

/** Refuses a key of an options object that is not among the known ones. */
export function checkOptions(options: unknown, path: string, known: readonly string[]): void {
  checkRecord(options, path);
  if (Object.keys(options).some((key) => !known.includes(key)))
    refuse(path, `have only ${known.join(', ')}`, 'unknown-option');
}
