/** Characters of the named references (HTML) that word processors write into tables. */
const characters: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['hellip', '…'],
  ['lt', '<'],
  ['mdash', '—'],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['quot', '"'],
  ['shy', ''],
]);

const mostCodePoint = 0x10ffff;

/** The text of a character reference by what stands between `&` and `;`, undefined where it is none that is known. */
export function characterOf(reference: string): string | undefined {
  if (!reference.startsWith('#')) return characters.get(reference.toLowerCase());
  const digits = reference.slice(1);
  const code = /^x/i.test(digits) ? Number(`0${digits}`) : Number(digits);
  if (!(code > 0 && code <= mostCodePoint) || (code >= 0xd800 && code < 0xe000)) return undefined;
  return String.fromCodePoint(code);
}
