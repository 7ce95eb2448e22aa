/** What the raw text of a JSON document shows before it is parsed. */
export interface JsonOutline {
  /** Keys in all, the repeated ones too: each has one colon outside the strings. */
  readonly keys: number;
  /** Offset of the first bracket that opens a level too many; -1 where there is none. */
  readonly tooDeepAt: number;
}

const quote = 0x22;
const colon = 0x3a;
const backslash = 0x5c;
const openingBrace = 0x7b;
const closingBrace = 0x7d;
/** The bit in which `[` and `]` differ from `{` and `}`. */
const curly = 0x20;

/** Counts levels and keys of a text that may be JSON, jumping over its strings from quote to quote. */
export function jsonOutline(text: string, depth: number): JsonOutline {
  let level = 0;
  let keys = 0;
  let at = 0;
  while (at < text.length) {
    let unit = text.charCodeAt(at);
    if (unit === quote) {
      at = closingQuote(text, at) + 1;
      unit = text.charCodeAt(at);
      if (unit === quote) continue;
    }
    if (unit === colon) keys += 1;
    else if (unit > colon) {
      const bracket = unit | curly;
      if (bracket === closingBrace) level -= 1;
      else if (bracket === openingBrace) {
        if (level === depth) return { keys, tooDeepAt: at };
        level += 1;
      }
    }
    at += 1;
  }
  return { keys, tooDeepAt: -1 };
}

/** Offset of the quote that closes the string opened at an offset; the end of the text where none does. */
function closingQuote(text: string, opened: number): number {
  let at = text.indexOf('"', opened + 1);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at === -1 ? text.length : at;
}

/** True after an odd number of backslashes: an even number escapes only itself. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before -= 1;
  return (at - before) % 2 === 0;
}
