import { cleanLine } from '../../../internal/text/cleanLine.js';
import type { Place } from '../../problemLog.js';
import type { IncidentField } from '../mapping.js';
import type { TicketLog, TicketProblem } from '../problemTexts.js';
import type { TicketRow } from '../rows/ticketRow.js';
import type { TicketSettings } from '../settings.js';
import type { TimeReader } from '../time/timeReader.js';

/** What is needed to read rows. */
export interface ReadingTools {
  readonly settings: TicketSettings;
  readonly log: TicketLog;
  readonly times: TimeReader;
}

/** Bounds of a number. */
export interface FigureBounds {
  readonly least?: number;
  readonly most: number;
  readonly isWhole?: true;
}

/** Nothing to clean: printable ASCII with single blanks. */
const clean = /^[!-~]+(?: [!-~]+)*$/;
const figure = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/;
const flags: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', '1'].map((word) => [word, true] as const),
  ...['false', 'no', '0'].map((word) => [word, false] as const),
]);

/** Reads the values of one row. */
export interface RowReader {
  readonly time: (field: IncidentField) => number | undefined;
  readonly flag: (field: IncidentField) => boolean | undefined;
  readonly figure: (field: IncidentField, bounds: FigureBounds) => number | undefined;
  /** A text on one line of at most so many characters. */
  readonly line: (field: IncidentField, most: number) => { readonly text: string; readonly place: Place } | undefined;
  /** What the first known word of a part means; where there are words and none is known, that is told, with the first as excerpt. */
  readonly word: <T>(
    field: IncidentField,
    meaning: (text: string) => T | undefined,
    unknown: TicketProblem,
  ) => T | 'unmapped' | undefined;
}

/** Reads the values of a row; what cannot be read is told once for each part of an incident, with a count. */
export function rowReader(row: TicketRow, { log, times }: ReadingTools): RowReader {
  const placeOf = (column: number): Place => ({ at: row.at, column });
  const tellUnreadable = (field: IncidentField, column: number): void => {
    log.add('unreadable-figure', placeOf(column), { detail: field, group: field });
  };
  return {
    time(field) {
      const [value] = row.values(field, 'time');
      return value && times.read(value.text, field, placeOf(value.column));
    },
    flag(field) {
      const [value] = row.values(field, 'word');
      if (value === undefined) return undefined;
      const flag = flags.get(value.text.toLowerCase());
      if (flag === undefined) tellUnreadable(field, value.column);
      return flag;
    },
    figure(field, { least = 0, most, isWhole }) {
      const [value] = row.values(field, 'word');
      if (value === undefined) return undefined;
      const number = figure.test(value.text) ? Number(value.text) + 0 : NaN; // -0 reads as 0
      const isWithin = number >= least && number <= most && (isWhole !== true || Number.isInteger(number));
      if (!isWithin) tellUnreadable(field, value.column);
      return isWithin ? number : undefined;
    },
    line(field, most) {
      const [value] = row.values(field, 'name');
      if (value === undefined) return undefined;
      const place = placeOf(value.column);
      if (value.text.length <= most && clean.test(value.text)) return { text: value.text, place };
      const text = value.text.length > 2 * most ? value.text : cleanLine(value.text).normalize('NFC');
      if (text.length > most) {
        log.add('ticket-text-too-long', place, { detail: field, group: field });
        return undefined;
      }
      if (text !== value.text.normalize('NFC')) log.add('ticket-text-cleaned', place, { detail: field, group: field });
      return text === '' ? undefined : { text, place };
    },
    word(field, meaning, unknown) {
      const values = row.values(field, 'word');
      for (const { text } of values) {
        const found = meaning(text);
        if (found !== undefined) return found;
      }
      const [first] = values;
      if (first === undefined) return undefined;
      log.add(unknown, placeOf(first.column), { excerpt: first.text });
      return 'unmapped';
    },
  };
}
