import type { Problem } from '../../internal/quantity/model.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import type { IncidentRecord } from '../../metrics/incident/model.js';
import type { DayOrder, IncidentMapping } from './mapping.js';

/** Which row of a ticket counts where several have its number. */
export const repeatedTickets = ['first', 'last'] as const;

/** How much of an export is read where the caller says nothing; house defaults. */
export const defaultIncidentLimits: {
  readonly textLength: number;
  readonly rows: number;
  readonly cells: number;
  readonly problems: number;
} = Object.freeze({ textLength: 20_000_000, rows: 2_000_000, cells: 40_000_000, problems: 1_000 });

/** Limits of one import; an absent one has its default, see {@link defaultIncidentLimits}. */
export type IncidentLimits = {
  readonly [Limit in keyof typeof defaultIncidentLimits]?: number | undefined;
};

/** Party of a group of the ticket system. */
export interface TicketGroup {
  /** Name or id of the group in the rows; letter case does not matter. */
  readonly match: string;
  /** The party. */
  readonly partyId: string;
}

/** Service of a word of the ticket system. */
export interface TicketService {
  /** Name or id in the rows; letter case does not matter. */
  readonly match: string;
  /** The service. */
  readonly serviceId: string;
}

/** Person of a name of the ticket system. */
export interface TicketPerson {
  /** Name or id in the rows; letter case does not matter. */
  readonly match: string;
  /** The person. */
  readonly personId: string;
}

/** Options of `incidentsFrom`. */
export interface IncidentsFromOptions {
  /** How the rows are to be read: one of `incidentPresets`, or your own. */
  readonly mapping: IncidentMapping;
  /** Zone of times that are written without one; absent: that of the mapping. */
  readonly timeZone?: string | undefined;
  /** Order of day and month in dates of numbers; absent: that of the mapping. */
  readonly dayOrder?: DayOrder | undefined;
  /** Parties of the groups. */
  readonly groups?: readonly TicketGroup[] | undefined;
  /** Services of the words for them; absent: a word that is an id is the id of a service. */
  readonly services?: readonly TicketService[] | undefined;
  /** People of the names; a name that is not among them is left out. */
  readonly people?: readonly TicketPerson[] | undefined;
  /** Which row counts where tickets have one number; absent: the first. */
  readonly repeated?: (typeof repeatedTickets)[number] | undefined;
  /** What parts the cells of a text; absent: found out on the line of the headers. */
  readonly delimiter?: string | undefined;
  /** Where the offsets of time zones come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
  /** How much is read. */
  readonly limits?: IncidentLimits | undefined;
}

/** How often a ticket was opened again, of which no times are known. */
export interface ReopenCount {
  /** The ticket. */
  readonly incidentId: string;
  /** Reopenings that the source counts, beyond those with a time. */
  readonly count: number;
}

/** What became of the rows: `rows` is the sum of `read`, `skipped`, `blank` and `leftOut`. */
export interface IncidentTotals {
  /** Rows behind the header. */
  readonly rows: number;
  /** Rows that are an incident or a part of one. */
  readonly read: number;
  /** Rows that were skipped, each with a problem. */
  readonly skipped: number;
  /** Rows with nothing in them. */
  readonly blank: number;
  /** Rows beyond a limit. */
  readonly leftOut: number;
  /** Incidents that were read. */
  readonly incidents: number;
  /** How often each problem occurred, those beyond the limit included. */
  readonly problems: readonly { readonly code: string; readonly count: number }[];
}

/** What was read of an export of tickets. */
export interface ImportedIncidents {
  /** By opening, then id. */
  readonly incidents: readonly IncidentRecord[];
  /** Reopenings without a time, by id. */
  readonly reopenCounts: readonly ReopenCount[];
  /** Release or fingerprint of the time-zone data; null: none was needed. */
  readonly timeZoneData: string | null;
  /** What became of the rows. */
  readonly totals: IncidentTotals;
}

/** Result of `incidentsFrom`. */
export interface IncidentsFromResult {
  /** What could be read. */
  readonly value: ImportedIncidents;
  /** Every doubt: with line and column in a text, with row and column from 0 in rows. */
  readonly problems: readonly Problem[];
}
