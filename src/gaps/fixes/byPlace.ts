import { pointerSegments } from '../../internal/text/pointerSegments.js';
import type { JsonPatch, JsonPatchOperation } from '../jsonPatch.js';

/** The positions and depth of a place decide which of two is taken out first: the later entry, the inner place. */
function isLater(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < a.length && at < b.length; at++) {
    if (a[at] !== b[at]) return Number(b[at]) - Number(a[at]) || 0; // keys of objects do not move each other
  }
  return b.length - a.length;
}

/** Steps in an order in which none moves the place of one that comes after it; each place at most once. */
export function byPlace(steps: readonly JsonPatchOperation[]): JsonPatch {
  const removed = steps.filter(({ op }) => op === 'remove');
  const places = new Map(removed.map((step) => [step.path, pointerSegments(step.path) ?? []]));
  const placeOf = ({ path }: JsonPatchOperation) => places.get(path) ?? [];
  return [...steps.filter(({ op }) => op !== 'remove'), ...removed.sort((a, b) => isLater(placeOf(a), placeOf(b)))];
}
