import type { TicketStatusWord } from '../mapping.js';
import type { TicketRow } from '../rows/ticketRow.js';
import { timeFields } from './model.js';
import type { Holder, ReadStatus, TicketReading, TimeField } from './model.js';
import { plainParts } from './plainParts.js';
import { rowReader } from './rowReader.js';
import type { ReadingTools, RowReader } from './rowReader.js';

const longestId = 100;
const longestLine = 500;
const mostCounted = 1_000_000_000;

/** Why a row says nothing. */
export type RowSkip = 'missing-ticket-id' | 'invalid-ticket-id' | 'missing-change-time';

/** What a row says, or why it says nothing. */
export function readRow(row: TicketRow, tools: ReadingTools): TicketReading | RowSkip {
  const [written] = row.values('id', 'word');
  if (written === undefined) return 'missing-ticket-id';
  if (written.text.length > longestId) return 'invalid-ticket-id';
  const reader = rowReader(row, tools);
  const id = reader.line('id', longestId)?.text;
  if (id === undefined) return 'missing-ticket-id';
  const times = timesOf(reader, tools);
  if (tools.settings.areChanges && times.changedAt === undefined) return 'missing-change-time';
  return {
    id,
    at: row.at,
    column: written.column,
    times,
    parts: plainParts(row, reader, tools),
    status: statusOf(row, reader, tools),
    isClosed: reader.flag('isClosed'),
    holder: holderOf(row, reader, tools),
    reopenings: reader.figure('reopenCount', { most: mostCounted, isWhole: true }),
    wasMoved: wasMoved(reader),
    changeNumber: reader.figure('changeNumber', { least: -mostCounted, most: mostCounted }) ?? 0,
  };
}

function timesOf(reader: RowReader, { settings }: ReadingTools): TicketReading['times'] {
  const times: Partial<Record<TimeField, number>> = {};
  for (const field of timeFields) {
    // Of tickets, when the row was written says nothing; of changes, the change says when.
    const isShown = settings.areChanges ? field === 'assignedAt' || field === 'reopenedAt' : field === 'changedAt';
    if (isShown) continue;
    const time = reader.time(field);
    if (time !== undefined) times[field] = time;
  }
  return times;
}

function statusOf(row: TicketRow, reader: RowReader, { settings, log }: ReadingTools): ReadStatus | undefined {
  const [merged] = row.values('mergedInto', 'word');
  if (merged !== undefined && merged.text !== '0') {
    log.add('merged-ticket', { at: row.at, column: merged.column }, { group: '' });
    return { status: 'canceled' };
  }
  const status = reader.word('status', settings.status, 'unmapped-status');
  if (status === undefined || status === 'unmapped' || status.status !== 'pending') return status;
  return pendingStatus(status, reader, settings.reason);
}

/** A waiting state with the reason that the row gives beside it. */
function pendingStatus(
  status: TicketStatusWord,
  reader: RowReader,
  meaning: ReadingTools['settings']['reason'],
): ReadStatus {
  const reason = reader.word('pauseReason', meaning, 'unmapped-reason');
  if (reason === undefined || reason === 'unmapped') return status;
  return { ...status, reason: reason.reason, stopsClock: reason.stopsClock ?? status.stopsClock };
}

function holderOf(row: TicketRow, reader: RowReader, { settings, log }: ReadingTools): Holder | undefined {
  const group = reader.line('group', longestLine);
  const [person, ...others] = row.values('person', 'name');
  const personId = person && [person, ...others].flatMap(({ text }) => settings.person(text) ?? [])[0];
  // Names of people stand in no problem.
  if (person !== undefined && personId === undefined) {
    log.add('unmapped-person', { at: row.at, column: person.column }, { group: '' });
  }
  if (group === undefined) return personId === undefined ? undefined : { personId };
  const partyId = row.values('group', 'name').flatMap(({ text }) => settings.party(text) ?? [])[0];
  if (partyId === undefined) log.add('unmapped-group', group.place, { excerpt: group.text });
  return { group: group.text, ...(partyId !== undefined && { partyId }), ...(personId !== undefined && { personId }) };
}

function wasMoved(reader: RowReader): boolean | undefined {
  const count = { most: mostCounted, isWhole: true } as const;
  const moves = reader.figure('reassignments', count);
  const stations = reader.figure('groupStations', count);
  return moves === undefined && stations === undefined ? undefined : (moves ?? 0) > 0 || (stations ?? 0) > 1;
}
