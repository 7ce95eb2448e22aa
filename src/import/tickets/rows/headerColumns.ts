import { isBlankText } from '../../tables/filledCells.js';
import type { Row } from '../../tables/model.js';
import type { IncidentField } from '../mapping.js';
import type { TicketLog } from '../problemTexts.js';
import type { TicketSettings } from '../settings.js';
import { comparedWord } from '../words.js';
import { fieldPaths } from './fieldPaths.js';

/** The columns of the parts of an incident. */
export type FieldColumns = ReadonlyMap<IncidentField, readonly number[]>;

/** Finds the columns of a header that the mapping names; a header that stands several times means its first column. */
export function headerColumns(header: Row, { fields }: TicketSettings, log: TicketLog): FieldColumns {
  const columns = new Map<string, number>();
  for (const [column, cell] of header.entries()) {
    const name = comparedWord(cell.text);
    if (isBlankText(name)) log.add('empty-header', cell, { group: '' });
    else if (columns.has(name)) log.add('repeated-header', cell, { excerpt: cell.text });
    else columns.set(name, column);
  }
  return new Map(
    fieldPaths(fields).map(([field, paths]) => [
      field,
      paths.flatMap((path) => {
        if (typeof path === 'number') return path < header.length ? [path] : [];
        return columns.get(comparedWord(path)) ?? [];
      }),
    ]),
  );
}
