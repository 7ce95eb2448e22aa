import { compareText } from '../../internal/text/compareText.js';
import { instantWriter } from '../calendar/time/instantWriter.js';
import type { Place } from '../problemLog.js';
import { foldChanges } from './changes/foldChanges.js';
import type { Assigned } from './changes/history.js';
import { incidentRecord } from './incidentRecord.js';
import type { KnownTicket } from './incidentRecord.js';
import type { ImportedIncidents, ReopenCount } from './model.js';
import type { TicketProblem } from './problemTexts.js';
import type { TicketReading } from './reading/model.js';
import { inOrder, isFinished, statedInstants } from './reading/ticketEnds.js';
import type { ReadingTools } from './reading/rowReader.js';

/** Rows that were skipped and why, to be told when all are read. */
export type SkippedRows = (code: TicketProblem, place: Place, rows?: number) => void;

/** Tickets in the making. */
export interface TicketLedger {
  readonly add: (reading: TicketReading) => void;
  /** All of them; those that are none are skipped. */
  readonly all: () => Pick<ImportedIncidents, 'incidents' | 'reopenCounts'>;
}

interface Entry {
  readonly ticket: KnownTicket;
  readonly reopenings: number;
}

/** Gathers what rows say by ticket. */
export function ticketLedger(tools: ReadingTools, skip: SkippedRows): TicketLedger {
  const { settings } = tools;
  const readings = new Map<string, TicketReading[]>();
  return {
    add(reading) {
      const known = readings.get(reading.id);
      if (known === undefined) readings.set(reading.id, [reading]);
      else if (settings.areChanges) known.push(reading);
      else if (settings.keepsLast) {
        for (const earlier of known.splice(0, known.length, reading)) skip('replaced-ticket', earlier);
      } else skip('repeated-ticket', reading);
    },
    all() {
      const entries: Entry[] = [];
      for (const ofTicket of readings.values()) {
        const entry = settings.areChanges ? changedTicket(ofTicket, tools) : statedTicket(ofTicket, tools);
        const [first] = ofTicket;
        if (entry !== undefined) entries.push(entry);
        else if (first !== undefined) skip('missing-opening', first, ofTicket.length);
      }
      return inOrderOfOpening(entries);
    },
  };
}

function inOrderOfOpening(entries: Entry[]): Pick<ImportedIncidents, 'incidents' | 'reopenCounts'> {
  const write = instantWriter();
  entries.sort(({ ticket: a }, { ticket: b }) => a.instants.openedAt - b.instants.openedAt || compareText(a.id, b.id));
  const counts = entries.flatMap(({ ticket: { id }, reopenings }): ReopenCount[] =>
    reopenings > 0 ? [{ incidentId: id, count: reopenings }] : [],
  );
  return {
    incidents: entries.map(({ ticket }) => incidentRecord(ticket, write)),
    reopenCounts: counts.sort((a, b) => compareText(a.incidentId, b.incidentId)),
  };
}

/** A ticket that one row tells all of. */
function statedTicket([reading]: readonly TicketReading[], tools: ReadingTools): Entry | undefined {
  const openedAt = reading?.times.openedAt;
  if (reading === undefined || openedAt === undefined) return undefined;
  const { log } = tools;
  const { id, parts, status, isClosed, times } = reading;
  const instants = inOrder(statedInstants(reading, openedAt, log), reading, log);
  const reopenings = Math.max(0, reading.reopenings - (times.reopenedAt === undefined ? 0 : 1));
  if (reopenings > 0) log.add('reopened-without-time', reading, { group: '' });
  const closed = isClosed === true && isFinished(status) !== true ? ({ status: 'closed' } as const) : status;
  const assigned = statedHolder(reading, openedAt, tools);
  return { ticket: { id, instants, parts, status: closed, waits: [], assigned }, reopenings };
}

/** Who holds a ticket, where the row lets one say since when. */
function statedHolder(reading: TicketReading, openedAt: number, { log }: ReadingTools): readonly Assigned[] {
  const { holder, times, wasMoved } = reading;
  if (holder === undefined) return [];
  if (times.assignedAt !== undefined) return [{ at: times.assignedAt, ...holder }];
  if (wasMoved === true) {
    log.add('reassigned-without-times', reading, { group: '' });
    return [];
  }
  if (wasMoved === undefined) log.add('assigned-since-opening', reading, { group: '' });
  return [{ at: openedAt, ...holder }];
}

/** A ticket that its changes tell. */
function changedTicket(changes: readonly TicketReading[], { log }: ReadingTools): Entry | undefined {
  const [first] = changes;
  if (first === undefined) return undefined;
  const folded = foldChanges(changes, log);
  if (folded === undefined) return undefined;
  const { instants, parts, history, unseenReopenings } = folded;
  if (unseenReopenings > 0) log.add('reopened-without-time', first, { group: '' });
  const { status, waits, assigned } = history;
  const ticket = { id: first.id, instants: inOrder(instants, first, log), parts, status, waits, assigned };
  return { ticket, reopenings: unseenReopenings };
}
