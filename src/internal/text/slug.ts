const longestId = 63;

/** Letters of Latin alphabets that Unicode does not take apart into a letter and a mark. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

const ascii = /^[ -~]*$/;

/** A text in lower case and without marks. */
function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters.get(letter) ?? '');
}

/**
 * An id made from a name: ASCII lower-case letters and digits, with `-` for each run of anything else.
 *
 * @returns at most 63 characters that begin and end with a letter or digit; empty where the name has neither
 */
export function slug(text: string): string {
  const letters = ascii.test(text) ? text.toLowerCase() : plainText(text);
  const dashed = letters.replace(/[^a-z0-9]+/g, '-');
  const start = dashed.startsWith('-') ? 1 : 0;
  const id = dashed.slice(start, start + longestId);
  return id.endsWith('-') ? id.slice(0, -1) : id;
}
