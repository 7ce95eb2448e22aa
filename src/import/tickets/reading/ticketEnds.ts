import type { Place } from '../../problemLog.js';
import type { TicketLog } from '../problemTexts.js';
import type { ReadStatus, TicketReading } from './model.js';

/** The instants of a ticket, in epoch milliseconds. */
export interface TicketInstants {
  openedAt: number;
  detectedAt?: number | undefined;
  acknowledgedAt?: number | undefined;
  restoredAt?: number | undefined;
  resolvedAt?: number | undefined;
  closedAt?: number | undefined;
  reopenedAt?: readonly number[] | undefined;
  resolvedAgainAt?: number | undefined;
}

/** Whether a state says that nobody works on the ticket any more; undefined: not known. */
export function isFinished(status: ReadStatus | undefined): boolean | undefined {
  if (status === undefined || status === 'unmapped') return undefined;
  return status.status !== 'open' && status.status !== 'pending';
}

/** Takes out instants that lie before what must come before them; each is told. */
export function inOrder(instants: TicketInstants, place: Place, log: TicketLog): TicketInstants {
  const { openedAt, acknowledgedAt, resolvedAt, resolvedAgainAt, closedAt } = instants;
  const kept = (field: keyof TicketInstants, time: number | undefined, least: number): number | undefined => {
    if (time === undefined || time >= least) return time;
    log.add('time-out-of-order', place, { detail: field, group: field });
    return undefined;
  };
  const solved = kept('resolvedAt', resolvedAt, openedAt);
  return {
    ...instants,
    acknowledgedAt: kept('acknowledgedAt', acknowledgedAt, openedAt),
    resolvedAt: solved,
    closedAt: kept('closedAt', closedAt, Math.max(openedAt, solved ?? openedAt, resolvedAgainAt ?? openedAt)),
  };
}

/** The instants of a ticket that one row tells all of. */
export function statedInstants(reading: TicketReading, openedAt: number, log: TicketLog): TicketInstants {
  const { times, status, isClosed } = reading;
  const { detectedAt, acknowledgedAt, restoredAt, resolvedAt, closedAt, reopenedAt } = times;
  const instants: TicketInstants = {
    openedAt,
    detectedAt,
    acknowledgedAt,
    restoredAt,
    reopenedAt: reopenedAt === undefined ? neverReopened(reading) : [reopenedAt],
  };
  const solved = ticketSolution(reading);
  if (solved !== undefined) instants[solved] = resolvedAt ?? openedAt;
  else if (resolvedAt !== undefined) tellOpen(reading, 'resolvedAt', log);
  else if (isClosed === true || isFinished(status) === true || (closedAt !== undefined && isClosed !== false)) {
    tellUnsolved(reading, log);
  }
  if (solved === 'resolvedAgainAt') log.add('first-solution-unknown', reading, { group: '' });
  if (closedAt === undefined) return instants;
  if (isClosed === true || (isClosed === undefined && isFinished(status) !== false)) instants.closedAt = closedAt;
  else tellOpen(reading, 'closedAt', log);
  return instants;
}

/** Where the system counts and has none, it never was; without a count nothing is known. */
function neverReopened({ reopenings }: TicketReading): readonly [] | undefined {
  return reopenings === 0 ? [] : undefined;
}

/** Which solution the one time of a solution is; none where the state says that the ticket is still being worked on. */
function ticketSolution({ times, status, isClosed }: TicketReading): 'resolvedAt' | 'resolvedAgainAt' | undefined {
  const { resolvedAt, reopenedAt } = times;
  if (resolvedAt === undefined) return undefined;
  if (reopenedAt !== undefined && resolvedAt < reopenedAt) return 'resolvedAt';
  const isOpen = isFinished(status) === false && isClosed !== true;
  if (isOpen) return undefined;
  return reopenedAt === undefined ? 'resolvedAt' : 'resolvedAgainAt';
}

function tellOpen({ at, column }: TicketReading, field: 'resolvedAt' | 'closedAt', log: TicketLog): void {
  log.add('end-of-open-ticket', { at, column }, { detail: field, group: field });
}

/** Tells of a ticket that is closed or solved without a time of it. */
export function tellUnsolved(
  { status, at, column }: Pick<TicketReading, 'status' | 'at' | 'column'>,
  log: TicketLog,
): void {
  const isCanceled = status !== undefined && status !== 'unmapped' && status.status === 'canceled';
  if (!isCanceled) log.add('closed-without-solution', { at, column }, { group: '' });
}
