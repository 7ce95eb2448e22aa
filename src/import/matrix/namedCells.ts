import { isBlankText } from '../tables/filledCells.js';
import { activityWords } from './columnWords.js';
import type { LetterHeaders } from './letterHeaders.js';
import type { TableColumns } from './tableColumns.js';

/** Whether most filled cells of columns pass a test. */
function isMostly({ table }: TableColumns, columns: readonly number[], test: (text: string) => boolean): boolean {
  let filled = 0;
  let passed = 0;
  for (const row of table.rows) {
    for (const column of columns) {
      if (column >= row.length) break;
      const text = row[column]?.text.trim() ?? '';
      if (isBlankText(text)) continue;
      filled++;
      if (test(text)) passed++;
    }
  }
  return passed * 2 > filled;
}

/** Whether columns hold numbers: how often somebody has a letter, not who has it. */
export function isCounts(columns: TableColumns, letters: readonly number[]): boolean {
  return isMostly(columns, letters, (text) => /^\d+(?:[.,]\d+)?(?: ?%)?$/.test(text));
}

/** Whether initials of people stand below single letters, beside activities: `AC` may be letters as well. */
export function isInitials(columns: TableColumns, { byColumn }: LetterHeaders): boolean {
  const { table, names } = columns;
  const letters = [...byColumn.keys()];
  const isSingle = letters.every((column) => table.header[column]?.text.trim().length === 1);
  const others = names.filter((name, column) => name !== '' && !byColumn.has(column));
  if (!isSingle || !others.some((name) => activityWords.has(name))) return false;
  return isMostly(columns, letters, (text) => /^[A-Z]{2,3}$/.test(text));
}
