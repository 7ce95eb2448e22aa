/** Where a reading of JSON text stands (RFC 8259), and what it missed there. */
export interface JsonReading {
  readonly text: string;
  /** Offset of the next character; once a rule failed, of the fault. */
  at: number;
  /** What would have been right at the fault. */
  expected: string;
}

/** Ends a rule at a fault. */
export function missing(reading: JsonReading, expected: string): false {
  reading.expected = expected;
  return false;
}

/** Steps over the next character if it is one of these. */
export function take(reading: JsonReading, characters: string): boolean {
  const next = reading.text[reading.at];
  if (next === undefined || !characters.includes(next)) return false;
  reading.at += 1;
  return true;
}

/** Steps over white space. */
export function skipSpace(reading: JsonReading): void {
  while (take(reading, ' \n\r\t'));
}

/** Steps over a string; its opening quote is next. */
export function readString(reading: JsonReading): boolean {
  reading.at += 1;
  for (;;) {
    const next = reading.text[reading.at];
    if (next === '"') return take(reading, next);
    if (next === undefined || next === '\n' || next === '\r') return missing(reading, 'a closing quote');
    if (next < ' ') return missing(reading, 'an escape sequence instead of the control character');
    if (next !== '\\') reading.at += 1;
    else if (!readEscape(reading)) return false;
  }
}

function readEscape(reading: JsonReading): boolean {
  const sequence = reading.text.slice(reading.at, reading.at + 6);
  const known = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(sequence);
  if (known === null) return missing(reading, 'a known escape sequence');
  reading.at += known[0].length;
  return true;
}

/** Steps over a number; its sign or first digit is next. */
export function readNumber(reading: JsonReading): boolean {
  take(reading, '-');
  if (!take(reading, '0') && !readDigits(reading)) return false;
  if (take(reading, '.') && !readDigits(reading)) return false;
  if (!take(reading, 'eE')) return true;
  take(reading, '+-');
  return readDigits(reading);
}

function readDigits(reading: JsonReading): boolean {
  if (!take(reading, '0123456789')) return missing(reading, 'a digit');
  while (take(reading, '0123456789'));
  return true;
}

/** Steps over `true`, `false` or `null`. */
export function readWord(reading: JsonReading): boolean {
  const word = ['true', 'false', 'null'].find((known) => reading.text.startsWith(known, reading.at));
  if (word === undefined) return missing(reading, 'a value');
  reading.at += word.length;
  return true;
}
