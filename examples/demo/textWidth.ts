/** Marks that stand on the character before them, and joiners. */
const without = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}\u{200C}\u{200D}]/u;

/** Characters that take two columns of a terminal: those of East Asia in full width, and most emoji. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u{3000}-\u{303F}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}]/u;

/** Columns of a terminal that one character takes. */
export function characterWidth(character: string): number {
  if (without.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** Columns of a terminal that a text takes. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
