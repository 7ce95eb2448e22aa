import { missing, readNumber, readString, readWord, skipSpace, take } from './jsonTokens.js';
import type { JsonReading } from './jsonTokens.js';

/** The first place where a text is no JSON. */
export interface JsonFault {
  /** Offset in the text. */
  readonly at: number;
  /** What would have been right there. */
  readonly expected: string;
}

/** Told of a key that stands once more in its object: where it leads, and the offset of its opening quote. */
export type RepeatedKey = (path: readonly (string | number)[], at: number) => void;

interface Reading extends JsonReading {
  readonly path: (string | number)[];
  readonly repeated: RepeatedKey;
}

/**
 * Reads a JSON text without building it, for what `JSON.parse` does not tell: where a fault is, and which keys are repeated.
 *
 * Recursive: the depth of the text is checked before.
 *
 * @returns the first fault; undefined for a text that `JSON.parse` takes
 */
export function readJson(text: string, repeated: RepeatedKey): JsonFault | undefined {
  const reading: Reading = { text, at: 0, expected: '', path: [], repeated };
  if (!readValue(reading)) return reading;
  skipSpace(reading);
  if (reading.at === text.length) return undefined;
  missing(reading, 'the end of the text');
  return reading;
}

function readValue(reading: Reading): boolean {
  skipSpace(reading);
  const next = reading.text[reading.at] ?? '';
  if (next === '{') return readObject(reading);
  if (next === '[') return readArray(reading);
  if (next === '"') return readString(reading);
  if (next === '-' || (next >= '0' && next <= '9')) return readNumber(reading);
  return readWord(reading);
}

function readArray(reading: Reading): boolean {
  take(reading, '[');
  skipSpace(reading);
  if (take(reading, ']')) return true;
  let index = 0;
  do {
    reading.path.push(index);
    if (!readValue(reading)) return false;
    reading.path.pop();
    index += 1;
    skipSpace(reading);
  } while (take(reading, ','));
  return take(reading, ']') || missing(reading, 'a comma or a closing bracket');
}

function readObject(reading: Reading): boolean {
  take(reading, '{');
  skipSpace(reading);
  if (take(reading, '}')) return true;
  const keys = new Set<string>();
  do {
    skipSpace(reading);
    const start = reading.at;
    if (reading.text[start] !== '"') return missing(reading, 'a key in double quotes');
    if (!readString(reading)) return false;
    const key = JSON.parse(reading.text.slice(start, reading.at)) as string;
    reading.path.push(key);
    if (keys.has(key)) reading.repeated(reading.path, start);
    keys.add(key);
    skipSpace(reading);
    if (!take(reading, ':')) return missing(reading, 'a colon');
    if (!readValue(reading)) return false;
    reading.path.pop();
    skipSpace(reading);
  } while (take(reading, ','));
  return take(reading, '}') || missing(reading, 'a comma or a closing brace');
}
