import { plainText } from './plainText.js';
import { characterWidth, textWidth } from './textWidth.js';

/** The longest beginning of a text that takes at most `width` columns. */
export function beginning(text: string, width: number): string {
  let taken = 0;
  let length = 0;
  for (const character of text) {
    taken += characterWidth(character);
    if (taken > width) break;
    length += character.length;
  }
  return text.slice(0, length);
}

/** A text in at most `width` columns, cut with an ellipsis where it is longer. */
export function shortened(text: string, width: number): string {
  const plain = plainText(text).trim();
  return textWidth(plain) <= width ? plain : `${beginning(plain, width - 1).trimEnd()}…`;
}

/** A text in exactly `width` columns. */
export function column(text: string, width: number): string {
  const short = shortened(text, width);
  return short + ' '.repeat(width - textWidth(short));
}
