import { refuse } from '../internal/check.js';
import { pointerSegments } from '../internal/text/pointerSegments.js';
import type { JsonPatch, JsonPatchOperation } from './jsonPatch.js';

type Container = Record<string, unknown> | unknown[];

function position(list: readonly unknown[], key: string, isEndAllowed: boolean, path: string): number {
  const at = key === '-' ? list.length : Number(key);
  const isKnown = /^(?:-|0|[1-9]\d{0,9})$/.test(key) && at <= list.length - (isEndAllowed ? 0 : 1);
  return isKnown ? at : refuse(path, 'lead to a place of the document');
}

/** The containers on the way to the last segment, each copied, so that the input stays as it is. */
function parentOf(root: Container, segments: readonly string[], path: string): Container {
  let place = root;
  for (const segment of segments.slice(0, -1)) {
    const key = Array.isArray(place) ? position(place, segment, false, path) : segment;
    const child = Object.hasOwn(place, key) ? (place as Record<string | number, unknown>)[key] : undefined;
    if (typeof child !== 'object' || child === null) refuse(path, 'lead to a place of the document');
    const copy: Container = Array.isArray(child)
      ? [...(child as unknown[])]
      : { ...(child as Record<string, unknown>) };
    (place as Record<string | number, unknown>)[key] = copy;
    place = copy;
  }
  return place;
}

function step(root: Container, operation: JsonPatchOperation): void {
  const { op, path } = operation;
  const segments = pointerSegments(path);
  const last = segments?.at(-1);
  if (segments === undefined || last === undefined || segments.includes('__proto__')) {
    refuse(path, 'lead to a place below the root');
  }
  const parent = parentOf(root, segments, path);
  if (Array.isArray(parent)) {
    const at = position(parent, last, op === 'add', path);
    if (op === 'remove') parent.splice(at, 1);
    else parent.splice(at, op === 'replace' ? 1 : 0, operation.value);
  } else {
    if (op !== 'add' && !Object.hasOwn(parent, last)) refuse(path, 'lead to a place of the document');
    if (op === 'remove') Reflect.deleteProperty(parent, last);
    else parent[last] = operation.value;
  }
}

/**
 * A document with a patch applied; the document itself stays as it is, and what the patch does not touch is shared.
 *
 * @throws ComanagedError `invalid-argument` where a step leads nowhere
 */
export function applyJsonPatch<T extends object>(document: T, patch: JsonPatch): T {
  const copy: Container = { ...(document as Record<string, unknown>) };
  for (const operation of patch) step(copy, operation);
  return copy as T; // whether it still is one is for the parser, or the rule's own test, to say
}
