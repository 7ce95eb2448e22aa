import { describe, expect, it } from 'vitest';
import { businessClock } from '../../../src/coverage/index.js';
import { handoffs } from '../../../src/metrics/index.js';
import type { Handoffs, IncidentAssignment, IncidentRecord } from '../../../src/metrics/index.js';
import { refusal } from '../refusal.js';
import { valueOf } from '../valueOf.js';

const asOf = '2026-04-01';
const at = (hour: number): string => `2026-03-02T${String(hour).padStart(2, '0')}:00:00Z`;
const to = (hour: number, partyId: string | null, group?: string): IncidentAssignment => ({
  at: at(hour),
  partyId,
  group,
});
const incident = (end: number | null, ...assignments: IncidentAssignment[]): IncidentRecord => ({
  ...{ id: 'a', openedAt: at(8), resolvedAt: end === null ? null : at(end) },
  assignments,
});
const held = ({ held: all }: Handoffs): readonly (readonly [string, number, number])[] =>
  all.map(({ holder, hours, incidents }) => [holder.kind === 'party' ? holder.partyId : holder.kind, hours, incidents]);

it('counts transfers, ping-pong and returns in compressed paths', () => {
  // desk, noc, noc, desk, network, noc: path D N D W N; groups of one party are no crossing
  const record = incident(
    20,
    to(8, 'us', 'desk'),
    to(9, 'msp', 'noc'),
    to(10, 'msp', 'noc'),
    to(11, 'us', 'desk'),
    to(12, 'us', 'network'),
    to(13, 'msp', 'noc'),
  );
  const report = handoffs([record, incident(10, to(8, 'us', 'desk'))], { asOf });
  expect(report.transfers).toEqual({ total: 4, incidents: 1 });
  expect(valueOf(report.meanTransfers)).toBe(2);
  expect([report.groupPingPong, report.partyPingPong]).toEqual([
    { total: 1, incidents: 1 }, // D N D
    { total: 2, incidents: 1 }, // us msp us msp
  ]);
  expect([report.groupReturns, report.partyReturns]).toEqual([1, 1]);
  expect(report.crossings).toEqual([
    { fromPartyId: 'msp', toPartyId: 'us', count: 1 },
    { fromPartyId: 'us', toPartyId: 'msp', count: 2 },
  ]);
  expect(held(report)).toEqual([
    ['msp', 9, 1],
    ['us', 5, 2],
  ]);
  expect([report.firstParty, report.lastParty]).toEqual([
    [{ partyId: 'us', count: 2 }],
    [
      { partyId: 'msp', count: 1 },
      { partyId: 'us', count: 1 },
    ],
  ]);
  expect(report.firstTeamResolution).toMatchObject({ value: 0.5, n: 2, interval: { method: 'wilson' } });
});

describe('time', () => {
  it('before the first assignment is held by nobody', () => {
    expect(held(handoffs([incident(12, to(9, 'us'))], { asOf }))).toEqual([
      ['us', 3, 1],
      ['unassigned', 1, 1],
    ]);
  });

  it('of a group without party is never guessed, and may be mapped', () => {
    const record = incident(12, to(8, null, 'noc'), to(10, 'us', 'desk'));
    const report = handoffs([record], { asOf });
    expect(held(report)).toEqual([
      ['us', 2, 1],
      ['unmapped-group', 2, 1],
    ]);
    expect(report.warnings.map(({ code }) => code)).toEqual(['unmapped-group']);
    expect(held(handoffs([record], { asOf, groups: { noc: 'msp' } }))).toEqual([
      ['msp', 2, 1],
      ['us', 2, 1],
    ]);
  });

  it('with an empty cell in the place of a party is that of its group', () => {
    const record = incident(12, to(8, '', 'noc'));
    expect(held(handoffs([record], { asOf, groups: { noc: 'msp' } }))).toEqual([['msp', 4, 1]]);
  });

  it('at equal instants is of the last, and what names nobody is passed over', () => {
    const record = incident(12, to(8, 'us'), to(9, 'other'), to(9, 'msp'), to(10, null), to(10, null, ''));
    expect(held(handoffs([record], { asOf }))).toEqual([
      ['msp', 3, 1],
      ['us', 1, 1],
    ]);
  });

  it('before the opening and after the end does not count', () => {
    const record = { ...incident(12, to(6, 'msp'), to(7, 'us'), to(13, 'msp')) };
    expect(held(handoffs([record], { asOf }))).toEqual([['us', 4, 1]]);
  });

  it('runs up to the moment for an open incident, and is at least so long', () => {
    const report = handoffs([incident(null, to(8, 'us'), to(10, 'msp'))], { asOf: at(15) });
    expect(held(report)).toEqual([
      ['msp', 5, 1],
      ['us', 2, 1],
    ]);
    expect(report.held.map(({ median }) => valueOf(median))).toEqual(['not-reached', 2]);
    expect([report.lastParty, valueOf(report.firstTeamResolution)]).toEqual([[], 'no-incidents']);
  });

  it('counts without pauses, and in hours of their own', () => {
    const hours = { windows: [{ zone: 'UTC', days: ['mon'] as const, start: '10:00', end: '12:00' }] };
    const msp = businessClock(hours, { from: '2026-03-02T00:00Z', to: '2026-03-03T00:00Z' });
    const record = { ...incident(14, to(8, 'msp')), pauses: [{ start: at(11), end: at(13) }] };
    const report = handoffs([record], { asOf, clock: 'net', partyClocks: { msp } });
    expect(report.held[0]).toMatchObject({ hours: 4, ownHours: 1, share: 1 });
  });
});

it('excludes what was never assigned', () => {
  const report = handoffs([incident(12), { id: 'b', openedAt: at(8), status: 'canceled' }], { asOf });
  expect(report.excluded).toEqual([
    { reason: 'canceled', count: 1 },
    { reason: 'no-assignment', count: 1 },
  ]);
  expect([report.counted, valueOf(report.meanTransfers)]).toEqual([0, 'no-incidents']);
});

it.each([
  [{ asOf, groups: 4 }, 'invalid-option', 'groups'],
  [{ asOf, groups: { desk: 4 } }, 'invalid-option', 'groups'],
  [{ asOf, partyClocks: 4 }, 'invalid-option', 'partyClocks'],
  [{ asOf, partyClocks: { msp: {} } }, 'invalid-option', 'partyClocks'],
  [{ asOf, level: 2 }, 'invalid-argument', 'level'],
  [{ asOf, metric: 'time-to-close' }, 'unknown-option', 'options'],
])('refuses %j', (options, code, path) => {
  expect(refusal(() => handoffs([], options as never))).toEqual([code, path]);
});
