import { cleanText } from './cleanText.js';

/** How delimited text is written. */
export interface CsvFormat {
  /** What stands between cells. */
  readonly delimiter: ',' | ';' | '\t';
  /** Whether a text that a spreadsheet would run gets an apostrophe before it. */
  readonly formulaSafe: boolean;
  /** Whether the text begins with a byte order mark. */
  readonly byteOrderMark: boolean;
}

/**
 * Apostrophes and blanks, then what spreadsheets take for a formula. With an apostrophe already there one more is needed, because a
 * reader takes one off.
 */
const runs = /^'*[^\S\t\n]*[=+\-@\t\n＝＋－＠]/;
/** Every usual delimiter, so that a reader who guesses it finds the right one; blanks at the ends, which readers may trim. */
const needsQuotes = /[",;|\t\n]|^\s|\s$/;
/** Spreadsheets take a file that begins so for another format (SYLK). */
const otherFormat = /^ID/;

function cellOf(value: string | number, formulaSafe: boolean, isFirst: boolean): string {
  if (typeof value === 'number') return String(value);
  const clean = cleanText(value);
  const text = formulaSafe && runs.test(clean) ? `'${clean}` : clean;
  return needsQuotes.test(text) || (isFirst && otherFormat.test(text)) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Delimited text (RFC 4180) of rows of cells, each line ended with CRLF. Numbers stand as they are; texts are cleaned, guarded against
 * being run as formulas, and quoted where they need it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvText(rows: readonly (readonly (string | number)[])[], format: CsvFormat): string {
  const { delimiter, formulaSafe, byteOrderMark } = format;
  const lines = rows.map((row, at) =>
    row.map((value, column) => cellOf(value, formulaSafe, at === 0 && column === 0)).join(delimiter),
  );
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
}
