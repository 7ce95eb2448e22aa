/** Part of a text between separators. */
export interface TextPart {
  readonly text: string;
  readonly isKnown: boolean;
}

/** What is known, and how it may be written. */
export interface KnownTexts {
  readonly isKnown: (text: string) => boolean;
  /** Most separators that one known text holds. */
  readonly mostSeparators: number;
}

/** More separators hardly stand in one name. */
const limit = 8;

/** Most separators of any kind that one of several known texts holds, as far as they are looked for. */
export function mostSeparatorsIn(texts: Iterable<string>): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, text.split(/[;,/&+\n]| and /i).length - 1);
  return Math.min(most, limit);
}

/**
 * Takes a text apart at its separators. A known text may hold some itself, so as many parts as make up one stay together, the
 * longest first.
 *
 * @param separator with one group around all of it
 */
export function knownParts(text: string, separator: RegExp, known: KnownTexts): TextPart[] {
  const pieces = text.split(separator); // every other one is a separator
  const parts: TextPart[] = [];
  let begin = 0;
  while (begin < pieces.length) {
    const longest = longestKnown(pieces, begin, known);
    const end = longest ?? begin + 1;
    parts.push({ text: pieces.slice(begin, end).join(''), isKnown: longest !== undefined });
    begin = end + 1;
  }
  return parts;
}

/** Index behind the last piece of the longest known text that begins at a piece. */
function longestKnown(
  pieces: readonly string[],
  begin: number,
  { isKnown, mostSeparators }: KnownTexts,
): number | undefined {
  const most = begin + 2 * Math.min(mostSeparators, (pieces.length - 1 - begin) / 2) + 1;
  for (let end = most; end > begin; end -= 2) {
    if (isKnown(pieces.slice(begin, end).join(''))) return end;
  }
  return undefined;
}
