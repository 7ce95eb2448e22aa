import { describe, expect, test } from 'vitest';
import { incidentRecordSchema } from '../../../src/metrics/incident/schema.js';
import { deepFrozen } from '../../raci/deepFrozen.js';
import { plain, plainWith, read, told } from './tickets.js';

const opened = '2026-03-02T08:00Z';
const csv = (header: string, ...rows: string[]) => [header, ...rows].join('\n');

test('a row with everything', () => {
  const mapping = plainWith(
    {
      ...{ detectedAt: 'detected', acknowledgedAt: 'taken', restoredAt: 'works', service: 'service', major: 'major' },
      ...{ incidentType: 'type', recurrenceKey: 'key', group: 'team', person: 'owner', assignedAt: 'since' },
      ...{ affectedUsers: 'users', affectedShare: 'share', satisfaction: 'stars', responseMinutes: 'response' },
      ...{ resolutionMinutes: 'minutes', businessResolutionMinutes: 'business', slaBreached: 'late' },
    },
    {},
  );
  const row = {
    ...{ id: 4711, opened, resolved: '2026-03-02T12:00+01:00', closed: '2026-03-03T08:00:00.5Z', state: 'CLOSED' },
    ...{ prio: ' high ', detected: '2026-03-02T07:55Z', taken: '2026-03-02T08:10Z', works: '2026-03-02T10:30Z' },
    ...{ service: 'ERP', major: true, type: 'ransomware', key: 'disk full', team: 'NOC', owner: 'ada@example.org' },
    ...{ since: '2026-03-02T08:05Z', users: 12, share: '0.25', stars: 4.5, response: 10, minutes: '180', business: 90 },
    late: 'no',
  };
  const result = read(deepFrozen([row]), {
    mapping: deepFrozen(mapping),
    groups: [{ match: 'noc', partyId: 'harbor' }],
    services: [{ match: 'erp', serviceId: 'erp-core' }],
    people: [{ match: 'ADA@example.org', personId: 'ada' }],
  });
  expect(result.value.incidents).toEqual([
    {
      id: '4711',
      openedAt: '2026-03-02T08:00:00Z',
      serviceId: 'erp-core',
      priority: 1,
      incidentType: 'ransomware',
      recurrenceKey: 'disk full',
      major: true,
      detectedAt: '2026-03-02T07:55:00Z',
      acknowledgedAt: '2026-03-02T08:10:00Z',
      restoredAt: '2026-03-02T10:30:00Z',
      resolvedAt: '2026-03-02T11:00:00Z',
      closedAt: '2026-03-03T08:00:00.500Z',
      status: 'closed',
      assignments: [{ at: '2026-03-02T08:05:00Z', partyId: 'harbor', group: 'NOC', personId: 'ada' }],
      affectedUsers: 12,
      affectedShare: 0.25,
      satisfaction: 4.5,
      reported: { responseMinutes: 10, resolutionMinutes: 180, businessResolutionMinutes: 90, slaMet: true },
    },
  ]);
  expect(result.problems).toEqual([]);
  expect(incidentRecordSchema.safeParse(result.value.incidents[0]).success).toBe(true);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

describe('rows that are no incident', () => {
  test('without a number, without an opening, too long a number', () => {
    const rows = [
      { id: '?', opened },
      { opened },
      { id: 'A' },
      { id: 'B', opened: '-' },
      { id: 'x'.repeat(101), opened },
    ];
    const result = read(rows);
    expect(told(result)).toEqual([
      '0:0 missing-ticket-id',
      '1:0 missing-ticket-id',
      '2:0 missing-opening',
      '3:0 missing-opening',
      '4:0 invalid-ticket-id',
    ]);
    expect(result.value.totals).toMatchObject({ rows: 5, read: 0, skipped: 5, incidents: 0 });
  });

  test('a number once more: the first counts, or the last where that is asked for', () => {
    const rows = [
      { id: 'A', opened, prio: 'High' },
      { id: 'B', opened },
      { id: 'A', opened, prio: 'Low' },
      { id: 'A', opened },
    ];
    const first = read(rows);
    expect(first.value.incidents.map(({ id, priority }) => [id, priority])).toEqual([
      ['A', 1],
      ['B', undefined],
    ]);
    expect(told(first)).toEqual(['2:0 repeated-ticket', '3:0 repeated-ticket']);
    const last = read(rows.slice(0, 3), { repeated: 'last' });
    expect(last.value.incidents.map(({ id, priority }) => [id, priority])).toEqual([
      ['A', 4],
      ['B', undefined],
    ]);
    expect(told(last)).toEqual(['0:0 replaced-ticket']);
    expect(last.value.totals).toMatchObject({ rows: 3, read: 2, skipped: 1, incidents: 2 });
    // A row that is skipped counts for nothing.
    const broken = [{ id: 'A' }, { id: 'A', opened, prio: 'High' }, { id: 'A', opened: 'soon' }];
    for (const repeated of ['first', 'last'] as const) {
      const result = read(broken, { repeated });
      expect(result.value.incidents.map(({ priority }) => priority)).toEqual([1]);
      expect(result.value.totals).toMatchObject({ rows: 3, read: 1, skipped: 2 });
    }
  });
});

describe('times', () => {
  const one = (row: object, options = {}) => {
    const result = read([{ id: 'A', opened, ...row }], options);
    return { ...result, incident: result.value.incidents[0] };
  };

  test('what lies before what must come before it is left out', () => {
    const mapping = plainWith({ acknowledgedAt: 'taken' });
    const early = '2026-03-02T07:59Z';
    const { incident, problems } = one({ taken: early, resolved: early, closed: early }, { mapping });
    expect(incident).toEqual({ id: 'A', openedAt: '2026-03-02T08:00:00Z' });
    expect(problems.filter(({ code }) => code === 'time-out-of-order').map(({ message }) => message)).toEqual([
      'What stands for resolvedAt lies before what must come before it; it was left out.',
      'What stands for acknowledgedAt lies before what must come before it; it was left out.',
      'What stands for closedAt lies before what must come before it; it was left out.',
    ]);
  });

  test('closed before solved leaves the closing out; equal instants are in order', () => {
    const resolved = '2026-03-02T09:00Z';
    expect(one({ resolved, closed: '2026-03-02T08:30Z' }).incident).toMatchObject({
      resolvedAt: '2026-03-02T09:00:00Z',
    });
    expect(one({ resolved, closed: '2026-03-02T08:30Z' }).incident).not.toHaveProperty('closedAt');
    expect(told(one({ resolved: opened, closed: opened }))).toEqual([]);
  });

  test('closed without a solution: the solution stays unknown', () => {
    for (const row of [{ state: 'Solved' }, { state: 'Closed' }, { closed: '2026-03-02T09:00Z' }]) {
      const result = one(row);
      expect(result.incident).not.toHaveProperty('resolvedAt');
      expect(told(result)).toEqual(['0:0 closed-without-solution']);
    }
    expect(told(one({ state: 'Void', closed: '2026-03-02T09:00Z' }))).toEqual([]);
  });

  test('the end of a ticket that is being worked on is left out', () => {
    const ends = { resolved: '2026-03-02T09:00Z', closed: '2026-03-02T10:00Z' };
    for (const state of ['Open', 'Waiting']) {
      const result = one({ ...ends, state });
      expect(result.incident).not.toHaveProperty('resolvedAt');
      expect(result.incident).not.toHaveProperty('closedAt');
      expect(told(result)).toEqual(['0:0 end-of-open-ticket', '0:0 end-of-open-ticket']);
    }
    expect(one({ ...ends, state: 'Nobody knows it' }).incident).toMatchObject({ closedAt: '2026-03-02T10:00:00Z' });
  });

  test('before 1990, or the day that the mapping states, means not set', () => {
    const sentinels = ['0001-01-01T00:00Z', '1899-12-30 00:00:00', '1970-01-01T00:00Z', '1989-12-31T23:59:59Z'];
    for (const resolved of sentinels) {
      const result = one({ resolved });
      expect(result.incident).toEqual({ id: 'A', openedAt: '2026-03-02T08:00:00Z' });
      expect(told(result)).toEqual(['0:0 time-not-set']);
    }
    const mapping = { ...plain, notSetBefore: '2000-01-01' };
    expect(told(one({ resolved: '1999-12-31T23:59Z' }, { mapping }))).toEqual(['0:0 time-not-set']);
    const early = { ...plain, notSetBefore: '1900-01-01' };
    expect(told(one({ resolved: '1969-12-31T23:59Z' }, { mapping: early }))).toEqual(['0:0 unreadable-time']);
    expect(told(one({ opened: '1980-01-01T00:00Z' }))).toEqual(['0:0 missing-opening', '0:0 time-not-set']);
  });

  test('equal doubts about one part are one problem with a count', () => {
    const rows = ['1/2/2026 08:00', '13/2/2026 08:00', '2026-02-01 08:00'].map((resolved, index) => ({
      id: `T${index}`,
      opened,
      resolved,
    }));
    expect(told(read(rows))).toEqual(['0:0 ambiguous-day-order x2', '2:0 zoneless-time']);
  });
});

describe('zones', () => {
  const wall = (text: string, timeZone: string) => {
    const result = read([{ id: 'A', opened: text }], { timeZone });
    return [result.value.incidents[0]?.openedAt ?? 'none', ...told(result)];
  };

  test('a time without zone is of the zone that is stated', () => {
    expect(wall('2026-01-15 08:00', 'Europe/Berlin')).toEqual(['2026-01-15T07:00:00Z']);
    expect(wall('2026-07-15 08:00', 'Europe/Berlin')).toEqual(['2026-07-15T06:00:00Z']);
    expect(wall('2026-07-15 08:00', 'Asia/Kolkata')).toEqual(['2026-07-15T02:30:00Z']);
    expect(wall('2026-07-15 08:00', 'UTC')).toEqual(['2026-07-15T08:00:00Z']);
    // Samoa left out this day.
    expect(wall('2011-12-30 08:00', 'Pacific/Apia')).toEqual(['2011-12-30T10:00:00Z', '0:0 skipped-wall-time']);
  });

  // In 2026 the clocks of Berlin go forward on 29 March at 02:00 and back on 25 October at 03:00.
  test('a time that the clocks skip is the change, one that they show twice the first', () => {
    expect(wall('2026-03-29 01:59:59', 'Europe/Berlin')).toEqual(['2026-03-29T00:59:59Z']);
    expect(wall('2026-03-29 02:30', 'Europe/Berlin')).toEqual(['2026-03-29T01:00:00Z', '0:0 skipped-wall-time']);
    expect(wall('2026-03-29 03:00', 'Europe/Berlin')).toEqual(['2026-03-29T01:00:00Z']);
    expect(wall('2026-10-25 02:30', 'Europe/Berlin')).toEqual(['2026-10-25T00:30:00Z', '0:0 repeated-wall-time']);
    expect(wall('2026-10-25 02:00', 'Europe/Berlin')).toEqual(['2026-10-25T00:00:00Z', '0:0 repeated-wall-time']);
    expect(wall('2026-10-25 03:00', 'Europe/Berlin')).toEqual(['2026-10-25T02:00:00Z']);
    expect(wall('2026-10-25 01:59', 'Europe/Berlin')).toEqual(['2026-10-24T23:59:00Z']);
  });

  test('the zone of the options goes before that of the mapping, an offset before both', () => {
    const mapping = { ...plain, timeZone: 'UTC' };
    const rows = [
      { id: 'A', opened: '2026-01-15 08:00' },
      { id: 'B', opened: '2026-01-15T08:00-05:00' },
    ];
    const openings = (options: object) => read(rows, options).value.incidents.map(({ openedAt }) => openedAt);
    expect(openings({ mapping })).toEqual(['2026-01-15T08:00:00Z', '2026-01-15T13:00:00Z']);
    expect(openings({ mapping, timeZone: 'Asia/Tokyo' })).toEqual(['2026-01-14T23:00:00Z', '2026-01-15T13:00:00Z']);
  });

  test('the data is named where it was used', () => {
    expect(read([{ id: 'A', opened }], { timeZone: 'Europe/Berlin' }).value.timeZoneData).toBe(null);
    const used = read([{ id: 'A', opened: '2026-01-15 08:00' }], { timeZone: 'Europe/Berlin' });
    expect(used.value.timeZoneData).toMatch(/^unknown-[0-9a-f]{16}$/);
  });
});

describe('words', () => {
  test('unknown states and priorities are told by word and left out', () => {
    const rows = ['Limbo', 'limbo', 'Limbo', 'Open'].map((state, index) => ({
      id: `T${index}`,
      opened,
      state,
      prio: 'P1',
    }));
    const result = read(rows);
    expect(result.value.incidents.map(({ status }) => status)).toEqual([undefined, undefined, undefined, 'open']);
    expect(told(result)).toEqual([
      '0:0 unmapped-priority x4 P1',
      '0:0 unmapped-status x2 Limbo',
      '1:0 unmapped-status limbo',
    ]);
  });

  test('a number before a hyphen counts only where the mapping says so', () => {
    const priorities = [{ word: '2', priority: 2 }] as const;
    const rows = ['2 - High', '2-High', '2 – High', '2 High', '22 - x', '2 - 3'].map((prio, i) => ({
      id: `T${i}`,
      opened,
      prio,
    }));
    const read2 = (leadingNumbers: boolean) =>
      read(rows, { mapping: { ...plain, priorities, leadingNumbers } }).value.incidents.map(({ priority }) => priority);
    expect(read2(true)).toEqual([2, 2, 2, undefined, undefined, undefined]);
    expect(read2(false)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  });

  test('what means that nothing is given', () => {
    const rows = ['', ' ', '?', '-', '\u00A0', null, undefined, 'N/A'].map((state, i) => ({
      id: `T${i}`,
      opened,
      state,
    }));
    expect(told(read(rows))).toEqual(['7:0 unmapped-status N/A']);
    const mapping = { ...plain, missing: ['n/a'] };
    expect(told(read(rows, { mapping }))).toEqual(['2:0 unmapped-status ?', '3:0 unmapped-status -']);
  });

  test('a merged ticket is canceled, with 0 for none', () => {
    const mapping = plainWith({ mergedInto: 'into' });
    const rows = [
      { id: 'A', opened, state: 'Open', into: 0 },
      { id: 'B', opened, state: 'Closed', into: '4711' },
    ];
    const result = read(rows, { mapping });
    expect(result.value.incidents.map(({ status }) => status)).toEqual(['open', 'canceled']);
    expect(told(result)).toEqual(['1:0 merged-ticket']);
  });

  test('closed, where the system says so beside the state', () => {
    const mapping = plainWith({ isClosed: 'done' });
    const closed = '2026-03-03T08:00Z';
    const resolved = '2026-03-02T09:00Z';
    const of = (row: object) => read([{ id: 'A', opened, closed, resolved, ...row }], { mapping });
    expect(of({ done: true, state: 'Odd' }).value.incidents[0]).toMatchObject({
      status: 'closed',
      closedAt: '2026-03-03T08:00:00Z',
    });
    expect(of({ done: 'false' }).value.incidents[0]).toEqual({
      id: 'A',
      openedAt: '2026-03-02T08:00:00Z',
      resolvedAt: '2026-03-02T09:00:00Z',
    });
    expect(told(of({ done: 'false' }))).toEqual(['0:0 end-of-open-ticket']);
    expect(told(of({ done: 'perhaps' }))).toEqual(['0:0 unreadable-figure']);
  });

  test('services: the caller says which, or the word is the id', () => {
    const mapping = plainWith({ service: 'service' });
    const rows = ['erp', 'ERP core', 'ERP core'].map((service, i) => ({ id: `T${i}`, opened, service }));
    const bare = read(rows, { mapping });
    expect(bare.value.incidents.map(({ serviceId }) => serviceId)).toEqual(['erp', undefined, undefined]);
    expect(told(bare)).toEqual(['1:0 unmapped-service x2']);
    const named = read(rows, { mapping, services: [{ match: 'erp CORE', serviceId: 'erp-core' }] });
    expect(named.value.incidents.map(({ serviceId }) => serviceId)).toEqual([undefined, 'erp-core', 'erp-core']);
  });
});

describe('who holds it', () => {
  const mapping = plainWith({ group: 'team', reassignments: 'moves', groupStations: 'stations', person: 'owner' });
  const held = (row: object) => {
    const result = read([{ id: 'A', opened, team: 'NOC', ...row }], {
      mapping,
      groups: [{ match: 'NOC', partyId: 'harbor' }],
    });
    return [result.value.incidents[0]?.assignments, ...told(result)];
  };
  const since = [{ at: '2026-03-02T08:00:00Z', partyId: 'harbor', group: 'NOC' }];

  test('since the opening where it never moved; where nobody says so, that is told', () => {
    expect(held({ moves: 0 })).toEqual([since]);
    expect(held({ stations: 1 })).toEqual([since]);
    expect(held({})).toEqual([since, '0:0 assigned-since-opening']);
  });

  test('left out where it moved, and nobody says when', () => {
    expect(held({ moves: '2' })).toEqual([undefined, '0:0 reassigned-without-times']);
    expect(held({ stations: 2 })).toEqual([undefined, '0:0 reassigned-without-times']);
  });

  test('a group without a party is told by its name, a person never', () => {
    const result = read([{ id: 'A', opened, team: 'Ghosts', owner: 'Ada Lovelace', moves: 0 }], { mapping });
    expect(result.value.incidents[0]?.assignments).toEqual([{ at: '2026-03-02T08:00:00Z', group: 'Ghosts' }]);
    expect(told(result)).toEqual(['0:0 unmapped-group Ghosts', '0:0 unmapped-person']);
    expect(JSON.stringify(result)).not.toContain('Lovelace');
  });
});

describe('opened again', () => {
  const mapping = plainWith({ reopenedAt: 'again', reopenCount: 'times' });
  const resolved = '2026-03-04T08:00Z';
  const of = (row: object) => read([{ id: 'A', opened, resolved, ...row }], { mapping });

  test('a solution behind the reopening is the last one', () => {
    const result = of({ again: '2026-03-03T08:00Z' });
    expect(result.value.incidents).toEqual([
      {
        id: 'A',
        openedAt: '2026-03-02T08:00:00Z',
        reopenedAt: ['2026-03-03T08:00:00Z'],
        resolvedAgainAt: '2026-03-04T08:00:00Z',
      },
    ]);
    expect(told(result)).toEqual(['0:0 first-solution-unknown']);
  });

  test('a solution before the reopening is the first one, however open the ticket is', () => {
    const { incidents } = of({ again: '2026-03-05T08:00Z', state: 'Open' }).value;
    expect(incidents[0]).toMatchObject({ resolvedAt: '2026-03-04T08:00:00Z', reopenedAt: ['2026-03-05T08:00:00Z'] });
  });

  test('of one instant, the ticket was opened again first', () => {
    expect(of({ again: resolved }).value.incidents[0]).toMatchObject({ resolvedAgainAt: '2026-03-04T08:00:00Z' });
  });

  test('a count without times is kept beside the incident', () => {
    const result = of({ times: 2 });
    expect(result.value.reopenCounts).toEqual([{ incidentId: 'A', count: 2 }]);
    expect(result.value.incidents[0]).toMatchObject({ resolvedAt: '2026-03-04T08:00:00Z' });
    expect(told(result)).toEqual(['0:0 reopened-without-time']);
    expect(of({ times: 2, again: '2026-03-05T08:00Z' }).value.reopenCounts).toEqual([{ incidentId: 'A', count: 1 }]);
    expect(of({ times: 1, again: '2026-03-05T08:00Z' }).value.reopenCounts).toEqual([]);
  });

  test('never is known where the system counts and has none', () => {
    const never = (row: object) => of(row).value.incidents[0]?.reopenedAt;
    expect([never({ times: 0 }), never({ times: 2 }), never({})]).toEqual([[], undefined, undefined]);
  });
});

test('figures that are none are left out', () => {
  const mapping = plainWith({
    affectedUsers: 'users',
    affectedShare: 'share',
    responseMinutes: 'minutes',
    slaMet: 'met',
  });
  const rows = [
    { id: 'A', opened, users: 1.5, share: '101 %', minutes: -1, met: 'maybe' },
    { id: 'B', opened, users: '1,000', share: 1.01, minutes: '1e3', met: 2 },
    { id: 'C', opened, users: '-0', share: 1, minutes: 52_596_000, met: 0 },
    { id: 'D', opened, users: '12 days', share: -0.1, minutes: 52_596_001, met: 'nan' },
  ];
  const { value, problems } = read(rows, { mapping });
  expect(value.incidents.map(({ id, openedAt, ...rest }) => [id, String(openedAt).slice(0, 4), rest])).toEqual([
    ['A', '2026', {}],
    ['B', '2026', {}],
    ['C', '2026', { affectedUsers: 0, affectedShare: 1, reported: { responseMinutes: 52_596_000, slaMet: false } }],
    ['D', '2026', {}],
  ]);
  expect(problems.filter(({ code }) => code === 'unreadable-figure').map(({ count }) => count)).toEqual([3, 3, 3, 3]);
});

test('texts are cleaned and bounded', () => {
  const mapping = plainWith({ recurrenceKey: 'key', incidentType: 'type' });
  const rows = [
    { id: ' A\u0000B ', opened, key: 'disk\r\nfull\u202E', type: 'Not An Id' },
    { id: 'C', opened, key: 'x'.repeat(501), type: 'x'.repeat(1001) },
    { id: 'D', opened, key: 'x'.repeat(500), type: 'ransomware' },
    { id: '\uD800', opened },
  ];
  const result = read(rows, { mapping });
  expect(
    result.value.incidents.map(({ id, recurrenceKey, incidentType }) => [id, recurrenceKey, incidentType]),
  ).toEqual([
    ['AB', 'disk full', undefined],
    ['C', undefined, undefined],
    ['D', 'x'.repeat(500), 'ransomware'],
    ['\uFFFD', undefined, undefined],
  ]);
  expect(told(result)).toEqual([
    '0:0 invalid-incident-type',
    '0:0 ticket-text-cleaned',
    '0:0 ticket-text-cleaned x2',
    '1:0 ticket-text-too-long',
    '1:0 ticket-text-too-long',
  ]);
});

test('by opening, then number', () => {
  const rows = csv(
    'id,opened',
    `B,${opened}`,
    'C,2026-03-02T08:00:00.001Z',
    `A,2026-03-02T09:00+01:00`,
    'D,2026-03-01T08:00Z',
    'a,2026-03-02T08:00Z',
  );
  expect(read(rows).value.incidents.map(({ id }) => id)).toEqual(['D', 'A', 'B', 'a', 'C']);
});
