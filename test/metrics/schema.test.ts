import { describe, expect, test } from 'vitest';
import {
  metricDefinitionSchema,
  metricObservationSchema,
  metricsSchema,
  metricToleranceSchema,
} from '../../src/metrics/schema.js';
import { describeEntity } from '../fixtures/entityTable.js';
import * as cases from '../fixtures/fieldCases.js';
import { absentOr, list, oneOf, optional, problemsOf, required, restriction } from '../fixtures/fieldCases.js';
import { commercial, describeNotes } from '../fixtures/fieldNotesTable.js';

const figure = { accepts: [-1e12, -0.5, 0, 0.63, 1e12], rejects: [-1e12 - 1, 1e12 + 1, '0.63', true] };
const part = optional({ accepts: [0, 0.5, 120, 1e12], rejects: [-1, 1e12 + 1, '120'] });
const quarter = {
  metricId: 'reactive',
  start: '1970-01-01T00:00:00Z',
  end: '2199-12-31T00:00:00Z',
  value: 0.63,
};

describe('metric tolerance', () => {
  test.each([[{ absolute: 0.05 }], [{ absolute: 1e12 }], [{ relative: 0.1 }], [{ relative: 1 }]])(
    'accepts %j',
    (tolerance) => {
      expect(metricToleranceSchema.safeParse(tolerance).success).toBe(true);
    },
  );
  test.each([
    [{}],
    [null],
    [0.05],
    [{ absolute: 0 }],
    [{ absolute: -1 }],
    [{ absolute: 2e12 }],
    [{ absolute: '5' }],
    [{ absolute: null }],
    [{ relative: 0 }],
    [{ relative: 1.1 }],
    [{ absolute: 1, relative: 0.1 }],
    [{ percent: 5 }],
  ])('refuses %j', (tolerance) => {
    expect(metricToleranceSchema.safeParse(tolerance).success).toBe(false);
  });
});

describeEntity(
  'metric definition',
  metricDefinitionSchema,
  { id: 'reactive', name: 'Reactive share' },
  {
    ...cases.named,
    area: optional(oneOf('operations', 'team', 'business', 'strategic')),
    kind: optional(oneOf('duration', 'proportion', 'count-rate', 'value', 'score')),
    unit: optional(oneOf('minutes', 'hours', 'days', 'rate', 'count', 'count-per-month', 'currency', 'score')),
    direction: optional(oneOf('higher-is-better', 'lower-is-better', 'target')),
    target: optional(figure),
    tolerance: optional({ accepts: [{ absolute: 0.05 }, { relative: 0.1 }], rejects: [{}, 0.05, { relative: 0 }] }),
    minimumSample: optional(cases.counting),
    core: absentOr(cases.flag),
    source: optional(oneOf('ticket', 'monitor', 'survey', 'finance', 'manual')),
    preset: optional({ accepts: ['reactive-share', 'time-to-decide'], rejects: ['', 'Reactive share', 4] }),
    serviceIds: restriction(cases.id),
    partyId: optional(cases.id),
    sourceToolId: optional(cases.id),
    ownerRoleId: optional(cases.id),
  },
  cases.sharedKeys,
);

describeEntity(
  'metric observation',
  metricObservationSchema,
  quarter,
  {
    id: optional(cases.id),
    name: optional(cases.line),
    metricId: required(cases.id),
    start: required(cases.instant),
    end: required(cases.instant),
    value: { accepts: [...figure.accepts, null], rejects: [...figure.rejects, undefined] },
    n: optional({ accepts: [0, 1, 1e9], rejects: [-1, 1.5, '12'] }),
    numerator: part,
    denominator: part,
    evidenceId: optional(cases.id),
  },
  cases.sharedKeys,
);

test('an observation has a length, whatever the offsets of its instants', () => {
  const interval = (start: string, end: string) => problemsOf(metricObservationSchema, { ...quarter, start, end });
  expect(interval('2026-01-01T00:00:00Z', '2026-04-01T00:00:00+01:00')).toEqual([]);
  expect(interval('2026-01-01T10:00:00+02:00', '2026-01-01T09:00:00Z')).toEqual([]);
  expect(interval('2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')).toEqual(['ends-before-start']);
  expect(interval('2026-01-01T09:00:00Z', '2026-01-01T10:00:00+02:00')).toEqual(['ends-before-start']);
});

describeEntity(
  'metrics',
  metricsSchema,
  {},
  {
    definitions: list({ accepts: [{ id: 'a', name: 'b' }], rejects: [{}, { id: 'a' }, 'a'] }),
    observations: list({ accepts: [quarter], rejects: [{}, { ...quarter, value: undefined }, 0.63] }),
  },
);

describeNotes('metric definition', metricDefinitionSchema, { core: { default: false } });
describeNotes('metric observation', metricObservationSchema, { value: commercial });
describeNotes('metrics', metricsSchema, {});
