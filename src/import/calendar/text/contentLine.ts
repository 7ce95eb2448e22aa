import { lineName } from './lineName.js';

/** A property of a calendar. */
export interface Property {
  /** Upper case. */
  readonly name: string;
  /** Physical line on which it begins, from 1. */
  readonly line: number;
  /** Of the parameters that are of interest: name in upper case, first value, and so on. */
  readonly parameters: readonly string[];
  readonly value: string;
}

/** The parameters of the last line that had a zone alone: most others say the same, and share them. */
export interface LastZone {
  /** As they stand between name and value, both delimiters included; empty: there was none. */
  text: string;
  parameters: Property['parameters'];
}

const none: Property['parameters'] = Object.freeze([]);
/** The others are passed over. */
const ofInterest = ['TZID', 'VALUE', 'RANGE', 'CN'];
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

/** Index of the first of the characters that end an unquoted value, or the end of the line. */
function endOfValue(text: string, at: number, last: number): number {
  while (at < last) {
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
 * @param last index behind the line
 * @param zone is read and kept up to date
 * @returns undefined where that is no property
 */
export function contentLine(
  name: string,
  text: string,
  at: number,
  last: number,
  line: number,
  zone: LastZone,
): Property | undefined {
  if (text.charCodeAt(at) === colon) return { name, line, parameters: none, value: text.slice(at + 1, last) };
  if (zone.text !== '' && text.startsWith(zone.text, at)) {
    return { name, line, parameters: zone.parameters, value: text.slice(at + zone.text.length, last) };
  }
  const from = at;
  let parameters: string[] | undefined;
  while (at < last && text.charCodeAt(at) === semicolon) {
    const start = at + 1;
    while (at < last && text.charCodeAt(at) !== equals && text.charCodeAt(at) !== colon) at++;
    if (at >= last || text.charCodeAt(at) !== equals) return undefined;
    const parameter = lineName(text, start, at);
    let isFirst = ofInterest.includes(parameter);
    do {
      const begin = at + 1;
      const isQuoted = text.charCodeAt(begin) === quote;
      const end = isQuoted ? text.indexOf('"', begin + 1) : endOfValue(text, begin, last);
      if (end < 0 || end > last) return undefined;
      if (isFirst) {
        const value = decoded(text.slice(isQuoted ? begin + 1 : begin, end));
        // A list that grows takes room for many, and nearly all of these have one entry.
        if (parameters === undefined) parameters = [parameter, value];
        else parameters.push(parameter, value);
      }
      isFirst = false;
      at = isQuoted ? end + 1 : end;
    } while (at < last && text.charCodeAt(at) === comma);
  }
  if (at >= last || text.charCodeAt(at) !== colon) return undefined;
  if (parameters?.length === 2 && parameters[0] === 'TZID') {
    zone.text = text.slice(from, at + 1);
    zone.parameters = parameters;
  }
  return { name, line, parameters: parameters ?? none, value: text.slice(at + 1, last) };
}

/** The first value of a parameter. */
export function parameterOf({ parameters }: Property, name: string): string | undefined {
  for (let at = 0; at < parameters.length; at += 2) if (parameters[at] === name) return parameters[at + 1];
  return undefined;
}

/** A property as if it did not say the type of its value. */
export function withoutType(property: Property): Property {
  const zone = parameterOf(property, 'TZID');
  return { ...property, parameters: zone === undefined ? none : ['TZID', zone] };
}

/** The value of a property that names somebody, without `mailto:`. */
export function addressOf({ value }: Property): string {
  return /^mailto:/i.test(value) ? value.slice(7) : value;
}
