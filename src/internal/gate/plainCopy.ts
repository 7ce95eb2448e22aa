import type { JsonValue } from '../json.js';
import { checkKey, checkString } from './checks.js';
import { hasSymbolKey, ownProperty, shapeOf, stringKeys, unreadable } from './reflection.js';
import type { Unreadable } from './reflection.js';
import { countValues, refuse } from './walk.js';
import type { Walk } from './walk.js';

/** A walk through objects that others may share, watch or change. */
export interface CopyWalk extends Walk {
  /** The objects the walk is in, outermost first; the first `depth` count. */
  readonly ancestors: object[];
  /** Characters of the strings met so far. */
  characters: number;
}

/** A copy that shares no object with the value; for what cannot be copied it holds a stand-in, and a problem is noted. */
export function plainCopy(walk: CopyWalk, value: unknown): JsonValue {
  if (typeof value === 'string') return copyString(walk, value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return refuse(walk, 'not-finite');
    return value === 0 ? 0 : value; // no -0
  }
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'object') return copyContainer(walk, value);
  return refuse(walk, 'not-json-type', typeof value);
}

/** A string is shared, not copied; yet a long one at many places would take long to look through. */
function copyString(walk: CopyWalk, text: string): string | null {
  walk.characters += text.length;
  if (walk.characters > walk.limits.textLength) {
    walk.ended = true;
    return refuse(walk, 'text-too-long', walk.limits.textLength);
  }
  checkString(walk, text);
  return text;
}

function copyContainer(walk: CopyWalk, source: object): JsonValue {
  for (let level = 0; level < walk.depth; level += 1) {
    if (walk.ancestors[level] === source) return refuse(walk, 'cyclic-data');
  }
  if (walk.depth === walk.limits.depth) return refuse(walk, 'too-deep', walk.limits.depth);
  const shape = shapeOf(source);
  if (shape === 'other') return refuse(walk, 'not-plain-object');
  if (shape === unreadable) return refuse(walk, unreadable);
  const symbols = hasSymbolKey(source);
  if (symbols === unreadable) return refuse(walk, unreadable);
  if (symbols) refuse(walk, 'symbol-key');
  return shape === 'array' ? copyArray(walk, source) : copyObject(walk, source);
}

function copyObject(walk: CopyWalk, source: object): JsonValue {
  const keys = stringKeys(source);
  if (keys === unreadable) return refuse(walk, unreadable);
  const tooMany = keys.length > walk.limits.keys;
  if (tooMany) refuse(walk, 'too-many-keys', walk.limits.keys);
  // Refused keys count as well: listing them took time, and the object may stand at many places.
  if (!countValues(walk, keys.length) || tooMany) return null;
  enter(walk, source);
  const copy: Record<string, JsonValue> = {};
  for (const key of keys) {
    walk.path[walk.depth - 1] = key;
    const sound = checkKey(walk, key);
    const property = ownProperty(source, key);
    if (isAbsent(property)) continue;
    const value = copyProperty(walk, property);
    if (walk.ended) break;
    // JSON knows no undefined: such a key is as good as absent.
    if (sound && value !== undefined) setOwn(copy, key, value);
  }
  walk.depth -= 1;
  return copy;
}

function copyArray(walk: CopyWalk, source: object): JsonValue {
  const length = lengthOf(source);
  if (length > walk.limits.items) return refuse(walk, 'too-many-items', walk.limits.items);
  const keys = stringKeys(source);
  if (keys === unreadable) return refuse(walk, unreadable);
  if (!countValues(walk, keys.length)) return null;
  checkIndexes(walk, keys, length);
  enter(walk, source);
  const copy = keys.map((key) => copyItem(walk, source, key));
  walk.depth -= 1;
  return copy;
}

function copyItem(walk: CopyWalk, source: object, key: string): JsonValue {
  if (walk.ended) return null;
  walk.path[walk.depth - 1] = key;
  const property = ownProperty(source, key);
  const value = isAbsent(property) ? refuse(walk, 'sparse-array') : copyProperty(walk, property);
  return value === undefined ? refuse(walk, 'not-json-type', 'undefined') : value;
}

/** Refuses an array with holes or with keys beside its items. */
function checkIndexes(walk: CopyWalk, keys: readonly string[], length: number): void {
  // Indexes are listed first and in rising order: where the last is right, all are.
  if (keys.length === length && (length === 0 || keys[length - 1] === String(length - 1))) return;
  const items = keys.filter((key) => /^(?:0|[1-9]\d{0,15})$/.test(key) && Number(key) < length).length;
  if (items !== length) refuse(walk, 'sparse-array');
  if (items !== keys.length) refuse(walk, 'array-with-keys');
}

function enter(walk: CopyWalk, source: object): void {
  walk.ancestors[walk.depth] = source;
  walk.depth += 1;
}

/** The length of an array; NaN where a proxy tells none that an array can have. */
function lengthOf(source: object): number {
  const property = ownProperty(source, 'length');
  const length: unknown = property === undefined || property === unreadable ? undefined : property.value;
  return Number.isSafeInteger(length) ? Number(length) : NaN;
}

/** Not there, or no longer there: a proxy may list a key and describe none. */
function isAbsent(property: PropertyDescriptor | Unreadable | undefined): property is undefined {
  return property === undefined || (property !== unreadable && property.enumerable !== true);
}

function copyProperty(walk: CopyWalk, property: PropertyDescriptor | Unreadable): JsonValue | undefined {
  if (property === unreadable) return refuse(walk, unreadable);
  if (!('value' in property)) return refuse(walk, 'accessor-property');
  const value: unknown = property.value;
  return value === undefined ? undefined : plainCopy(walk, value);
}

/** Assigning to a key that Object.prototype has would fail where the host has frozen it. */
function setOwn(copy: Record<string, JsonValue>, key: string, value: JsonValue): void {
  if (key in Object.prototype)
    Object.defineProperty(copy, key, { value, enumerable: true, writable: true, configurable: true });
  else copy[key] = value;
}
