import type { IncidentRecord } from '../../../metrics/incident/model.js';
import type { IncidentField, TicketStatusWord } from '../mapping.js';

/** A part of an incident that is an instant. */
export type TimeField = Extract<IncidentField, `${string}At`>;

/** The parts of an incident that are instants. */
export const timeFields: readonly TimeField[] = [
  ...(['openedAt', 'detectedAt', 'acknowledgedAt', 'restoredAt', 'resolvedAt', 'closedAt', 'reopenedAt'] as const),
  ...(['assignedAt', 'changedAt'] as const),
];

/** The plain parts of an incident, which need no other part to be read. */
export type PlainParts = Pick<
  { -readonly [Part in keyof IncidentRecord]: IncidentRecord[Part] },
  | 'serviceId'
  | 'priority'
  | 'incidentType'
  | 'recurrenceKey'
  | 'major'
  | 'affectedShare'
  | 'affectedUsers'
  | 'satisfaction'
  | 'reported'
>;

/** Who holds a ticket. */
export interface Holder {
  readonly group?: string;
  readonly partyId?: string;
  readonly personId?: string;
}

/** A state, or that there is one that nobody knows. */
export type ReadStatus = Omit<TicketStatusWord, 'word'> | 'unmapped';

/** What one row says. */
export interface TicketReading {
  readonly id: string;
  /** Line of a text from 1, or index from 0. */
  readonly at: number;
  readonly column: number;
  /** Epoch milliseconds. */
  readonly times: Readonly<Partial<Record<TimeField, number>>>;
  readonly parts: Readonly<PlainParts>;
  readonly status: ReadStatus | undefined;
  /** Whether the system says beside the state that it is closed. */
  readonly isClosed: boolean | undefined;
  readonly holder: Holder | undefined;
  /** How often it was opened again, as the system counts; undefined: not said. */
  readonly reopenings: number | undefined;
  /** Whether it has been with another group before; undefined: not said. */
  readonly wasMoved: boolean | undefined;
  readonly changeNumber: number;
}
