import { delimiterOf } from './delimiter.js';
import type { DelimiterChoice } from './delimiter.js';

/** Where the rows of a delimited text begin, and what parts their cells. */
export interface CsvStart extends DelimiterChoice {
  /** Index of the first character. */
  readonly from: number;
  /** Its physical line, from 1. */
  readonly line: number;
}

/** Finds where the rows begin: spreadsheet programs write the delimiter into a line of its own. */
export function csvStart(text: string, wanted: string | undefined): CsvStart {
  const [head = '', stated] = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  const from = head.length;
  const place = { from, line: from === 0 ? 1 : 2 };
  const delimiter = wanted ?? stated;
  return delimiter === undefined ? { ...delimiterOf(text, from), ...place } : { delimiter, ...place };
}
