import { printableKey } from '../internal/text/printableKey.js';

/** Characters of an excerpt (house default). */
export const longestExcerpt = 80;

/** A header or cell as a problem may show it: at most 80 characters, those that are not seen written as `\u{…}`. */
export function excerptOf(text: string): string {
  return printableKey(text.trim())
    .slice(0, longestExcerpt)
    .replace(/[\uD800-\uDBFF]$/, '');
}
