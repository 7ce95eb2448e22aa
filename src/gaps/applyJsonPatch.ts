import { isRecord, refuse } from '../internal/check.js';
import { pointerSegments } from '../internal/text/pointerSegments.js';
import type { JsonPatch } from './jsonPatch.js';

type Container = Record<string, unknown> | unknown[];

/** A list, or an object without a class: copies of others would lose what they are. */
function isContainer(value: unknown): value is Container {
  if (Array.isArray(value)) return true;
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null; // the root class, of whatever realm
}

function copied(value: Container): Container {
  return Array.isArray(value) ? [...value] : { ...value };
}

function position(list: readonly unknown[], key: string, isEndAllowed: boolean, at: string): number {
  const place = key === '-' ? list.length : Number(key);
  const isKnown = /^(?:-|0|[1-9]\d{0,9})$/.test(key) && place <= list.length - (isEndAllowed ? 0 : 1);
  return isKnown ? place : refuse(at, 'lead to a place of the document');
}

/** The containers on the way to the last segment, each copied, so that the input stays as it is. */
function parentOf(root: Container, segments: readonly string[], at: string): Container {
  let place = root;
  for (const segment of segments.slice(0, -1)) {
    const key = Array.isArray(place) ? position(place, segment, false, at) : segment;
    const child = Object.hasOwn(place, key) ? (place as Record<string | number, unknown>)[key] : undefined;
    if (!isContainer(child)) refuse(at, 'lead to a place of the document');
    const copy = copied(child);
    (place as Record<string | number, unknown>)[key] = copy;
    place = copy;
  }
  return place;
}

const changes: readonly unknown[] = ['add', 'replace', 'remove'];

function step(root: Container, operation: unknown, at: string): void {
  if (!isRecord(operation)) refuse(at, 'be an object');
  const { op, path, value } = operation;
  if (!changes.includes(op)) refuse(at, 'add, replace or remove');
  if (op !== 'remove' && value === undefined) refuse(at, 'have a value');
  const segments = typeof path === 'string' ? pointerSegments(path) : undefined;
  const last = segments?.at(-1);
  if (segments === undefined || last === undefined || segments.includes('__proto__')) {
    refuse(at, 'lead to a place below the root');
  }
  const parent = parentOf(root, segments, at);
  if (Array.isArray(parent)) {
    const place = position(parent, last, op === 'add', at);
    if (op === 'remove') parent.splice(place, 1);
    else parent.splice(place, op === 'replace' ? 1 : 0, value);
  } else {
    if (op !== 'add' && !Object.hasOwn(parent, last)) refuse(at, 'lead to a place of the document');
    if (op === 'remove') Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  }
}

/**
 * A document with a patch applied; the document itself stays as it is, and what the patch does not touch is shared.
 *
 * @throws ComanagedError `invalid-argument` for what is no document or no patch, and where a step leads nowhere; its `path` tells which
 */
export function applyJsonPatch<T extends object>(document: T, patch: JsonPatch): T {
  if (!isContainer(document) || Array.isArray(document)) refuse('document', 'be a plain object');
  if (!Array.isArray(patch)) refuse('patch', 'be an array');
  const copy = copied(document);
  let count = 0;
  for (const operation of patch as readonly unknown[]) step(copy, operation, `patch/${count++}`);
  return copy as T; // whether it still is one is for the parser, or the rule's own test, to say
}
