import type { Place } from '../problemLog.js';
import type { ImportedIncidents, IncidentTotals } from './model.js';
import type { TicketLog, TicketProblem } from './problemTexts.js';
import { readRow } from './reading/readRow.js';
import { eachTicketRow } from './rows/eachTicketRow.js';
import type { VisitedRows } from './rows/eachTicketRow.js';
import type { TicketSettings } from './settings.js';
import { ticketLedger } from './ticketLedger.js';
import { timeReader } from './time/timeReader.js';

interface Skipped {
  readonly code: TicketProblem;
  readonly place: Place;
}

/** What was read, with totals that do not count problems yet. */
export type FoundTickets = Omit<ImportedIncidents, 'totals'> & { readonly totals: Omit<IncidentTotals, 'problems'> };

/** Reads all rows of an input. */
export function ticketsIn(input: string | object, settings: TicketSettings, log: TicketLog): FoundTickets {
  const start: Place = typeof input === 'string' ? { at: 1, column: 1 } : { at: 0, column: 0 };
  const times = timeReader(settings, log);
  const tools = { settings, log, times };
  const counts = { rows: 0, skipped: 0, blank: 0 };
  const skips: Skipped[] = [];
  const skip = (code: TicketProblem, place: Place, rows = 1): void => {
    counts.skipped += rows;
    skips.push({ code, place: { at: place.at, column: place.column } });
  };
  const ledger = ticketLedger(tools, skip);
  const isTooLong = typeof input === 'string' && input.length > settings.limits.textLength;
  if (isTooLong) log.add('text-too-long', start, { detail: settings.limits.textLength });
  const { leftOut, notFound } = eachTicketRow(isTooLong ? [] : input, settings, log, {
    row(row) {
      counts.rows++;
      const reading = readRow(row, tools);
      if (typeof reading === 'string') skip(reading, { at: row.at, column: start.column });
      else ledger.add(reading);
    },
    blank() {
      counts.rows++;
      counts.blank++;
    },
    unsupported(at) {
      counts.rows++;
      skip('unsupported-row', { at, column: start.column });
    },
  });
  const { incidents, reopenCounts } = ledger.all();
  tellNotFound(notFound, start, settings, log);
  tellSkipped(skips, notFound, log);
  return {
    incidents,
    reopenCounts,
    timeZoneData: times.timeZoneData(),
    totals: {
      rows: counts.rows + leftOut,
      read: counts.rows - counts.skipped - counts.blank,
      skipped: counts.skipped,
      blank: counts.blank,
      leftOut,
      incidents: incidents.length,
    },
  };
}

/** Parts without which nothing is read. */
function requiredFields({ areChanges }: TicketSettings): readonly string[] {
  return areChanges ? ['id', 'openedAt', 'changedAt'] : ['id', 'openedAt'];
}

function tellNotFound(notFound: VisitedRows['notFound'], start: Place, settings: TicketSettings, log: TicketLog): void {
  const required = requiredFields(settings);
  for (const field of notFound) {
    if (required.includes(field)) log.add('required-field-not-found', start, { detail: field, group: field });
    else if (settings.areChanges || (field !== 'changedAt' && field !== 'changeNumber')) {
      log.add('field-not-found', start, { detail: field, group: field });
    }
  }
}

/** Tells of the rows that were skipped; where a column is missing, all of them lack the same, which is told already. */
function tellSkipped(skips: readonly Skipped[], notFound: VisitedRows['notFound'], log: TicketLog): void {
  const told: readonly TicketProblem[] = [
    ...(notFound.includes('id') ? (['missing-ticket-id'] as const) : []),
    ...(notFound.includes('openedAt') ? (['missing-opening'] as const) : []),
    ...(notFound.includes('changedAt') ? (['missing-change-time'] as const) : []),
  ];
  for (const { code, place } of skips) if (!told.includes(code)) log.add(code, place);
}
