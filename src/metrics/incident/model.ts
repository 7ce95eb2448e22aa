/** States of a ticket. */
export const incidentStatuses = ['open', 'pending', 'resolved', 'closed', 'canceled'] as const;

/** Incident priorities, 1 most urgent. */
export const incidentPriorities = [1, 2, 3, 4, 5] as const;

/** An instant as ISO 8601 text with `Z` or an offset, or as epoch milliseconds. */
export type InstantInput = string | number;

/** A time in which a ticket waited. */
export interface IncidentPause {
  /** First instant. */
  readonly start: InstantInput;
  /** Instant after the last; absent or null: still paused. */
  readonly end?: InstantInput | null | undefined;
  /** Why: customer, vendor, scheduled, evidence or own words. */
  readonly reason?: string | null | undefined;
  /** Whether the clock of the agreement stops; absent: yes. */
  readonly stopsClock?: boolean | undefined;
}

/** Who held a ticket from an instant on. */
export interface IncidentAssignment {
  /** The instant. */
  readonly at: InstantInput;
  /** Party; absent: the group is not mapped. */
  readonly partyId?: string | null | undefined;
  /** Group in the ticket system. */
  readonly group?: string | null | undefined;
  /** Person. */
  readonly personId?: string | null | undefined;
}

/** A time in which the service did not work. */
export interface IncidentOutage {
  /** First instant. */
  readonly start: InstantInput;
  /** Instant after the last; absent or null: still out. */
  readonly end?: InstantInput | null | undefined;
}

/** Figures that the ticket system calculated itself; never mixed with computed ones. */
export interface ReportedFigures {
  /** Minutes to the first response. */
  readonly responseMinutes?: number | null | undefined;
  /** Minutes to the solution. */
  readonly resolutionMinutes?: number | null | undefined;
  /** Business minutes to the solution. */
  readonly businessResolutionMinutes?: number | null | undefined;
  /** Whether the agreement was met. */
  readonly slaMet?: boolean | null | undefined;
}

/** A ticket, beside the document. */
export interface IncidentRecord {
  /** Ticket number, any text up to 100 characters. */
  readonly id: string;
  /** When it was opened. */
  readonly openedAt: InstantInput;
  /** Service it is about. */
  readonly serviceId?: string | null | undefined;
  /** Priority, 1 most urgent to 5. */
  readonly priority?: (typeof incidentPriorities)[number] | null | undefined;
  /** Incident type, an id of the caller. */
  readonly incidentType?: string | null | undefined;
  /** What tells that two incidents are the same again. */
  readonly recurrenceKey?: string | null | undefined;
  /** Whether it was a major incident. */
  readonly major?: boolean | null | undefined;
  /** When it was detected. */
  readonly detectedAt?: InstantInput | null | undefined;
  /** When somebody took it. */
  readonly acknowledgedAt?: InstantInput | null | undefined;
  /** When the service worked again. */
  readonly restoredAt?: InstantInput | null | undefined;
  /** When the ticket was solved. */
  readonly resolvedAt?: InstantInput | null | undefined;
  /** When it was closed. */
  readonly closedAt?: InstantInput | null | undefined;
  /** When it was opened again. */
  readonly reopenedAt?: readonly InstantInput[] | undefined;
  /** Last restore after a reopening. */
  readonly restoredAgainAt?: InstantInput | null | undefined;
  /** Last solution after a reopening. */
  readonly resolvedAgainAt?: InstantInput | null | undefined;
  /** State of the ticket. */
  readonly status?: (typeof incidentStatuses)[number] | null | undefined;
  /** Times in which it waited. */
  readonly pauses?: readonly IncidentPause[] | undefined;
  /** Who held it, in order. */
  readonly assignments?: readonly IncidentAssignment[] | undefined;
  /** Times in which the service did not work. */
  readonly outages?: readonly IncidentOutage[] | undefined;
  /** Share of users affected, 0 to 1. */
  readonly affectedShare?: number | null | undefined;
  /** Users affected, >= 0. */
  readonly affectedUsers?: number | null | undefined;
  /** Satisfaction score. */
  readonly satisfaction?: number | null | undefined;
  /** Figures that the ticket system calculated itself. */
  readonly reported?: ReportedFigures | null | undefined;
}
