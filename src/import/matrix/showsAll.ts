/** Tells whether an id shows all letters and digits of the text that it was made from, and nothing more. */
export function showsAll(id: string, text: string): boolean {
  const shown = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return shown === id;
}
