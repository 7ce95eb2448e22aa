/** Line breaks and tabs, which part words. */
const breaks = /[\t\n\v\f\r\u{85}\u{2028}\u{2029}]+/gu;

/**
 * Controls (ESC, BEL, C1 …), halves of surrogate pairs, and what hides or moves text: soft hyphen, zero-width space, marks and
 * overrides of writing direction, invisible operators, tags. The joiners U+200C and U+200D stay: names are written with them.
 */
const unseen =
  /[\p{Control}\p{Surrogate}\u{AD}\u{61C}\u{180E}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/gu;

/** A text as a terminal may be given it: on one line, without anything that steers the terminal or cannot be seen. */
export function plainText(text: string): string {
  return text.replace(breaks, ' ').replace(unseen, '');
}
