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

/** Index behind the value of a parameter that begins at an index; -1 where none ends within the line. */
function endOfParameter(text: string, at: number, last: number): number {
  if (text.charCodeAt(at) !== quote) return endOfValue(text, at, last);
  const end = text.indexOf('"', at + 1);
  return end < 0 || end >= last ? -1 : end + 1;
}

/**
 * Index of the colon in front of the value of an unfolded line.
 *
 * @param at index of the colon or semicolon behind its name
 * @param last index behind the line
 * @returns -1 where that is no property
 */
export function valueColon(text: string, at: number, last: number): number {
  while (at < last && text.charCodeAt(at) === semicolon) {
    while (at < last && text.charCodeAt(at) !== equals && text.charCodeAt(at) !== colon) at++;
    if (at >= last || text.charCodeAt(at) !== equals) return -1;
    do at = endOfParameter(text, at + 1, last);
    while (at >= 0 && at < last && text.charCodeAt(at) === comma);
    if (at < 0) return -1;
  }
  return at < last && text.charCodeAt(at) === colon ? at : -1;
}

/** The parameters of interest that stand between the name of a line and its value. */
export function parametersOf(text: string, at: number, end: number): readonly string[] {
  let parameters: string[] | undefined;
  while (at < end) {
    const start = at + 1;
    const begin = text.indexOf('=', start) + 1;
    const parameter = lineName(text, start, begin - 1);
    at = endOfParameter(text, begin, end);
    if (ofInterest.includes(parameter)) {
      const isQuoted = text.charCodeAt(begin) === quote;
      const value = decoded(isQuoted ? text.slice(begin + 1, at - 1) : text.slice(begin, at));
      // A list that grows takes room for many, and nearly all of these have one entry.
      if (parameters === undefined) parameters = [parameter, value];
      else parameters.push(parameter, value);
    }
    while (text.charCodeAt(at) === comma) at = endOfParameter(text, at + 1, end);
  }
  return parameters ?? none;
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
  if (zone.text !== '' && text.startsWith(zone.text, at)) {
    return { name, line, parameters: zone.parameters, value: text.slice(at + zone.text.length, last) };
  }
  const end = valueColon(text, at, last);
  if (end < 0) return undefined;
  const parameters = parametersOf(text, at, end);
  if (parameters.length === 2 && parameters[0] === 'TZID') {
    zone.text = text.slice(at, end + 1);
    zone.parameters = parameters;
  }
  return { name, line, parameters, value: text.slice(end + 1, last) };
}

/** The first value of a parameter. */
export function parameterOf({ parameters }: Pick<Property, 'parameters'>, name: string): string | undefined {
  for (let at = 0; at < parameters.length; at += 2) if (parameters[at] === name) return parameters[at + 1];
  return undefined;
}

/** A property as if it did not say the type of its value. */
export function withoutType(property: Property): Property {
  const zone = parameterOf(property, 'TZID');
  return { ...property, parameters: zone === undefined ? none : ['TZID', zone] };
}
