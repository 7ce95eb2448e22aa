const longestLine = 500;

/** A text cut to a length, never between the two halves of a character. */
export function cutText(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** Hard blanks as blanks; soft hyphens, blanks without width and byte order marks are left out. */
function withoutInvisible(text: string): string {
  return text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/\u00A0|&(?:nbsp|#160|#xa0);/gi, ' ');
}

/** Joiners show nothing but between characters beyond ASCII, where scripts and emoji need them. */
function withoutJoiners(text: string): string {
  return text.replace(/[\u200C\u200D]+/g, (run: string, from: number) => {
    const isNeeded = text.charAt(from - 1) > '\u007F' && text.charAt(from + run.length) > '\u007F';
    return isNeeded ? run : '';
  });
}

/** A text on one line without outer blanks: control characters and the blanks around them are one space, halves of a character U+FFFD. */
export function lineOf(text: string): string {
  const parts = withoutInvisible(text)
    .split(/\p{Control}+/u)
    .map((part) => part.trim());
  return withoutJoiners(parts.filter((part) => part !== '').join(' '))
    .trim()
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** A name as a document takes it: one line of at most 500 characters. */
export function nameOf(text: string): string {
  return cutText(lineOf(text), longestLine).trim();
}

/** A free text as a document takes it: line breaks are LF, other control characters and the blanks around them are one space. */
export function blockOf(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Control}\t\n]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}
