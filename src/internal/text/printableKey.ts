const longestKey = 64;

/**
 * Characters that are not seen or that move others: controls, lone surrogates, soft hyphen, zero-width and bidirectional
 * controls, line and paragraph separators, invisible operators, tags.
 */
const unseen =
  /[\p{Control}\p{Surrogate}\u{AD}\u{61C}\u{180E}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/gu;

/** A key of the data as a message may show it: its first 64 characters, those that are not seen written as `\u{…}`. */
export function printableKey(key: string): string {
  return head(key).replace(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The first 64 UTF-16 units, one fewer where the cut would part a surrogate pair. */
function head(key: string): string {
  const partsPair = (key.codePointAt(longestKey - 1) ?? 0) > 0xffff;
  return key.slice(0, partsPair ? longestKey - 1 : longestKey);
}
