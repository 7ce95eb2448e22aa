import type { incidentPriorities, incidentStatuses } from '../../metrics/incident/model.js';

/** What a row stands for: a ticket, or one change of a ticket. */
export const ticketRowKinds = ['tickets', 'changes'] as const;

/** What a row stands for. */
export type TicketRowKind = (typeof ticketRowKinds)[number];

/** Orders of the day and month of a date that is written in numbers. */
export const dayOrders = ['day-first', 'month-first'] as const;

/** Order of the day and month of a date that is written in numbers. */
export type DayOrder = (typeof dayOrders)[number];

/** Units of instants that are written as a number. */
export const epochUnits = ['milliseconds', 'seconds'] as const;

/**
 * Where a value stands in a row: the header of a column or the name of a field, a path with dots through nested objects, or the index of
 * a column from 0; of several the first that holds a value.
 */
export type FieldPath = string | number | readonly (string | number)[];

/** Where the parts of an incident stand in a row. */
export interface IncidentFields {
  /** Number of the ticket. */
  readonly id: FieldPath;
  /** When it was opened. */
  readonly openedAt: FieldPath;
  /** When the row was written; needed where a row is a change. */
  readonly changedAt?: FieldPath | undefined;
  /** What orders changes of one instant: a number that rises. */
  readonly changeNumber?: FieldPath | undefined;
  /** When it was detected. */
  readonly detectedAt?: FieldPath | undefined;
  /** When somebody took it, which is the first response. */
  readonly acknowledgedAt?: FieldPath | undefined;
  /** When the service worked again. */
  readonly restoredAt?: FieldPath | undefined;
  /** When it was solved; after a reopening most systems keep the last time. */
  readonly resolvedAt?: FieldPath | undefined;
  /** When it was closed. */
  readonly closedAt?: FieldPath | undefined;
  /** When it was last opened again; not read where rows are changes, which show it. */
  readonly reopenedAt?: FieldPath | undefined;
  /** How often it was opened again. */
  readonly reopenCount?: FieldPath | undefined;
  /** State, by `statuses`. */
  readonly status?: FieldPath | undefined;
  /** Whether it is closed, for systems that say so beside the state; not read where rows are changes. */
  readonly isClosed?: FieldPath | undefined;
  /** Why it waits, by `reasons`. */
  readonly pauseReason?: FieldPath | undefined;
  /** Ticket that it was merged into; 0 is none. */
  readonly mergedInto?: FieldPath | undefined;
  /** Priority, by `priorities`. */
  readonly priority?: FieldPath | undefined;
  /** Whether it was a major incident. */
  readonly major?: FieldPath | undefined;
  /** Service, by `services` of the options. */
  readonly service?: FieldPath | undefined;
  /** Incident type, an id. */
  readonly incidentType?: FieldPath | undefined;
  /** What tells that two incidents are the same again. */
  readonly recurrenceKey?: FieldPath | undefined;
  /** Group that holds it. */
  readonly group?: FieldPath | undefined;
  /** Person who holds it, by `people` of the options. */
  readonly person?: FieldPath | undefined;
  /** Since when the group holds it; not read where rows are changes, which show it. */
  readonly assignedAt?: FieldPath | undefined;
  /** How often it went to another group. */
  readonly reassignments?: FieldPath | undefined;
  /** How many groups have held it. */
  readonly groupStations?: FieldPath | undefined;
  /** Users affected. */
  readonly affectedUsers?: FieldPath | undefined;
  /** Share of users affected, 0 to 1. */
  readonly affectedShare?: FieldPath | undefined;
  /** Satisfaction score. */
  readonly satisfaction?: FieldPath | undefined;
  /** The system's own minutes to the first response. */
  readonly responseMinutes?: FieldPath | undefined;
  /** The system's own minutes to the solution, around the clock. */
  readonly resolutionMinutes?: FieldPath | undefined;
  /** The system's own business minutes to the solution. */
  readonly businessResolutionMinutes?: FieldPath | undefined;
  /** Whether the system says that the agreement was met. */
  readonly slaMet?: FieldPath | undefined;
  /** The same, where the system says that it was breached. */
  readonly slaBreached?: FieldPath | undefined;
}

/** A part of an incident that a row may hold. */
export type IncidentField = keyof IncidentFields;

/** What a word for a state means. */
export interface TicketStatusWord {
  /** The word or number in the rows; letter case does not matter. */
  readonly word: string;
  /** The state. */
  readonly status: (typeof incidentStatuses)[number];
  /** Why a ticket waits in this state: customer, vendor, scheduled, evidence or own words. */
  readonly reason?: string | undefined;
  /** Whether the clock of the agreement stops while it waits; absent: yes. */
  readonly stopsClock?: boolean | undefined;
}

/** What a word for a priority means. */
export interface TicketPriorityWord {
  /** The word or number in the rows; letter case does not matter. */
  readonly word: string;
  /** The priority, 1 most urgent to 5. */
  readonly priority: (typeof incidentPriorities)[number];
}

/** What a word for a reason to wait means. */
export interface PauseReasonWord {
  /** The word or number in the rows; letter case does not matter. */
  readonly word: string;
  /** The reason: customer, vendor, scheduled, evidence or own words. */
  readonly reason: string;
  /** Whether the clock of the agreement stops; absent: as the state says. */
  readonly stopsClock?: boolean | undefined;
}

/** How the rows of a ticket system are to be read; plain data, to be extended by spreading. */
export interface IncidentMapping {
  /** Where the parts of an incident stand. */
  readonly fields: IncidentFields;
  /** What a row stands for; absent: a ticket. */
  readonly rows?: TicketRowKind | undefined;
  /** What words for states mean; others are told and the state is left out. */
  readonly statuses?: readonly TicketStatusWord[] | undefined;
  /** What words for priorities mean; others are told and the priority is left out. */
  readonly priorities?: readonly TicketPriorityWord[] | undefined;
  /** Whether a word such as `2 - High` is known by the number before its hyphen; absent: no. */
  readonly leadingNumbers?: boolean | undefined;
  /** What words for reasons to wait mean. */
  readonly reasons?: readonly PauseReasonWord[] | undefined;
  /** Zone of times that are written without one; absent: such times are told and left out. */
  readonly timeZone?: string | undefined;
  /** Order of day and month in dates of numbers; absent: such dates are told and left out. */
  readonly dayOrder?: DayOrder | undefined;
  /** Unit of times that are numbers; absent: such times are told and left out. */
  readonly epoch?: (typeof epochUnits)[number] | undefined;
  /** Whether years of two digits are those of 2000 to 2099; absent: such times are told and left out. */
  readonly shortYears?: boolean | undefined;
  /** Words that mean that nothing is given, beside the empty text; absent: see {@link defaultMissingWords}. */
  readonly missing?: readonly string[] | undefined;
  /** Times before this day, `YYYY-MM-DD`, mean that nothing is given; absent: see {@link defaultNotSetBefore}. */
  readonly notSetBefore?: string | undefined;
}

/** Words that mean that nothing is given where the mapping says nothing: a house default. */
export const defaultMissingWords: readonly string[] = Object.freeze(['?', '-']);

/** Times before this day mean that nothing is given where the mapping says nothing: a house default. */
export const defaultNotSetBefore = '1990-01-01';
