import { lettersOf } from './letters.js';
import type { LetterGroup, Letters } from './letters.js';

/** Letters of a cell that were written together, with what follows them. */
export interface WrittenGroup extends LetterGroup {
  readonly isInParentheses: boolean;
  /** Whether less than a comma, semicolon or line break parts it from the group before: `R/A`. */
  readonly isClose: boolean;
  /** Texts in parentheses behind them. */
  readonly qualifiers: string[];
  /** Marks of footnotes. */
  readonly marks: string[];
}

interface Scan {
  readonly letters: Letters;
  readonly groups: WrittenGroup[];
  /** Whether nothing separates what comes next from the last group. */
  isAdjacent: boolean;
  /** Whether a comma, semicolon or line break stands behind the last group. */
  isParted: boolean;
}

/**
 * Takes a cell apart into groups of letters, as `R`, `RA`, `R/A`, `Responsible`, `R - Responsible`, `(A)`, `A (P1)`, `I*`.
 *
 * @returns undefined where any part of it is not understood
 */
export function letterGroups(text: string, letters: Letters): WrittenGroup[] | undefined {
  const scan: Scan = { letters, groups: [], isAdjacent: false, isParted: false };
  const understood = parenthesized(text).every(({ inside, part }) =>
    inside ? readQualifier(scan, part.trim()) : readOutside(scan, part),
  );
  return understood && scan.groups.length > 0 ? scan.groups : undefined;
}

interface TextPart {
  readonly inside: boolean;
  readonly part: string;
}

/** Parts of a text outside and inside parentheses, in turn; inner parentheses are text, a missing one is closed at the end. */
function parenthesized(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let depth = 0;
  let begin = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    const was = depth;
    if (character === '(') depth++;
    else if (character === ')' && depth > 0) depth--;
    if ((was === 0) === (depth === 0)) continue;
    parts.push({ inside: was > 0, part: text.slice(begin, index) });
    begin = index + 1;
  }
  return [...parts, { inside: depth > 0, part: text.slice(begin) }];
}

/** Letters in parentheses stand for themselves, or repeat those before them; any other text qualifies the letters before it. */
function readQualifier(scan: Scan, text: string): boolean {
  const found = lettersOf(text, scan.letters);
  const last = scan.groups.at(-1);
  const standsAlone = !scan.isAdjacent || last?.isInParentheses === true;
  if (text === '') return true;
  if (found !== undefined && (standsAlone || repeats(last, found))) return addGroup(scan, found, true);
  last?.qualifiers.push(text);
  return last !== undefined;
}

/** Whether letters say again what a group says, as a letter and its word do. */
function repeats(group: WrittenGroup | undefined, { letters, isWord }: LetterGroup): boolean {
  return group !== undefined && group.isWord !== isWord && group.letters.join('') === letters.join('');
}

function addGroup(scan: Scan, found: LetterGroup, isInParentheses: boolean): boolean {
  if (scan.isAdjacent && repeats(scan.groups.at(-1), found)) return true;
  const isClose = scan.groups.length > 0 && !scan.isParted;
  scan.isParted = false;
  scan.groups.push({ ...found, isInParentheses, isClose, qualifiers: [], marks: [] });
  scan.isAdjacent = true;
  return true;
}

function readOutside(scan: Scan, text: string): boolean {
  const tokens = text.match(/\*+|[†‡§]|\^[\w-]{1,20}|[/,;&+|、\n]|[^*†‡§^/,;&+|、\n]+|\^/g) ?? [];
  return tokens.every((token) => {
    if (/^(?:\*|[†‡§]|\^.)/.test(token)) return readMark(scan, token);
    if (/^[/,;&+|、\n]/.test(token)) {
      scan.isAdjacent = false;
      scan.isParted ||= /^[,;、\n]/.test(token);
      return true;
    }
    return token
      .trim()
      .split(/(?:^| )and(?: |$)/i)
      .every((run, position) => readRun(scan, run, position > 0));
  });
}

function readMark({ groups }: Scan, mark: string): boolean {
  const last = groups.at(-1);
  last?.marks.push(mark);
  return last !== undefined;
}

/** Reads words without separators between them; blanks, dashes and colons part a letter from its word: `R - Responsible`. */
function readRun(scan: Scan, run: string, isSeparated: boolean): boolean {
  if (isSeparated) scan.isAdjacent = false;
  const whole = lettersOf(run, scan.letters);
  if (whole?.isWord === true) return addGroup(scan, whole, false);
  return run
    .split(/[\s:=–—-]/)
    .filter((word) => word !== '')
    .every((word) => {
      const found = lettersOf(word, scan.letters);
      return found !== undefined && addGroup(scan, found, false);
    });
}
