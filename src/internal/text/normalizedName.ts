/** `3)`, `12b.`, `1.2)`, `(4)`: a list number of at most three digits a part, closed by a point or a bracket. */
const closedNumber = /^(?:\d{1,3}(?:\.\d{1,3}){0,7}[a-z]?[.)]|\(\d{1,3}(?:\.\d{1,3}){0,7}\))$/;
/** `1.2`, `1.2.3`: a section number of at most two digits a part, so that `802.11` stays. */
const sectionNumber = /^\d{1,2}(?:\.\d{1,2}){1,7}$/;
const trailingMarks = ' .,;:!?';
/** Letters, digits and single blanks that begin with a letter: nothing but the case to change. Most names are like this. */
const plainWords = /^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$/;

/**
 * A name in the form in which names are matched; never shown.
 *
 * NFKC and lower case; white space is collapsed, Markdown emphasis (`*`, backticks, `_` at the edge of a word), leading
 * numbering and trailing punctuation are dropped. Numbering is a first word such as `3)`, `12b.`, `(4)` or `1.2` with another
 * word behind it: `3D printing`, `24/7 support` and `365 administration` keep theirs. A name of nothing else stays as it is.
 */
export function normalizedName(text: string): string {
  if (plainWords.test(text)) return text.toLowerCase();
  const plain = collapsed(text.normalize('NFKC').toLowerCase().normalize('NFKC'));
  const words = collapsed(withoutEmphasis(plain)).split(' ');
  const name = withoutTrailingMarks(words.slice(firstWordOfName(words)).join(' '));
  return name === '' ? plain : name;
}

function collapsed(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** An underscore between two letters or digits (`service_desk`) is no emphasis. */
function withoutEmphasis(text: string): string {
  const marks = /[*`]|[\p{L}\p{N}]_(?=[\p{L}\p{N}])|_/gu;
  return text.replace(marks, (mark) => (mark.length > 1 ? mark : ''));
}

function firstWordOfName(words: readonly string[]): number {
  const first = words.findIndex((word) => !closedNumber.test(word) && !sectionNumber.test(word));
  return first === -1 ? words.length - 1 : first;
}

function withoutTrailingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && trailingMarks.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
