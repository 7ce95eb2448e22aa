import { describe, expect, it } from 'vitest';
import {
  escalationRate,
  firstTeamResolution,
  handoffs,
  providerShare,
  reopenRate,
} from '../../../src/metrics/index.js';
import type { IncidentAssignment, IncidentRecord, IncidentShare } from '../../../src/metrics/index.js';
import { refusal } from '../refusal.js';
import { valueOf } from '../valueOf.js';

const asOf = '2026-04-01';
const at = (hour: number): string => `2026-03-02T${String(hour).padStart(2, '0')}:00:00Z`;
const to = (hour: number, partyId: string | null, group?: string): IncidentAssignment => ({
  at: at(hour),
  partyId,
  group,
});
const solved = (...assignments: IncidentAssignment[]): IncidentRecord => ({
  ...{ id: 'a', openedAt: at(8), resolvedAt: at(20) },
  assignments,
});
const counts = ({ numerator, denominator, excluded }: IncidentShare): unknown[] => [
  numerator,
  denominator,
  Object.fromEntries(excluded.map(({ reason, count }) => [reason, count])),
];
const open: IncidentRecord = { id: 'o', openedAt: at(8), assignments: [to(8, 'us', 'desk')] };
const never: IncidentRecord = { id: 'n', openedAt: at(8), resolvedAt: at(9) };

describe('first-team resolution', () => {
  const of = (incidents: readonly IncidentRecord[], more = {}) => firstTeamResolution(incidents, { asOf, ...more });

  it('counts what one group of one party held to the end', () => {
    const alone = solved(to(8, 'us', 'desk'), { ...to(9, 'us', 'desk'), personId: 'ann' });
    const back = solved(to(8, 'us', 'desk'), to(9, 'us', 'network'), to(10, 'us', 'desk'));
    const sameName = solved(to(8, 'us', 'desk'), to(9, 'msp', 'desk'));
    const nameless = solved(to(8, 'us', 'desk'), to(9, 'msp'));
    const found = of([alone, back, sameName, nameless]);
    expect(counts(found)).toEqual([1, 4, {}]);
    // Wilson by hand: z^2 = 3.8415; (1 + 1.9207 ± 1.96 sqrt(3/4 + 0.9604)) / 7.8415 = (2.9207 ± 2.5633) / 7.8415
    expect(found.share).toMatchObject({
      ...{ value: 0.25, n: 4 },
      interval: { method: 'wilson', low: expect.closeTo(0.0456, 4), high: expect.closeTo(0.6994, 4) },
    });
  });

  it('leaves out what is open, was never assigned or names no group, and counts it', () => {
    const found = of([open, never, solved(to(8, 'us')), { ...never, status: 'canceled' }]);
    expect(counts(found)).toEqual([0, 0, { canceled: 1, 'no-assignment': 1, open: 1, 'no-group': 1 }]);
    expect([found.given, valueOf(found.share)]).toEqual([4, 'no-incidents']);
  });

  it('takes the solution that is asked for', () => {
    const again: IncidentRecord = {
      ...solved(to(8, 'us', 'desk'), to(22, 'us', 'network')),
      ...{ reopenedAt: [at(21)], resolvedAgainAt: at(23) },
    };
    expect([counts(of([again])), counts(of([again], { ending: 'final' }))]).toEqual([
      [1, 1, {}],
      [0, 1, {}],
    ]);
  });

  it('is that of hand-offs', () => {
    const incidents = [open, never, solved(to(8, 'us', 'desk'), to(9, 'msp')), solved(to(8, null, 'noc'))];
    expect(of(incidents).share).toEqual(handoffs(incidents, { asOf }).firstTeamResolution);
  });
});

describe('the reopen rate', () => {
  const of = (incidents: readonly IncidentRecord[], more = {}) => reopenRate(incidents, { asOf, ...more });
  const back = { ...never, reopenedAt: [at(10), at(12)] };

  it('counts an incident once, of those that were solved', () => {
    const found = of([back, { ...never, reopenedAt: [] }, { ...never, reopenedAt: [] }, { ...open, reopenedAt: [] }]);
    expect(counts(found)).toEqual([1, 3, { open: 1 }]);
    expect([valueOf(found.share), found.warnings]).toEqual([1 / 3, []]);
  });

  it('takes a reopening, or a second end, for proof of a first solution', () => {
    const overwritten = { ...never, resolvedAt: at(15), reopenedAt: [at(12)] };
    const closed: IncidentRecord = { id: 'c', openedAt: at(8), status: 'closed', resolvedAgainAt: at(15) };
    const restored: IncidentRecord = { ...never, restoredAgainAt: at(15) };
    expect(counts(of([overwritten, closed, restored]))).toEqual([3, 3, {}]);
  });

  it('counts reopenings without a time where the source counts them', () => {
    const reopenCounts = [
      { incidentId: 'n', count: 2 },
      { incidentId: 'x', count: 0 },
    ];
    const quiet = { ...never, id: 'x', reopenedAt: [] };
    expect(counts(of([never, quiet], { reopenCounts }))).toEqual([1, 2, {}]);
    expect(counts(of([never, quiet]))).toEqual([0, 1, { 'no-reopenings-stated': 1 }]);
  });

  it('is not known where nothing is said of it', () => {
    const found = of([never, { id: 'c', openedAt: at(8), status: 'closed' }, { ...never, reopenedAt: [at(7)] }]);
    expect(counts(found)).toEqual([
      ...[0, 0],
      { 'closed-without-end': 1, 'inconsistent-timestamps': 1, 'no-reopenings-stated': 1 },
    ]);
    expect(found.warnings.map(({ code }) => code)).toEqual(['reopenings-not-stated']);
  });

  it('does not see what comes later', () => {
    expect(counts(of([back], { asOf: at(11) }))).toEqual([1, 1, {}]);
    expect(counts(of([back], { asOf: at(9) }))).toEqual([0, 1, {}]);
    expect(counts(of([back], { asOf: at(8) }))).toEqual([0, 0, { open: 1 }]);
    expect(counts(of([back], { asOf: at(7) }))).toEqual([0, 0, { 'after-as-of': 1 }]);
    expect(of([back], { from: at(9) })).toMatchObject({
      excluded: [{ reason: 'outside-window', count: 1 }],
      window: { from: at(9), to: null },
    });
  });
});

describe('the escalation rate', () => {
  const up = solved(to(8, 'us', 'desk'), to(9, 'us', 'network'));
  const down = solved(to(8, 'us', 'network'), to(9, 'us', 'desk'));
  const across = solved(to(8, 'us', 'desk'), to(9, 'msp', 'noc'));
  const still = solved(to(8, 'us', 'desk'));
  const tiers = { desk: 1, network: 2 };

  it('by tier counts steps up alone, and leaves out what is not known', () => {
    // noc has no tier; desk, noc, network must have gone up somewhere
    const through = solved(to(8, 'us', 'desk'), to(9, 'msp', 'noc'), to(10, 'us', 'network'));
    const found = escalationRate([up, down, across, still, through], { asOf, by: 'tier', tiers });
    expect([found.by, counts(found)]).toEqual(['tier', [2, 4, { 'no-tier': 1 }]]);
  });

  it('by party counts crossings, by group also those within a party', () => {
    const unmapped = solved(to(8, 'us', 'desk'), to(9, null, 'other'));
    const all = [up, down, across, still, unmapped, open, never];
    const byParty = escalationRate(all, { asOf, by: 'party' });
    expect(counts(byParty)).toEqual([1, 4, { 'no-assignment': 1, open: 1, 'unmapped-group': 1 }]);
    expect(byParty.warnings.map(({ code }) => code)).toEqual(['unmapped-group']);
    expect(counts(escalationRate(all, { asOf, by: 'party', groups: { other: 'msp' } }))).toEqual([
      ...[2, 5],
      { 'no-assignment': 1, open: 1 },
    ]);
    expect(counts(escalationRate(all, { asOf, by: 'group' }))).toEqual([4, 5, { 'no-assignment': 1, open: 1 }]);
  });

  it('by group goes to another party without a group too, and takes nothing that is not known for quiet', () => {
    const parties = solved(to(8, 'us'), to(9, 'msp'));
    const halfNamed = solved(to(8, 'msp', 'desk'), to(9, 'msp'));
    const halfMapped = solved(to(8, 'us', 'desk'), to(9, null, 'desk'));
    const found = escalationRate([parties, halfNamed, halfMapped], { asOf, by: 'group' });
    expect(counts(found)).toEqual([1, 1, { 'no-group': 1, 'unmapped-group': 1 }]);
    // The same name with a party and without may be two teams.
    expect(counts(firstTeamResolution([halfMapped], { asOf }))).toEqual([0, 0, { 'unmapped-group': 1 }]);
  });
});

describe('the share of providers', () => {
  it('goes by who held it when it was solved', () => {
    const incidents = [
      ...[solved(to(8, 'us'), to(9, 'msp')), solved(to(8, 'msp'), to(9, 'us')), solved(to(8, 'other'))],
      ...[solved(to(8, 'us'), to(9, null, 'noc')), solved(to(8, 'msp'), to(21, 'us')), open, never],
    ];
    const found = providerShare(incidents, { asOf, providerPartyIds: ['msp', 'other'] });
    expect(counts(found)).toEqual([3, 4, { 'no-assignment': 1, open: 1, 'unmapped-group': 1 }]);
    expect(found.parties).toEqual([
      { partyId: 'msp', count: 2 }, // the assignment after the solution does not count
      { partyId: 'other', count: 1 },
      { partyId: 'us', count: 1 },
    ]);
    expect(found.warnings.map(({ code }) => code)).toEqual(['unmapped-group']);
    expect(handoffs(incidents, { asOf }).lastParty).toEqual(found.parties);
    expect(valueOf(providerShare(incidents, { asOf, providerPartyIds: [] }).share)).toBe(0);
  });
});

it.each([
  [firstTeamResolution, { groups: { desk: 4 } }, 'invalid-option', 'groups'],
  [firstTeamResolution, { ending: 'last' }, 'invalid-option', 'ending'],
  [firstTeamResolution, { level: 1 }, 'invalid-argument', 'level'],
  [firstTeamResolution, { clock: 'net' }, 'unknown-option', 'options'],
  [reopenRate, { asOf: '2026-03-02T09:00' }, 'invalid-option', 'asOf'],
  [reopenRate, { to: '2026-01-01', from: '2026-02-01' }, 'invalid-option', 'to'],
  [reopenRate, { ending: 'final' }, 'unknown-option', 'options'],
  [reopenRate, { reopenCounts: [{ count: 1 }] }, 'invalid-argument', 'reopenCounts/0/incidentId'],
  [reopenRate, { reopenCounts: [{ incidentId: 'a', count: 0.5 }] }, 'invalid-argument', 'reopenCounts/0/count'],
  [escalationRate, {}, 'invalid-option', 'by'],
  [escalationRate, { by: 'tier' }, 'invalid-option', 'tiers'],
  [escalationRate, { by: 'tier', tiers: { desk: '1' } }, 'invalid-option', 'tiers'],
  [escalationRate, { by: 'party', tiers: { desk: 1 } }, 'invalid-option', 'tiers'],
  [providerShare, {}, 'invalid-option', 'providerPartyIds'],
  [providerShare, { providerPartyIds: [4] }, 'invalid-option', 'providerPartyIds'],
])('%o refuses %j', (call, options, code, path) => {
  expect(refusal(() => call([], { asOf, ...options } as never))).toEqual([code, path]);
});

it('tells where a record is not in order', () => {
  const broken = { ...never, reopenedAt: [at(10), 'tomorrow'] };
  expect(refusal(() => reopenRate([never, broken], { asOf }))).toEqual([
    'invalid-argument',
    'incidents/1/reopenedAt/1',
  ]);
});
