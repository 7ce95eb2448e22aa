import { describe, expect, test } from 'vitest';
import { tableZones } from '../../../src/coverage/index.js';
import { incidentPresets, incidentsFrom } from '../../../src/import/index.js';
import { isComanagedError } from '../../../src/internal/errors.js';
import { deepFrozen } from '../../raci/deepFrozen.js';
import { plain, plainWith, read, told } from './tickets.js';

const any = (value: unknown) => value as never;

/** Code and path of what a call throws, and the paths of all its faults where there are several. */
function thrown(input: unknown, options: unknown): string {
  try {
    incidentsFrom(any(input), any(options));
  } catch (error) {
    if (!isComanagedError(error)) return `not ours: ${String(error)}`;
    const others = error.problems?.map(({ pointer }) => pointer) ?? [];
    return [`${error.code} ${error.path}`, ...others].join(' ');
  }
  return 'nothing';
}
const withMapping = (mapping: unknown) => thrown([], { mapping });

test.each([
  [undefined, 'invalid-argument input'],
  [{}, 'invalid-argument input'],
  [5, 'invalid-argument input'],
  [new Set(), 'invalid-argument input'],
])('input %s', (input, fault) => {
  expect(thrown(input, { mapping: plain })).toBe(fault);
});

test.each<[unknown, string]>([
  [undefined, 'invalid-argument options'],
  [null, 'invalid-argument options'],
  [{}, 'invalid-option mapping'],
  [{ mapping: plain, zone: 'UTC' }, 'unknown-option options'],
  [{ mapping: plain, timeZone: 'Nowhere/Else' }, 'unknown-zone timeZone'],
  [{ mapping: plain, timeZone: '+01:00' }, 'invalid-option timeZone'],
  [{ mapping: { ...plain, timeZone: 'Nowhere/Else' } }, 'unknown-zone timeZone'],
  [{ mapping: plain, dayOrder: 'dmy' }, 'invalid-option dayOrder'],
  [{ mapping: plain, repeated: 'both' }, 'invalid-option repeated'],
  [{ mapping: plain, delimiter: '""' }, 'invalid-option delimiter'],
  [{ mapping: plain, zones: {} }, 'invalid-option zones'],
  [{ mapping: plain, limits: { rows: -1 } }, 'invalid-option limits/rows'],
  [{ mapping: plain, limits: { rows: 1.5 } }, 'invalid-option limits/rows'],
  [{ mapping: plain, limits: { lines: 1 } }, 'invalid-option limits/lines'],
  [{ mapping: plain, groups: [{ match: 'a' }] }, 'invalid-option groups/0/partyId'],
  [{ mapping: plain, groups: [{ match: 'a', partyId: 'A B' }] }, 'invalid-option groups/0/partyId'],
  [{ mapping: plain, services: [{ match: ' ', serviceId: 'a' }] }, 'invalid-option services/0/match'],
  [{ mapping: plain, people: 'ada' }, 'invalid-option people'],
  [
    {
      mapping: plain,
      groups: [
        { match: 'NOC', partyId: 'a' },
        { match: ' noc', partyId: 'b' },
      ],
    },
    'invalid-option groups/1/match',
  ],
])('options %o', (options, fault) => {
  expect(thrown([], options)).toBe(fault);
});

test.each<[unknown, string]>([
  ['serviceNow', 'invalid-option mapping'],
  [{}, 'invalid-option mapping/fields'],
  [{ fields: { id: 'a' } }, 'invalid-option mapping/fields/openedAt'],
  [{ fields: { id: '', openedAt: 'b' } }, 'invalid-option mapping/fields/id'],
  [{ fields: { id: [], openedAt: 'b' } }, 'invalid-option mapping/fields/id'],
  [{ fields: { id: -1, openedAt: 'b' } }, 'invalid-option mapping/fields/id'],
  [{ fields: { id: ['a', 1.5], openedAt: 'b' } }, 'invalid-option mapping/fields/id'],
  [{ fields: { id: 'x'.repeat(201), openedAt: 'b' } }, 'invalid-option mapping/fields/id'],
  [plainWith({}, { rows: 'events' }), 'invalid-option mapping/rows'],
  [plainWith({}, { rows: 'changes' }), 'invalid-option mapping/fields/changedAt'],
  [plainWith({}, { epoch: 'minutes' }), 'invalid-option mapping/epoch'],
  [plainWith({}, { dayOrder: 'year-first' }), 'invalid-option mapping/dayOrder'],
  [plainWith({}, { notSetBefore: '1990-02-30' }), 'invalid-option mapping/notSetBefore'],
  [plainWith({}, { missing: [1] }), 'invalid-option mapping/missing'],
  [plainWith({}, { leadingNumbers: 1 }), 'invalid-option mapping/leadingNumbers'],
  [plainWith({}, { statuses: [{ word: 'x', status: 'cancelled' }] }), 'invalid-option mapping/statuses/0/status'],
  [plainWith({}, { statuses: [{ word: 'x' }] }), 'invalid-option mapping/statuses/0/status'],
  [
    plainWith({}, { statuses: [{ word: 'x', status: 'open', reason: 'a\nb' }] }),
    'invalid-option mapping/statuses/0/reason',
  ],
  [plainWith({}, { priorities: [{ word: 'x', priority: 0 }] }), 'invalid-option mapping/priorities/0/priority'],
  [plainWith({}, { reasons: [{ word: 'x' }] }), 'invalid-option mapping/reasons/0/reason'],
])('mapping %o', (mapping, fault) => {
  expect(withMapping(mapping)).toBe(fault);
});

describe('faults of a mapping', () => {
  test('are told all at once, and a misspelt key with the name that is meant', () => {
    const mapping = {
      fields: { id: 'id', opendAt: 'opened', status: {} },
      statuses: [
        { word: 'x', status: 'shut' },
        { word: 'X', status: 'open' },
      ],
      priorities: [{ priority: 6 }],
    };
    const options = { mapping, timeZone: 5 };
    expect(thrown([], options)).toBe(
      'invalid-option mapping/fields/opendAt /mapping/fields/opendAt /mapping/fields/status /mapping/statuses/0/status ' +
        '/mapping/priorities/0/priority /timeZone /mapping/fields/openedAt /mapping/priorities/0/word /mapping/statuses/1/word',
    );
    try {
      incidentsFrom([], any(options));
    } catch (error) {
      const problems = isComanagedError(error) ? (error.problems ?? []) : [];
      expect(problems[0]?.message).toBe('mapping/fields/opendAt must be called openedAt.');
      expect(problems.at(-1)?.message).toBe('mapping/statuses/1/word must stand once.');
    }
  });
});

test('nothing that is handed over is changed or kept', () => {
  const options = deepFrozen({
    mapping: plain,
    groups: [{ match: 'NOC', partyId: 'harbor' }],
    limits: { rows: 9 },
  });
  const rows = deepFrozen([{ id: 'A', opened: '2026-03-02T08:00Z', state: 'Open' }]);
  const first = incidentsFrom(rows, options);
  const before = JSON.stringify(first);
  (first.value.incidents as unknown[]).pop();
  expect(JSON.stringify(incidentsFrom(rows, options))).toBe(before);
});

test('tables of zones that were kept for a part of a year', () => {
  const zones = tableZones({
    timeZoneData: '2026a',
    from: '2026-03-01T00:00Z',
    to: '2026-04-01T00:00Z',
    zones: [{ zone: 'Europe/Berlin', at: [Date.UTC(2026, 2, 29, 1)], offsets: [3_600_000, 7_200_000] }],
  });
  const rows = ['2026-03-15 08:00', '2026-03-31 08:00', '2026-07-01 08:00'].map((opened, at) => ({
    id: `T${at}`,
    opened,
  }));
  const result = read(rows, { timeZone: 'europe/berlin', zones });
  expect(result.value.incidents.map(({ openedAt }) => openedAt)).toEqual([
    '2026-03-15T07:00:00Z',
    '2026-03-31T06:00:00Z',
  ]);
  expect(result.value.timeZoneData).toBe('2026a');
  expect(told(result)).toEqual(['2:0 missing-opening', '2:0 outside-zone-tables']);
  expect(thrown([], { mapping: plain, timeZone: 'Asia/Tokyo', zones })).toMatch(/^(?:unknown-zone timeZone|nothing)$/);
});

test('null is the same as absent', () => {
  const empty = {
    dayOrder: null,
    epoch: null,
    shortYears: null,
    timeZone: null,
    missing: null,
    notSetBefore: null,
    reasons: null,
  };
  const fields = { ...plain.fields, changedAt: 'at', person: null };
  const statuses = [{ word: 'Hold', status: 'pending', reason: null, stopsClock: null }];
  const options = {
    mapping: { ...plain, ...empty, fields, statuses, rows: 'changes' },
    dayOrder: null,
    groups: null,
    limits: null,
  };
  const rows = [
    {
      id: 'A',
      opened: '2026-03-02T08:00Z',
      at: '2026-03-02T08:00Z',
      state: 'Hold',
      closed: '2/3/2026 09:00',
      resolved: '1772445600',
    },
  ];
  const result = read(rows, any(options));
  expect(result.value.incidents).toEqual([
    { id: 'A', openedAt: '2026-03-02T08:00:00Z', status: 'pending', pauses: [{ start: '2026-03-02T08:00:00Z' }] },
  ]);
  expect(told(result)).toEqual(['0:0 ambiguous-day-order', '0:0 number-as-time']);
});

test('presets cannot be changed', () => {
  expect(() => {
    (incidentPresets.jira.fields as { id: string }).id = 'x';
  }).toThrow(TypeError);
  expect(Object.isFrozen(incidentPresets.zendesk.statuses?.[0])).toBe(true);
});
