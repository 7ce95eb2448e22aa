import { describe, expect, test } from 'vitest';
import type { IncidentMapping } from '../../../src/import/index.js';
import { read, told } from './tickets.js';

/** A log with a row for each change; times are minutes of 2 March 2026. */
const mapping: IncidentMapping = {
  rows: 'changes',
  fields: {
    ...{ id: 'id', openedAt: 'opened', changedAt: 'at', changeNumber: 'no', status: 'state', pauseReason: 'why' },
    ...{
      resolvedAt: 'resolved',
      closedAt: 'closed',
      group: 'team',
      person: 'owner',
      priority: 'prio',
      reopenCount: 'times',
    },
  },
  statuses: [
    { word: 'New', status: 'open' },
    { word: 'Working', status: 'open' },
    { word: 'Hold', status: 'pending' },
    { word: 'User', status: 'pending', reason: 'customer' },
    { word: 'Vendor', status: 'pending', reason: 'vendor', stopsClock: false },
    { word: 'Solved', status: 'resolved' },
    { word: 'Closed', status: 'closed' },
    { word: 'Void', status: 'canceled' },
  ],
  reasons: [
    { word: 'parts', reason: 'vendor' },
    { word: 'window', reason: 'scheduled', stopsClock: false },
  ],
  priorities: [
    { word: 'P1', priority: 1 },
    { word: 'P3', priority: 3 },
  ],
};
const time = (minute: number) =>
  `2026-03-02T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00Z`;
const opened = time(0);

type Change = readonly [minute: number, state: string | undefined, others?: object];
const log = (...changes: Change[]) =>
  changes.map(([minute, state, others]) => ({ id: 'A', opened, at: time(minute), state, ...others }));
const fold = (rows: readonly object[], options = {}) => {
  const result = read(rows, { mapping, ...options });
  return { ...result, incident: result.value.incidents[0], doubts: told(result) };
};

test('a whole life, worked out by hand', () => {
  const rows = log(
    [0, 'New', { team: 'Desk', prio: 'P3' }],
    [10, 'Working', { team: 'Desk', prio: 'P3' }],
    [20, 'User', { team: 'Desk', prio: 'P1' }], // waits for the customer for 25 minutes
    [45, 'Working', { team: 'NOC', prio: 'P1' }],
    [60, 'Vendor', { team: 'NOC', prio: 'P1' }], // then for the vendor, on the clock, for 30
    [90, 'Solved', { team: 'NOC', prio: 'P1' }],
    [120, 'Working', { team: 'NOC', prio: 'P1' }], // opened again
    [180, 'Solved', { team: 'Desk', prio: 'P1' }],
    [300, 'Closed', { team: 'Desk', prio: 'P1' }],
  );
  const { incident, doubts, value } = fold(rows, {
    groups: [
      { match: 'Desk', partyId: 'own-it' },
      { match: 'NOC', partyId: 'harbor' },
    ],
  });
  expect(incident).toEqual({
    id: 'A',
    openedAt: time(0),
    priority: 1,
    resolvedAt: time(90),
    reopenedAt: [time(120)],
    resolvedAgainAt: time(180),
    closedAt: time(300),
    status: 'closed',
    pauses: [
      { start: time(20), end: time(45), reason: 'customer' },
      { start: time(60), end: time(90), reason: 'vendor', stopsClock: false },
    ],
    assignments: [
      { at: time(0), partyId: 'own-it', group: 'Desk' },
      { at: time(45), partyId: 'harbor', group: 'NOC' },
      { at: time(180), partyId: 'own-it', group: 'Desk' },
    ],
  });
  expect(doubts).toEqual(['8:0 solution-from-change', '8:0 solution-from-change']);
  expect(value.totals).toMatchObject({ rows: 9, read: 9, incidents: 1 });
});

describe('waiting', () => {
  const pauses = (...changes: Change[]) => fold(log(...changes)).incident?.pauses;

  test('goes on over changes of other things, and over rows without a state', () => {
    expect(pauses([0, 'User'], [5, 'User', { team: 'X' }], [7, undefined], [9, '?'], [10, 'Working'])).toEqual([
      { start: time(0), end: time(10), reason: 'customer' },
    ]);
  });

  test('another reason is another pause', () => {
    expect(pauses([0, 'User'], [5, 'Vendor'], [10, 'Working'])).toEqual([
      { start: time(0), end: time(5), reason: 'customer' },
      { start: time(5), end: time(10), reason: 'vendor', stopsClock: false },
    ]);
  });

  test('the reason may stand beside the state, and says whether the clock stops', () => {
    expect(pauses([0, 'Hold', { why: 'parts' }], [5, 'Hold', { why: 'window' }], [9, 'Hold'], [12, 'New'])).toEqual([
      { start: time(0), end: time(5), reason: 'vendor' },
      { start: time(5), end: time(9), reason: 'scheduled', stopsClock: false },
      { start: time(9), end: time(12) },
    ]);
    expect(fold(log([0, 'Hold', { why: 'cats' }])).doubts).toEqual(['0:0 unmapped-reason cats']);
  });

  test('a last row that waits is a pause without an end', () => {
    expect(pauses([0, 'New'], [5, 'User'])).toEqual([{ start: time(5), reason: 'customer' }]);
  });

  test('an unknown state ends it, and no time is no pause', () => {
    expect(pauses([0, 'User'], [5, 'Limbo'], [9, 'User'], [9, 'Working'])).toEqual([
      { start: time(0), end: time(5), reason: 'customer' },
    ]);
  });
});

describe('who held it', () => {
  const held = (...changes: Change[]) =>
    fold(log(...changes), { people: ['ada', 'ben'].map((personId) => ({ match: personId, personId })) }).incident
      ?.assignments;

  test('from the first row that tells, without repeats; an empty group changes nothing', () => {
    expect(held([3, 'New'], [5, 'New', { team: 'X' }], [6, 'New', { team: '?' }], [7, 'New', { team: 'X' }])).toEqual([
      { at: time(5), group: 'X' },
    ]);
  });

  test('another person of the same group is another assignment', () => {
    expect(
      held([0, 'New', { team: 'X', owner: 'ada' }], [5, 'New', { team: 'X', owner: 'ben' }], [6, 'New', { team: 'X' }]),
    ).toEqual([
      { at: time(0), group: 'X', personId: 'ada' },
      { at: time(5), group: 'X', personId: 'ben' },
      { at: time(6), group: 'X' },
    ]);
  });
});

describe('solved, closed, opened again', () => {
  test('what the rows state goes before what they show', () => {
    const resolved = time(29);
    const { incident, doubts } = fold(
      log([0, 'New'], [30, 'Solved', { resolved }], [60, 'Closed', { resolved, closed: time(59) }]),
    );
    expect(incident).toMatchObject({ resolvedAt: time(29), closedAt: time(59) });
    expect(doubts).toEqual([]);
  });

  test('the first row may show what was so before it', () => {
    const { incident, doubts } = fold(log([30, 'Solved'], [60, 'Closed']));
    expect(incident).toEqual({ id: 'A', openedAt: opened, closedAt: time(60), status: 'closed' });
    expect(doubts).toEqual(['1:0 closed-without-solution', '1:0 solution-from-change']);
  });

  test('closed without being solved before', () => {
    const { incident, doubts } = fold(log([0, 'New'], [60, 'Closed']));
    expect(incident).toEqual({ id: 'A', openedAt: opened, closedAt: time(60), status: 'closed' });
    expect(doubts).toEqual(['1:0 closed-without-solution', '1:0 solution-from-change']);
  });

  test('a log that writes the last solution into every row does not tell the first', () => {
    const resolved = time(180);
    const rows = log(
      [0, 'New', { resolved }],
      [60, 'Solved', { resolved }],
      [90, 'Working', { resolved }],
      [181, 'Solved', { resolved }],
    );
    expect(fold(rows).incident).toMatchObject({
      resolvedAt: time(60),
      reopenedAt: [time(90)],
      resolvedAgainAt: time(180),
    });
  });

  test('a log that keeps each solution tells the first', () => {
    const rows = log(
      [0, 'New'],
      [60, 'Solved', { resolved: time(58) }],
      [90, 'Working'],
      [181, 'Solved', { resolved: time(180) }],
    );
    expect(fold(rows).incident).toMatchObject({
      resolvedAt: time(58),
      reopenedAt: [time(90)],
      resolvedAgainAt: time(180),
    });
  });

  test('opened again and still open: the first solution alone', () => {
    const rows = log([0, 'New'], [60, 'Solved', { resolved: time(60) }], [90, 'Working', { resolved: time(60) }]);
    expect(fold(rows).incident).toEqual({
      id: 'A',
      openedAt: opened,
      resolvedAt: time(60),
      reopenedAt: [time(90)],
      status: 'open',
    });
    expect(fold(rows).doubts).toEqual([]);
  });

  test('still open at the end of the log, whatever it states of later', () => {
    const rows = log([0, 'New', { resolved: time(60), closed: time(99) }], [30, 'Working', { resolved: time(60) }]);
    expect(fold(rows).incident).toEqual({ id: 'A', openedAt: opened, status: 'open' });
    expect(fold(rows).doubts).toEqual(['1:0 end-of-open-ticket', '1:0 end-of-open-ticket']);
  });

  test('solved before the log began, then opened again', () => {
    const { incident, doubts } = fold(log([30, 'Solved'], [60, 'Working'], [90, 'Solved', { resolved: time(90) }]));
    expect(incident).toMatchObject({ reopenedAt: [time(60)], resolvedAgainAt: time(90) });
    expect(incident).not.toHaveProperty('resolvedAt');
    expect(doubts).toEqual(['0:0 first-solution-unknown']);
  });

  test('three times opened again; the rows count four', () => {
    const states = ['New', 'Solved', 'Working', 'Solved', 'User', 'Closed', 'Working', 'Solved'];
    const { incident, doubts, value } = fold(
      log(...states.map((state, i): Change => [i * 10, state, { times: i === 7 ? 4 : 0 }])),
    );
    expect(incident).toMatchObject({
      resolvedAt: time(10),
      reopenedAt: [time(20), time(40), time(60)],
      resolvedAgainAt: time(70),
      status: 'resolved',
    });
    expect(value.reopenCounts).toEqual([{ incidentId: 'A', count: 1 }]);
    expect(doubts).toEqual(['0:0 reopened-without-time', '7:0 solution-from-change']);
  });

  test('never is known where the system counts and has none', () => {
    const never = (more: object) => fold(log([0, 'New', more], [10, 'Solved', more])).incident?.reopenedAt;
    expect([never({ times: 0 }), never({})]).toEqual([[], undefined]);
  });
});

describe('order and identity', () => {
  test('rows in any order give the same; of one instant the number counts, then the place', () => {
    const rows = log(
      [0, 'New', { no: 0, team: 'X' }],
      [10, 'User', { no: 1, team: 'X' }],
      [10, 'Working', { no: 2, team: 'Y' }],
      [10, 'User', { no: 10, team: 'Y' }],
      [30, 'Solved', { no: 11, team: 'Y' }],
    );
    const { incident } = fold(rows);
    expect(incident?.pauses).toEqual([{ start: time(10), end: time(30), reason: 'customer' }]);
    const orders = [
      [4, 3, 2, 1, 0],
      [2, 0, 4, 1, 3],
      [1, 3, 0, 2, 4],
    ];
    for (const order of orders) expect(fold(order.flatMap((at) => rows[at] ?? [])).incident).toEqual(incident);
  });

  test('changes of one instant without a number count as they stand', () => {
    const rows = log([0, 'New'], [10, 'User'], [10, 'Work'], [10, 'Working'], [30, 'User']);
    expect(fold(rows).incident?.pauses).toEqual([{ start: time(30), reason: 'customer' }]);
    expect(fold([...rows].reverse()).incident?.pauses).toEqual([{ start: time(10), reason: 'customer' }]);
  });

  test('a solution at the instant of the reopening is the one before it where a change shows that, else the last', () => {
    const rows = log(
      [0, 'New'],
      [10, 'Solved', { no: 1 }],
      [10, 'Working', { no: 2 }],
      [10, 'Solved', { no: 3, resolved: time(10) }],
    );
    expect(fold(rows).incident).toEqual({
      ...{ id: 'A', openedAt: opened, resolvedAt: time(10), reopenedAt: [time(10)], resolvedAgainAt: time(10) },
      status: 'resolved',
    });
  });

  test('tickets may be mixed', () => {
    const other = { id: 'B', opened: time(5), at: time(5), state: 'New' };
    const [first, ...rest] = log([0, 'New'], [10, 'Void']);
    const { value } = fold([first ?? {}, other, ...rest]);
    expect(value.incidents.map(({ id, status }) => [id, status])).toEqual([
      ['A', 'canceled'],
      ['B', 'open'],
    ]);
  });

  test('rows without a time are skipped, a ticket without an opening is as a whole', () => {
    const rows = [
      { id: 'A', opened, at: '?', state: 'New' },
      { id: 'A', opened, at: time(1), state: 'New' },
      { id: 'B', at: time(1), state: 'New' },
      { id: 'B', opened: '1.2.2026 09:00', at: time(2), state: 'Closed' },
    ];
    const { value, doubts } = fold(rows);
    expect(value.totals).toMatchObject({ rows: 4, read: 1, skipped: 3, incidents: 1 });
    expect(doubts).toEqual(['0:0 missing-change-time', '2:0 missing-opening', '3:0 ambiguous-day-order']);
  });

  test('different openings and changes before the opening are told', () => {
    const rows = [
      { id: 'A', opened, at: '2026-03-02T07:30:00Z', state: 'New' },
      ...log([0, 'Working']),
      { id: 'A', opened: time(3), at: time(9), state: 'Solved' },
    ];
    const { incident, doubts } = fold(rows);
    expect(incident?.openedAt).toBe(opened);
    expect(doubts).toEqual(['0:0 change-before-opening', '2:0 different-openings', '2:0 solution-from-change']);
  });
});
