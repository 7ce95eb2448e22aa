/** Lone surrogates, controls but tab and line break, and marks that turn the direction of what follows. */
const unsafe = /\p{Surrogate}|[^\P{Control}\t\n]|[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text as it may go into any sink, before it is escaped: line breaks are LF, halves of a character U+FFFD; other control characters
 * and the marks that override the direction of text are gone.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unsafe, (character) => (/^\p{Surrogate}$/u.test(character) ? '\uFFFD' : ''));
}
