import type { JsonValue } from '../json.js';
import { isWellFormed } from '../text/isWellFormed.js';
import { checkParsed } from './checkParsed.js';
import { dataLimits } from './dataLimits.js';
import type { DataLimitOptions } from './dataLimits.js';
import { jsonOutline } from './jsonOutline.js';
import { linePlaces } from './linePlaces.js';
import { readJson } from './readJson.js';
import { countValues, newWalk, refuse, refuseAt, walkResult } from './walk.js';
import type { PlainResult, Walk } from './walk.js';

/**
 * The data of a JSON text, or every reason why it cannot be taken.
 *
 * Length and depth are checked before the text is parsed. A byte order mark is skipped. A repeated key is refused, for
 * `JSON.parse` would drop all but the last; -0 becomes 0.
 *
 * @throws `unknown-option`, `invalid-option` for limits that are none; never for the text
 */
export function plainJson(text: unknown, limits?: DataLimitOptions): PlainResult {
  const walk = newWalk(dataLimits(limits));
  if (typeof text !== 'string') return walkResult(walk, refuse(walk, 'not-text'));
  return walkResult(walk, parsed(walk, text.startsWith('\uFEFF') ? text.slice(1) : text));
}

function parsed(walk: Walk, json: string): JsonValue {
  const { depth, textLength } = walk.limits;
  if (json.length > textLength) return refuse(walk, 'text-too-long', textLength);
  const outline = jsonOutline(json, depth);
  if (outline.tooDeepAt !== -1) return refuseAt(walk, 'too-deep', depth, linePlaces(json)(outline.tooDeepAt));
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuseMalformed(walk, json);
  }
  // A well-formed text parts no pair between two strings: only an escape sequence can make half of one.
  walk.wellFormed = isWellFormed(json) && !json.includes('\\u');
  const isMinusZero = countValues(walk, 1) && checkParsed(walk, value);
  if (!walk.ended && walk.keys !== outline.keys) refuseRepeatedKeys(walk, json);
  return isMinusZero ? 0 : (value as JsonValue);
}

/** The messages of `JSON.parse` differ between engines: the text is read once more, by our own rules. */
function refuseMalformed(walk: Walk, json: string): null {
  const fault = readJson(json, () => undefined);
  if (fault === undefined) return refuse(walk, 'unreadable-value');
  return refuseAt(walk, 'malformed-json', fault.expected, linePlaces(json)(fault.at));
}

function refuseRepeatedKeys(walk: Walk, json: string): void {
  const placeOf = linePlaces(json);
  readJson(json, (path, at) => {
    refuseAt(walk, 'duplicate-key', '', placeOf(at), path);
  });
}
