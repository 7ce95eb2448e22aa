/** The text of a TEXT value: `\n`, `\,`, `\;` and `\\` are taken back. */
export function plainText(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replace(/\\[nN,;\\]/g, (mark) => (mark === '\\n' || mark === '\\N' ? '\n' : mark.charAt(1)));
}
