import { compareText } from '../../internal/text/compareText.js';
import { instantWriter } from '../calendar/time/instantWriter.js';
import type { Place } from '../problemLog.js';
import type { IncidentRecord } from '../../metrics/incident/model.js';
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

/** A finished ticket, and what it is sorted by. */
interface Entry {
  readonly openedAt: number;
  readonly record: IncidentRecord;
  readonly reopenings: number;
}

type Finish = (ticket: KnownTicket, reopenings: number) => Entry;

/** Gathers what rows say by ticket. */
export function ticketLedger(tools: ReadingTools, skip: SkippedRows): TicketLedger {
  const write = instantWriter();
  const finish: Finish = (ticket, reopenings) => {
    return { openedAt: ticket.instants.openedAt, record: incidentRecord(ticket, write), reopenings };
  };
  return tools.settings.areChanges ? changeLedger(tools, skip, finish) : rowLedger(tools, skip, finish);
}

/** Tickets of one row each; what a row says is let go of at once, as there may be very many. */
function rowLedger(tools: ReadingTools, skip: SkippedRows, finish: Finish): TicketLedger {
  const { keepsLast } = tools.settings;
  const entries = new Map<string, Entry>();
  const places = new Map<string, Place>(); // of rows that a later one may replace
  return {
    add(reading) {
      const { id, at, column } = reading;
      if (entries.has(id) && !keepsLast) {
        skip('repeated-ticket', reading);
        return;
      }
      const entry = statedTicket(reading, tools, finish);
      if (entry === undefined) {
        skip('missing-opening', reading);
        return;
      }
      const earlier = places.get(id);
      if (earlier !== undefined) skip('replaced-ticket', earlier);
      entries.set(id, entry);
      if (keepsLast) places.set(id, { at, column });
    },
    all: () => inOrderOfOpening([...entries.values()]),
  };
}

function changeLedger(tools: ReadingTools, skip: SkippedRows, finish: Finish): TicketLedger {
  const readings = new Map<string, TicketReading[]>();
  return {
    add(reading) {
      const known = readings.get(reading.id);
      if (known === undefined) readings.set(reading.id, [reading]);
      else known.push(reading);
    },
    all() {
      const entries: Entry[] = [];
      for (const changes of readings.values()) {
        const entry = changedTicket(changes, tools, finish);
        const [first] = changes;
        if (entry !== undefined) entries.push(entry);
        else if (first !== undefined) skip('missing-opening', first, changes.length);
      }
      return inOrderOfOpening(entries);
    },
  };
}

function inOrderOfOpening(entries: Entry[]): Pick<ImportedIncidents, 'incidents' | 'reopenCounts'> {
  entries.sort(({ openedAt: a, record: { id } }, { openedAt: b, record }) => a - b || compareText(id, record.id));
  const counts = entries.flatMap(({ record: { id }, reopenings }): ReopenCount[] =>
    reopenings > 0 ? [{ incidentId: id, count: reopenings }] : [],
  );
  return {
    incidents: entries.map(({ record }) => record),
    reopenCounts: counts.sort((a, b) => compareText(a.incidentId, b.incidentId)),
  };
}

/** A ticket that one row tells all of. */
function statedTicket(reading: TicketReading, tools: ReadingTools, finish: Finish): Entry | undefined {
  const { openedAt } = reading.times;
  if (openedAt === undefined) return undefined;
  const { log } = tools;
  const { id, parts, status, isClosed, times } = reading;
  const instants = inOrder(statedInstants(reading, openedAt, log), reading, log);
  const reopenings = Math.max(0, (reading.reopenings ?? 0) - (times.reopenedAt === undefined ? 0 : 1));
  if (reopenings > 0) log.add('reopened-without-time', reading, { group: '' });
  const closed = isClosed === true && isFinished(status) !== true ? ({ status: 'closed' } as const) : status;
  const assigned = statedHolder(reading, openedAt, tools);
  return finish({ id, instants, parts, status: closed, waits: [], assigned }, reopenings);
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
function changedTicket(changes: readonly TicketReading[], { log }: ReadingTools, finish: Finish): Entry | undefined {
  const [first] = changes;
  if (first === undefined) return undefined;
  const folded = foldChanges(changes, log);
  if (folded === undefined) return undefined;
  const { instants, parts, history, unseenReopenings } = folded;
  if (unseenReopenings > 0) log.add('reopened-without-time', first, { group: '' });
  const { status, waits, assigned } = history;
  const ticket = { id: first.id, instants: inOrder(instants, first, log), parts, status, waits, assigned };
  return finish(ticket, unseenReopenings);
}
