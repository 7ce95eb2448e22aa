import type { IncidentField } from '../mapping.js';

/** A value of a row as text, and the column that it stands in. */
export interface FoundValue {
  readonly text: string;
  readonly column: number;
}

/**
 * Which member of an object is meant where a system gives an object for a value: the instant of a time, the name or key of a word.
 */
export const valueKeys = {
  time: ['iso8601', 'value'],
  word: ['name', 'display_value', 'value', 'id'],
  name: ['name', 'display_value', 'value', 'id'],
} as const;

/** A kind of value. */
export type ValueKind = keyof typeof valueKeys;

/** A row of an export. */
export interface TicketRow {
  /** Line of a text from 1, or index from 0. */
  readonly at: number;
  /** What stands for a part of an incident, the likeliest first; what means that nothing is given is left out. */
  readonly values: (field: IncidentField, kind: ValueKind) => readonly FoundValue[];
}

/** What is done with each row. */
export interface RowVisitor {
  readonly row: (row: TicketRow) => void;
  readonly blank: () => void;
  readonly unsupported: (at: number) => void;
}
