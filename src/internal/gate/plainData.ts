import { dataLimits } from './dataLimits.js';
import type { DataLimitOptions } from './dataLimits.js';
import { plainCopy } from './plainCopy.js';
import { countValues, newWalk, walkResult } from './walk.js';
import type { PlainResult } from './walk.js';

/**
 * A fresh copy of any JavaScript value as plain JSON, or every reason why it is none.
 *
 * Each property is read once, through its descriptor: no getter runs, and nothing that the caller holds is shared or kept.
 * Only own enumerable properties count; one that holds `undefined` is left out; -0 becomes 0.
 *
 * @throws `unknown-option`, `invalid-option` for limits that are none; never for the value
 */
export function plainData(value: unknown, limits?: DataLimitOptions): PlainResult {
  const walk = { ...newWalk(dataLimits(limits)), ancestors: [], characters: 0 };
  const copy = countValues(walk, 1) ? plainCopy(walk, value) : null;
  return walkResult(walk, copy);
}
