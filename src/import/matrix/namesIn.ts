import { characterOf } from '../tables/htmlEntities.js';
import { isBlankText } from '../tables/filledCells.js';
import { knownParts } from './knownParts.js';
import type { KnownTexts, TextPart } from './knownParts.js';

/** Names that stand in one cell. */
export interface CellNames {
  readonly names: readonly string[];
  /** Whether nothing stands between two separators, or behind the last. */
  readonly hasEmptyPart: boolean;
  /** Texts with commas that were taken apart. */
  readonly split: readonly string[];
}

const hard = /(\r\n?|\n|;|<br *\/?>)/i;
const soft = /(,)/;
const joint = /([&+]| and )/i;

/** A cell of names with its character references resolved: they end with a separator of names. */
function resolved(text: string): string {
  return text.replace(/&(#?\w{1,31});/g, (reference, inner: string) => characterOf(inner) ?? reference);
}

/** The texts of a cell between semicolons and line breaks. */
export function hardParts(text: string): readonly string[] {
  return resolved(text)
    .split(hard)
    .filter((_, position) => position % 2 === 0);
}

/**
 * The names in a cell. Known ones may hold any separator, the longest counts. Others are parted by semicolons and line breaks,
 * by commas only where there is neither, by `&` and `and` only where all parts are known, and never by a slash.
 */
export function namesIn(text: string, known: KnownTexts): CellNames {
  const parts = knownParts(resolved(text), hard, known);
  const split: string[] = [];
  const names = parts.flatMap((part) => {
    const inner = parted(part, known, parts.length > 1);
    if (inner.length > 1 && inner.some(({ isKnown }) => !isKnown)) split.push(part.text);
    return inner.flatMap((each) => jointly(each, known));
  });
  const filled = names.map(({ text: name }) => name.trim()).filter((name) => !isBlankText(name));
  return { names: filled, hasEmptyPart: filled.length < names.length, split };
}

/** Parts between commas; where semicolons stand in the cell, only if all of them are known. */
function parted(part: TextPart, known: KnownTexts, hasHard: boolean): readonly TextPart[] {
  if (part.isKnown) return [part];
  const inner = knownParts(part.text, soft, known);
  return hasHard && inner.some(({ isKnown }) => !isKnown) ? [part] : inner;
}

/** Known names that are joined by `&` or `and`; any other text stays whole. */
function jointly(part: TextPart, known: KnownTexts): readonly TextPart[] {
  if (part.isKnown) return [part];
  const inner = knownParts(part.text, joint, known);
  return inner.every(({ isKnown }) => isKnown) ? inner : [part];
}
