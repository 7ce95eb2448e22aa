import { isBlankText } from '../tables/filledCells.js';
import { characterOf } from '../tables/htmlEntities.js';
import { bareNames } from './bareNames.js';
import type { KnownTexts } from './knownParts.js';
import { groupedPieces, namePieces } from './namePieces.js';
import type { NamePiece } from './namePieces.js';

/** Names that stand in one cell. */
export interface CellNames {
  readonly names: readonly string[];
  /** Whether nothing stands between two separators, or behind the last. */
  readonly hasEmptyPart: boolean;
  /** Texts with commas that were taken apart. */
  readonly split: readonly string[];
  /** Names that were left whole though a part of them is known; absent where there are none. */
  readonly joined?: readonly string[];
}

/** One or more pieces that make up a known name, or one that does not. */
interface Run extends NamePiece {
  readonly isKnown: boolean;
}

/** A cell of names with its character references resolved: they end with a separator of names. */
function resolved(text: string): string {
  return text.replace(/&(#?\w{1,31});/g, (reference, inner: string) => characterOf(inner) ?? reference);
}

/** The texts of a cell between semicolons and line breaks. */
export function hardParts(text: string): readonly string[] {
  const cell = resolved(text);
  return groupedPieces(namePieces(cell), 'hard').map((pieces) => textOf(cell, pieces));
}

/** The texts of a cell between commas. */
export function commaParts(text: string): readonly string[] {
  return groupedPieces(namePieces(text), 'soft').map((pieces) => textOf(text, pieces));
}

function textOf(text: string, pieces: readonly Pick<NamePiece, 'begin' | 'end'>[]): string {
  return text.slice(pieces[0]?.begin, pieces.at(-1)?.end);
}

/**
 * The names in a cell. Known ones may hold any separator and have parentheses behind them, the longest counts. Others are parted
 * by semicolons and line breaks, by commas only where there is neither, by `&` and `and` only where all parts are known, and never
 * by a slash or inside parentheses.
 */
export function namesIn(source: string, known: KnownTexts): CellNames {
  const text = resolved(source);
  const segments = groupedPieces(knownRuns(text, known), 'hard');
  const split: string[] = [];
  const names = segments.flatMap((segment) => {
    const parts = groupedPieces(segment, 'soft').map((runs) => jointly(runs));
    const isClear = parts.length === 1 || parts.flat().every(({ isKnown }) => isKnown);
    if (isClear) return parts.flat();
    if (segments.length > 1) return [joint(segment)];
    split.push(textOf(text, segment));
    return parts.flat();
  });
  const written = names.map((run) => ({ ...run, name: text.slice(run.begin, run.end).trim() }));
  const filled = written.filter(({ name }) => !isBlankText(name));
  const joined = filled.filter(({ hasKnownPart }) => hasKnownPart).map(({ name }) => name);
  return {
    names: filled.map(({ name }) => name),
    hasEmptyPart: filled.length < names.length,
    split,
    ...(joined.length > 0 && { joined }),
  };
}

interface JointRun extends Run {
  readonly hasKnownPart?: boolean;
}

/** Known names that are joined by `&` or `and`; any other text stays whole. */
function jointly(runs: readonly Run[]): readonly JointRun[] {
  return runs.length === 1 || runs.every(({ isKnown }) => isKnown) ? runs : [joint(runs)];
}

function joint(runs: readonly Run[]): JointRun {
  const [{ begin } = { begin: 0 }] = runs;
  const { end, behind } = runs.at(-1) ?? { end: begin, behind: undefined };
  return { begin, end, behind, isKnown: false, hasKnownPart: runs.some(({ isKnown }) => isKnown) };
}

/** The pieces of a text; as many as make up a known name are one, the longest first. */
function knownRuns(text: string, known: KnownTexts): Run[] {
  const pieces = namePieces(text);
  const runs: Run[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const first = pieces[at];
    if (first === undefined) break;
    const longest = longestKnown(text, pieces, at, known);
    const last = pieces[longest ?? at] ?? first;
    runs.push({ begin: first.begin, end: last.end, behind: last.behind, isKnown: longest !== undefined });
    at = longest ?? at;
  }
  return runs;
}

/** Index of the last piece of the longest known name that begins at a piece. */
function longestKnown(
  text: string,
  pieces: readonly NamePiece[],
  first: number,
  { isKnown, mostSeparators }: KnownTexts,
): number | undefined {
  for (let last = Math.min(first + mostSeparators, pieces.length - 1); last >= first; last--) {
    const name = textOf(text, pieces.slice(first, last + 1));
    if (bareNames(name).some((each) => isKnown(each))) return last;
  }
  return undefined;
}
