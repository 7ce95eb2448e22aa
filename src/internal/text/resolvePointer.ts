import { pointerSegments } from './pointerSegments.js';

/** What a pointer leads to in a document, `undefined` in the sense of "no such place" kept apart from any value. */
export type Resolved = { readonly found: true; readonly value: unknown } | { readonly found: false };

const arrayIndex = /^(?:0|[1-9][0-9]{0,9})$/;

/**
 * What stands at a JSON Pointer (RFC 6901) in plain data: only own properties count, and array indexes have no leading zeros.
 *
 * @returns `found: false` where nothing stands there or the text is no pointer
 */
export function resolvePointer(value: unknown, pointer: string): Resolved {
  const segments = pointerSegments(pointer);
  if (segments === undefined) return { found: false };
  let place = value;
  for (const segment of segments) {
    if (!holds(place, segment)) return { found: false };
    place = place[segment];
  }
  return { found: true, value: place };
}

function holds(place: unknown, segment: string): place is Readonly<Record<string, unknown>> {
  if (typeof place !== 'object' || place === null) return false;
  if (Array.isArray(place) && !arrayIndex.test(segment)) return false; // not `length`, not `-`
  return Object.hasOwn(place, segment);
}
