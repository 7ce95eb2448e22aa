import { incidentsFrom } from '../../../src/import/index.js';
import type { IncidentMapping, IncidentsFromOptions, IncidentsFromResult } from '../../../src/import/index.js';

/** A mapping as small as it can be, with instants in ISO 8601. */
export const plain: IncidentMapping = {
  fields: {
    id: 'id',
    openedAt: 'opened',
    resolvedAt: 'resolved',
    closedAt: 'closed',
    status: 'state',
    priority: 'prio',
  },
  statuses: [
    { word: 'Open', status: 'open' },
    { word: 'Waiting', status: 'pending', reason: 'customer' },
    { word: 'Solved', status: 'resolved' },
    { word: 'Closed', status: 'closed' },
    { word: 'Void', status: 'canceled' },
  ],
  priorities: [
    { word: 'High', priority: 1 },
    { word: 'Low', priority: 4 },
  ],
};

/** The same, with parts added. */
export function plainWith(
  fields: Partial<IncidentMapping['fields']>,
  others: Omit<IncidentMapping, 'fields'> | object = {},
): IncidentMapping {
  return { ...plain, ...others, fields: { ...plain.fields, ...fields } };
}

export function read(
  input: Parameters<typeof incidentsFrom>[0],
  options: Partial<IncidentsFromOptions> = {},
): IncidentsFromResult {
  return incidentsFrom(input, { mapping: plain, ...options });
}

/** Problems that are no notes on columns, as `place code`, sorted. */
export function told({ problems }: IncidentsFromResult): string[] {
  return problems
    .filter(({ code }) => code !== 'field-not-found')
    .map(({ code, line, row, column, count, excerpt }) =>
      [`${line ?? row}:${column}`, code, ...(count === undefined ? [] : [`x${count}`]), ...(excerpt ?? '').split(' ')]
        .join(' ')
        .trim(),
    )
    .sort();
}
