/** A property of a calendar. */
export interface Property {
  /** Physical line on which it begins, from 1. */
  readonly line: number;
  /** Names in upper case, each with its values. */
  readonly parameters: readonly (readonly [name: string, values: readonly string[]])[];
  readonly value: string;
}

const none: Property['parameters'] = Object.freeze([]);
const quote = 34;
const comma = 44;
const colon = 58;
const semicolon = 59;
const equals = 61;

/** What RFC 6868 writes as `^n`, `^^` and `^'`. */
function decoded(text: string): string {
  if (!text.includes('^')) return text;
  return text.replace(/\^[n^']/g, (mark) => (mark === '^n' ? '\n' : mark === '^^' ? '^' : '"'));
}

/** Index of the first of the characters that end an unquoted value, or the length. */
function endOfValue(text: string, at: number): number {
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === colon || code === semicolon || code === comma) break;
    at++;
  }
  return at;
}

/**
 * Reads what follows the name of an unfolded line: parameters and value.
 *
 * @param at index of the colon or semicolon behind the name
 * @returns undefined where that is no property
 */
export function contentLine(text: string, at: number, line: number): Property | undefined {
  if (text.charCodeAt(at) === colon) return { line, parameters: none, value: text.slice(at + 1) };
  const parameters: (readonly [string, readonly string[]])[] = [];
  while (text.charCodeAt(at) === semicolon) {
    const start = at + 1;
    while (at < text.length && text.charCodeAt(at) !== equals && text.charCodeAt(at) !== colon) at++;
    if (text.charCodeAt(at) !== equals) return undefined;
    const values: string[] = [];
    parameters.push([text.slice(start, at).toUpperCase(), values]);
    do {
      const begin = at + 1;
      const isQuoted = text.charCodeAt(begin) === quote;
      const end = isQuoted ? text.indexOf('"', begin + 1) : endOfValue(text, begin);
      if (end < 0) return undefined;
      values.push(decoded(text.slice(isQuoted ? begin + 1 : begin, end)));
      at = isQuoted ? end + 1 : end;
    } while (text.charCodeAt(at) === comma);
  }
  return text.charCodeAt(at) === colon ? { line, parameters, value: text.slice(at + 1) } : undefined;
}

/** The first value of a parameter. */
export function parameterOf({ parameters }: Property, name: string): string | undefined {
  for (const [known, values] of parameters) if (known === name) return values[0];
  return undefined;
}

/** The value of a property that names somebody, without `mailto:`. */
export function addressOf({ value }: Property): string {
  return /^mailto:/i.test(value) ? value.slice(7) : value;
}
