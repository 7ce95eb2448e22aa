import type { Row } from '../tables/model.js';

/** What a row says, to tell whether it stands there again. */
export function textOf(row: Row): string {
  return row.map(({ text }) => text.trim()).join('\n');
}
