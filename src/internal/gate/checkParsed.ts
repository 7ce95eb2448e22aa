import { checkKey, checkString } from './checks.js';
import { countValues, refuse } from './walk.js';
import type { Walk } from './walk.js';

/**
 * Checks what `JSON.parse` made: it has no getters, cycles or holes, and its depth was checked in the text.
 *
 * It is ours alone, so -0 becomes 0 in place.
 *
 * @returns whether the value itself is -0
 */
export function checkParsed(walk: Walk, value: unknown): boolean {
  if (typeof value === 'string') checkString(walk, value);
  else if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(walk, 'not-finite'); // 1e999
    return Object.is(value, -0);
  } else if (Array.isArray(value)) checkItems(walk, value);
  else if (typeof value === 'object' && value !== null) checkMembers(walk, value as Record<string, unknown>);
  return false;
}

function checkItems(walk: Walk, array: unknown[]): void {
  if (array.length > walk.limits.items) {
    refuse(walk, 'too-many-items', walk.limits.items);
    return;
  }
  if (!countValues(walk, array.length)) return;
  walk.depth += 1;
  for (let index = 0; index < array.length && !walk.ended; index += 1) {
    walk.path[walk.depth - 1] = index;
    if (checkParsed(walk, array[index])) array[index] = 0;
  }
  walk.depth -= 1;
}

function checkMembers(walk: Walk, object: Record<string, unknown>): void {
  const keys = Object.keys(object);
  walk.keys += keys.length;
  const tooMany = keys.length > walk.limits.keys;
  if (tooMany) refuse(walk, 'too-many-keys', walk.limits.keys);
  if (!countValues(walk, keys.length) || tooMany) return;
  walk.depth += 1;
  for (const key of keys) {
    walk.path[walk.depth - 1] = key;
    checkKey(walk, key);
    if (checkParsed(walk, object[key])) object[key] = 0;
    if (walk.ended) break;
  }
  walk.depth -= 1;
}
