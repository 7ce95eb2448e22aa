import type { IncidentAssignment, IncidentPause, IncidentRecord } from '../../metrics/incident/model.js';
import type { Assigned, Wait } from './changes/history.js';
import type { PlainParts, ReadStatus } from './reading/model.js';
import type { TicketInstants } from './reading/ticketEnds.js';
import { withoutAbsent } from './withoutAbsent.js';

/** All that is known of a ticket. */
export interface KnownTicket {
  readonly id: string;
  readonly instants: TicketInstants;
  readonly parts: PlainParts;
  readonly status: ReadStatus | undefined;
  readonly waits: readonly Wait[];
  readonly assigned: readonly Assigned[];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A ticket as an incident; what is not known is left out. */
export function incidentRecord(ticket: KnownTicket, write: (ms: number) => string): IncidentRecord {
  const { id, instants, parts, status, waits, assigned } = ticket;
  const { openedAt, detectedAt, acknowledgedAt, restoredAt, resolvedAt, closedAt, reopenedAt, resolvedAgainAt } =
    instants;
  const written = (time: number | undefined): string | undefined => (time === undefined ? undefined : write(time));
  const record: Mutable<IncidentRecord> = {
    id,
    openedAt: write(openedAt),
    serviceId: parts.serviceId,
    priority: parts.priority,
    incidentType: parts.incidentType,
    recurrenceKey: parts.recurrenceKey,
    major: parts.major,
    detectedAt: written(detectedAt),
    acknowledgedAt: written(acknowledgedAt),
    restoredAt: written(restoredAt),
    resolvedAt: written(resolvedAt),
    closedAt: written(closedAt),
    reopenedAt: reopenedAt?.map(write),
    resolvedAgainAt: written(resolvedAgainAt),
    status: status === undefined || status === 'unmapped' ? undefined : status.status,
    pauses: waits.length > 0 ? waits.map((wait) => pause(wait, write)) : undefined,
    assignments: assigned.length > 0 ? assigned.map((held) => assignment(held, write)) : undefined,
    affectedShare: parts.affectedShare,
    affectedUsers: parts.affectedUsers,
    satisfaction: parts.satisfaction,
    reported: parts.reported,
  };
  return withoutAbsent(record);
}

function pause({ start, end, reason, stopsClock }: Wait, write: (ms: number) => string): IncidentPause {
  return withoutAbsent({
    start: write(start),
    end: end === undefined ? undefined : write(end),
    reason,
    stopsClock,
  });
}

function assignment({ at, partyId, group, personId }: Assigned, write: (ms: number) => string): IncidentAssignment {
  return withoutAbsent({ at: write(at), partyId, group, personId });
}
