import { checkRecord, refuse } from '../../internal/check.js';

/** Fields of an object whose types nobody has checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** A finite number within bounds, never the negative zero. */
export function numberAt(value: unknown, path: string, least: number = -Infinity, most: number = Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most)
    refuse(path, 'be a finite number within its bounds');
  return value + 0;
}

/** One of some words. */
export function oneOf<T extends string>(value: unknown, path: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found === undefined) refuse(path, `be one of ${known.join(', ')}`);
  return found;
}

/** A text. */
export function textAt(value: unknown, path: string): string {
  if (typeof value !== 'string') refuse(path, 'be a text');
  return value;
}

/** A list, each of its items read. */
export function listAt<T>(value: unknown, path: string, read: (each: unknown, path: string) => T): readonly T[] {
  if (!Array.isArray(value)) refuse(path, 'be an array');
  return (value as readonly unknown[]).map((each, at) => read(each, `${path}/${at}`));
}

/** The fields of an object. */
export function fieldsAt(value: unknown, path: string): Fields {
  checkRecord(value, path);
  return value;
}
