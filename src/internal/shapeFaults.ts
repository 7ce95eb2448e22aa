import { isRecord } from './check.js';
import type { Fault } from './checkNumbers.js';
import { jsonPointer } from './text/jsonPointer.js';
import { nearestName } from './text/nearestName.js';
import { printableKey } from './text/printableKey.js';

/** What a field of plain data may hold, besides nothing. */
export type FieldShape =
  | 'any'
  /** A text that must be there. */
  | 'id'
  | 'flag'
  | 'number'
  | 'numbers'
  | 'text'
  | 'texts'
  | { readonly words: readonly string[]; readonly isRequired?: true }
  /** What is wrong with the value, as the end of "… must". */
  | { readonly own: (value: unknown) => string | undefined }
  | { readonly one: Shape }
  /** A list of objects, each named by its `key` in places, or by its position. */
  | { readonly list: Shape; readonly key?: string; readonly isRequired?: true };

/** The fields of an object; a key that is not among them is a fault. */
export interface Shape {
  readonly [field: string]: FieldShape;
}

/** The shape of a type: every field of it, and no other. */
export type ShapeOf<T> = { readonly [K in keyof Required<T>]: FieldShape };

/** What is wrong with the form of plain data: kinds of values, words of lists, keys that are not known. */
export function shapeFaults(value: unknown, shape: Shape, path: string): Fault[] {
  if (!isRecord(value)) return [{ path: path === '' ? 'model' : path, must: 'be an object' }];
  // Places are parts of pointers, so that a slash in a key is none between keys.
  const inside = (key: string): string => `${path}${jsonPointer([printableKey(key)])}`.replace(/^\//, '');
  const absent = Object.entries(shape).flatMap(([key, field]): Fault[] => {
    const isMissing = isRequired(field) && (value[key] === undefined || value[key] === null);
    return isMissing ? [{ path: inside(key), must: wording(field) }] : [];
  });
  const wrong = Object.entries(value).flatMap(([key, member]): Fault[] => {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    const place = inside(key);
    if (field === undefined) {
      const meant = nearestName(key, Object.keys(shape));
      return [{ path: place, must: meant === undefined ? 'not be there: no such key' : `be called ${meant}` }];
    }
    return member === undefined || member === null ? [] : fieldFaults(member, field, place);
  });
  return [...absent, ...wrong];
}

function isRequired(field: FieldShape): boolean {
  return field === 'id' || (typeof field === 'object' && 'isRequired' in field);
}

function wording(field: FieldShape): string {
  if (typeof field === 'string') return kinds[field];
  return 'words' in field ? `be one of ${field.words.join(', ')}` : 'be an array';
}

function fieldFaults(value: unknown, field: FieldShape, path: string): Fault[] {
  if (typeof field === 'string') return mustIf(!isKind(value, field), path, wording(field));
  if ('words' in field) return mustIf(!field.words.some((word) => word === value), path, wording(field));
  if ('own' in field) {
    const must = field.own(value);
    return must === undefined ? [] : [{ path, must }];
  }
  if ('one' in field) return shapeFaults(value, field.one, path);
  if (!Array.isArray(value)) return [{ path, must: 'be an array' }];
  const { list, key } = field;
  // In a copy a hole is undefined.
  return [...(value as unknown[])].flatMap((item, at) => {
    const name = key !== undefined && isRecord(item) ? item[key] : undefined;
    return shapeFaults(item, list, `${path}/${typeof name === 'string' ? printableKey(name) : at}`);
  });
}

const kinds = {
  any: '',
  id: 'be a text',
  flag: 'be true or false',
  number: 'be a finite number',
  numbers: 'be an array of finite numbers',
  text: 'be a text',
  texts: 'be an array of texts',
} as const;

function isKind(value: unknown, kind: keyof typeof kinds): boolean {
  switch (kind) {
    case 'any':
      return true;
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return Number.isFinite(value);
    case 'id':
    case 'text':
      return typeof value === 'string';
    case 'numbers':
      return Array.isArray(value) && [...(value as unknown[])].every((item) => Number.isFinite(item));
    case 'texts':
      return Array.isArray(value) && [...(value as unknown[])].every((item) => typeof item === 'string');
  }
}

function mustIf(isWrong: boolean, path: string, must: string): Fault[] {
  return isWrong ? [{ path, must }] : [];
}
