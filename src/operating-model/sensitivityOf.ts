import { ComanagedError } from '../internal/errors.js';
import type { Sensitivity } from '../internal/sensitivity.js';
import { pointerSegments } from '../internal/text/pointerSegments.js';
import { fieldSensitivity } from './sensitivity.js';

interface Place {
  sensitivity?: Sensitivity;
  readonly members: Map<string, Place>;
}

/** The table as a tree, so that a pointer is read once, not compared with every pattern. */
function treeOf(table: typeof fieldSensitivity): Place {
  const root: Place = { members: new Map() };
  for (const { pattern, sensitivity } of table) {
    let place = root;
    for (const segment of pattern.slice(1).split('/')) {
      const member = place.members.get(segment) ?? { members: new Map<string, Place>() };
      place.members.set(segment, member);
      place = member;
    }
    place.sensitivity = sensitivity;
  }
  return root;
}

const root: Place = /* @__PURE__ */ treeOf(fieldSensitivity);

/**
 * Who may see what stands at a place of the document: its own class or that of the nearest object above it that has one.
 *
 * A place inside an object with a class may have another class of its own; both then hold.
 *
 * @param pointer JSON Pointer (RFC 6901) into a document, with the positions of its arrays
 * @returns `none` where neither the place nor anything above it has a class
 * @throws `invalid-argument` where `pointer` is no JSON Pointer
 */
export function sensitivityOf(pointer: string): Sensitivity | 'none' {
  const segments = pointerSegments(pointer);
  if (segments === undefined) {
    throw new ComanagedError(
      'invalid-argument',
      'pointer',
      'pointer must be a JSON Pointer: empty, or beginning with /',
    );
  }
  let nearest: Sensitivity | 'none' = 'none';
  let place: Place | undefined = root;
  for (const segment of segments) {
    place = place.members.get(segment) ?? place.members.get('*');
    if (place === undefined) break;
    nearest = place.sensitivity ?? nearest;
  }
  return nearest;
}
