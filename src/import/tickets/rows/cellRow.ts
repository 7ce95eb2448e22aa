import type { Row } from '../../tables/model.js';
import type { IncidentField } from '../mapping.js';
import type { TicketSettings } from '../settings.js';
import type { FieldColumns } from './headerColumns.js';
import type { FoundValue, TicketRow } from './ticketRow.js';

const none: readonly FoundValue[] = [];

/** A row of cells as a row of tickets. */
export function cellRow(cells: Row, columns: FieldColumns, { isMissing }: TicketSettings): TicketRow {
  return {
    at: cells[0]?.at ?? 0,
    values(field: IncidentField) {
      const found = columns.get(field);
      if (found === undefined) return none;
      const values: FoundValue[] = [];
      for (const index of found) {
        const cell = cells[index];
        if (cell === undefined) continue;
        const text = cell.text.trim();
        if (!isMissing(text)) values.push({ text, column: cell.column });
      }
      return values;
    },
  };
}
