import { expect, test } from 'vitest';
import {
  incidentAssignmentSchema,
  incidentOutageSchema,
  incidentPauseSchema,
  incidentRecordSchema,
  instantInputSchema,
  reportedFiguresSchema,
} from '../../../src/metrics/incident/schema.js';
import { describeEntity } from '../../fixtures/entityTable.js';
import * as cases from '../../fixtures/fieldCases.js';
import { absentOr, list, oneOf, optional, required } from '../../fixtures/fieldCases.js';
import { describeNotes, freeText, personal } from '../../fixtures/fieldNotesTable.js';

/** Text with `Z` or an offset, or whole epoch milliseconds from 1970 to the end of 2199. */
const instant = {
  accepts: ['2026-03-02T09:00:00Z', '2026-03-02T10:00:00.5+01:00', 0, 1_772_442_000_000, 7_258_118_399_999],
  rejects: ['2026-03-02', '2026-03-02T09:00:00', '', '1772442000000', -1, 0.5, 7_258_118_400_000, true],
};
const nine = '2026-03-02T09:00:00Z';
const minutes = optional({ accepts: [0, 12.5, 52_596_000], rejects: [-1, 52_596_001, '12', 'PT12M'] });

test.each(instant.accepts.map((value) => [value]))('an instant may be %j', (value) => {
  expect(instantInputSchema.safeParse(value).success).toBe(true);
});
test.each([...instant.rejects, null, undefined].map((value) => [value]))('an instant is not %j', (value) => {
  expect(instantInputSchema.safeParse(value).success).toBe(false);
});

describeEntity(
  'incident pause',
  incidentPauseSchema,
  { start: nine },
  {
    start: required(instant),
    end: optional(instant),
    reason: optional({ accepts: ['customer', 'vendor', 'scheduled', 'evidence', 'own words'], rejects: ['', 4] }),
    stopsClock: absentOr(cases.flag),
  },
);

describeEntity(
  'incident assignment',
  incidentAssignmentSchema,
  { at: nine },
  {
    at: required(instant),
    partyId: optional(cases.id),
    group: optional({ accepts: ['NOC 2nd line', 'noc'], rejects: ['', 'two\nlines', 5] }),
    personId: optional(cases.id),
  },
);

describeEntity(
  'incident outage',
  incidentOutageSchema,
  { start: nine },
  { start: required(instant), end: optional(instant) },
);

describeEntity(
  'reported figures',
  reportedFiguresSchema,
  {},
  {
    responseMinutes: minutes,
    resolutionMinutes: minutes,
    businessResolutionMinutes: minutes,
    slaMet: optional(cases.flag),
  },
);

describeEntity(
  'incident',
  incidentRecordSchema,
  { id: 'INC0000045', openedAt: nine },
  {
    id: required({ accepts: ['INC0000045', '# 7', 'x'.repeat(100)], rejects: ['', 'x'.repeat(101), 45, 'two\nlines'] }),
    openedAt: required(instant),
    serviceId: optional(cases.id),
    priority: optional({ accepts: [1, 2, 3, 4, 5], rejects: [0, 6, 1.5, '1', 'p1'] }),
    incidentType: optional(cases.id),
    recurrenceKey: optional(cases.line),
    major: optional(cases.flag),
    detectedAt: optional(instant),
    acknowledgedAt: optional(instant),
    restoredAt: optional(instant),
    resolvedAt: optional(instant),
    closedAt: optional(instant),
    reopenedAt: list(instant),
    restoredAgainAt: optional(instant),
    resolvedAgainAt: optional(instant),
    status: optional(oneOf('open', 'pending', 'resolved', 'closed', 'canceled')),
    pauses: list({ accepts: [{ start: nine, end: null }], rejects: [{}, nine, { start: nine, until: nine }] }),
    assignments: list({ accepts: [{ at: nine, group: 'noc' }], rejects: [{}, 'noc', { at: nine, team: 'noc' }] }),
    outages: list({ accepts: [{ start: nine }], rejects: [{}, nine, { start: nine, at: nine }] }),
    affectedShare: optional(cases.rate),
    affectedUsers: optional({ accepts: [0, 250], rejects: [-1, 2.5, '250'] }),
    satisfaction: optional({ accepts: [-100, 0, 4.5], rejects: ['good', 1e13, true] }),
    reported: optional({ accepts: [{}, { slaMet: false }], rejects: [[], { minutes: 5 }, 12] }),
  },
);

test('times in the wrong order are data, not a fault of form: what is measured leaves them out', () => {
  const later = '2026-03-02T10:00:00Z';
  const record = { id: '1', openedAt: later, resolvedAt: nine, pauses: [{ start: later, end: nine }] };
  expect(incidentRecordSchema.safeParse(record).success).toBe(true);
});

describeNotes('incident pause', incidentPauseSchema, { stopsClock: { default: true } });
describeNotes('incident assignment', incidentAssignmentSchema, { group: freeText, personId: personal });
describeNotes('incident outage', incidentOutageSchema, {});
describeNotes('reported figures', reportedFiguresSchema, {});
describeNotes('incident', incidentRecordSchema, { id: freeText });
