/** Apostrophes, then what spreadsheets take for a formula or refuse at the start of a cell. */
const guarded = /^'+(?=[^\S\t\r\n]*[=+\-@\t\r\n＝＋－＠])/;

/**
 * Takes off the one apostrophe that a formula-safe export puts before a text that a spreadsheet would run.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function withoutFormulaGuard(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
