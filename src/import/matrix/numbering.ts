/** Tells whether a cell holds nothing but a number of a list, such as `3`, `1.2` or `12b`. */
export function isNumber(text: string): boolean {
  return /^\s*\d[\d.]{0,20}[a-z]?[.)]?\s*$/i.test(text);
}

/** How a row is numbered, by its first cell or at the beginning of its label: `9`, `9.9`, `9)`; empty where it is not. */
export function numberingOf(first: string, label: string): string {
  const text = isNumber(first) ? first : label;
  const [number = ''] = /^\s*\(?\d[\d.]{0,20}[a-z]?[.)]?(?=\s|$)/i.exec(text) ?? [];
  return number.replace(/\d+/g, '9').replace(/[a-z]/i, '').trim();
}
