import { lineName } from './lineName.js';

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const hyphen = 45;
const colon = 58;
const semicolon = 59;

/** Who is told of each line. */
export interface LineReader {
  /** Whether lines with this name are wanted; the others are not put together. */
  readonly wants: (name: string) => boolean;
  /** A wanted line: unfolded, from the index of the colon or semicolon behind its name to the index `end`. */
  readonly read: (name: string, text: string, delimiter: number, end: number, line: number) => void;
  /** A line that does not begin with a name. */
  readonly malformed: (line: number) => void;
}

/** Index behind the letters, digits and hyphens from `at` on. */
function endOfName(text: string, at: number, end: number): number {
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    if (!isDigit && !isLetter && code !== hyphen) break;
  }
  return at;
}

function endOfLine(text: string, at: number): number {
  while (at < text.length && text.charCodeAt(at) !== lineFeed && text.charCodeAt(at) !== carriageReturn) at++;
  return at;
}

function afterBreak(text: string, at: number): number {
  return at + (text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1);
}

function isFold(code: number): boolean {
  return code === space || code === tab;
}

/**
 * Reads the lines of a calendar in one pass: a line break (CRLF, LF or CR) before a space or tab is none. A byte order mark in front
 * is passed over.
 */
export function readUnfolded(text: string, { wants, read, malformed }: LineReader): void {
  let line = 0;
  let next = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (next < text.length) {
    const start = next;
    const first = line + 1;
    let end = endOfLine(text, start);
    line++;
    const nameEnd = endOfName(text, start, end);
    const behind = text.charCodeAt(nameEnd);
    const isNamed = nameEnd > start && nameEnd < end && (behind === colon || behind === semicolon);
    const name = isNamed ? lineName(text, start, nameEnd) : '';
    const isWanted = !isNamed || wants(name);
    next = afterBreak(text, end);
    if (!isFold(text.charCodeAt(next))) {
      if (!isNamed) tell(text.slice(start, end), first);
      else if (isWanted) read(name, text, nameEnd, end, first);
      continue;
    }
    const parts = isWanted ? [text.slice(start, end)] : [];
    while (next < text.length && isFold(text.charCodeAt(next))) {
      end = endOfLine(text, next);
      if (isWanted) parts.push(text.slice(next + 1, end));
      line++;
      next = afterBreak(text, end);
    }
    if (isWanted) tell(parts.join(''), first);
  }

  function tell(whole: string, at: number): void {
    const nameEnd = endOfName(whole, 0, whole.length);
    const behind = whole.charCodeAt(nameEnd);
    const name = lineName(whole, 0, nameEnd);
    if (nameEnd === 0 || (behind !== colon && behind !== semicolon)) {
      if (whole.trim() !== '') malformed(at);
    } else if (wants(name)) read(name, whole, nameEnd, whole.length, at);
  }
}
