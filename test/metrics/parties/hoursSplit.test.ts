import { describe, expect, it } from 'vitest';
import { businessClock } from '../../../src/coverage/index.js';
import { hoursSplit } from '../../../src/metrics/index.js';
import type { HoursSplitOptions, IncidentRecord } from '../../../src/metrics/index.js';
import { refusal } from '../refusal.js';
import { valueOf } from '../valueOf.js';

const plan = { windows: [{ zone: 'UTC', days: ['mon'] as const, start: '08:00', end: '18:00' }] };
const hours = businessClock(plan, { from: '2026-03-01T00:00Z', to: '2026-03-10T00:00Z' });
const options: HoursSplitOptions = { metric: 'time-to-resolve', asOf: '2026-03-09', hours };
const opened = Date.UTC(2026, 2, 2);
const incident = (hour: number, length: number, priority: 1 | 2, partyId = 'us'): IncidentRecord => ({
  ...{ id: `${hour}-${length}-${priority}`, openedAt: opened + hour * 3_600_000, priority },
  resolvedAt: opened + (hour + length) * 3_600_000,
  assignments: [{ at: opened + hour * 3_600_000, partyId }],
});
const many = (count: number, one: IncidentRecord): IncidentRecord[] => Array<IncidentRecord>(count).fill(one);

describe('the split', () => {
  it('turns round where the mix is made equal', () => {
    // By day 6 of P1 (2 h) and 18 of P2 (10 h), by night 18 of P1 (3 h) and 6 of P2 (12 h)
    const records = [
      ...[...many(6, incident(9, 2, 1)), ...many(18, incident(8, 10, 2))],
      ...[...many(18, incident(20, 3, 1, 'msp')), ...many(6, incident(20, 12, 2, 'msp'))],
    ];
    const split = hoursSplit(records, options);
    expect([valueOf(split.inHours.median), valueOf(split.outOfHours.median)]).toEqual([10, 3]); // night looks faster
    const { standardized } = split;
    // Both priorities have 24 of 48
    expect([valueOf(standardized.inHours), valueOf(standardized.outOfHours)]).toEqual([6, 7.5]);
    expect([standardized.dropped, split.warnings.map(({ code }) => code)]).toEqual([[], ['confounded-by-mix']]);
    expect(
      split.byParty.map(({ partyId, inHours, outOfHours }) => [partyId, inHours.incidents, outOfHours.incidents]),
    ).toEqual([
      ['msp', 0, 24],
      ['us', 24, 0],
    ]);
  });

  it('refuses a priority that is none', () => {
    const odd = { ...incident(9, 2, 1), priority: 'high' as never };
    expect(refusal(() => hoursSplit([incident(9, 1, 1), odd], options))).toEqual([
      'invalid-argument',
      'incidents/1/priority',
    ]);
  });

  it('counts what took no time where it happened, also by majority', () => {
    const { inHours, outOfHours } = hoursSplit([incident(3, 0, 1), incident(9, 0, 1)], {
      ...options,
      splitBy: 'majority',
    });
    expect([inHours.incidents, outOfHours.incidents]).toEqual([1, 1]);
  });

  it('drops priorities that one side has too few of, by name', () => {
    const split = hoursSplit([...many(6, incident(9, 2, 1)), ...many(5, incident(20, 2, 1))], options);
    expect([valueOf(split.standardized.inHours), split.standardized.dropped]).toEqual(['insufficient-data 6', [1]]);
  });

  it('goes by the opening, the end, or where most of the time lies', () => {
    const late = [incident(17, 4, 1)]; // opened at 17:00, solved at 21:00
    const count = (splitBy: HoursSplitOptions['splitBy']) =>
      hoursSplit(late, { ...options, splitBy }).inHours.incidents;
    expect([count('opened'), count('ended'), count('majority')]).toEqual([1, 0, 0]);
  });
});

describe('shares', () => {
  const targets = [{ target: 'PT4H' }];
  const kept = (count: number, of: number, hour: number, priority: 1 | 2): IncidentRecord[] => [
    ...many(count, incident(hour, 4, priority)), // exactly on target
    ...many(of - count, incident(hour, 5, priority)),
  ];

  it('turn round where they are compared within priorities', () => {
    // P1 9 of 10 by day and 16 of 20 by night, P2 6 of 20 by day and 2 of 10 by night: raw 15 and 18 of 30
    const records = [...kept(9, 10, 9, 1), ...kept(6, 20, 9, 2), ...kept(16, 20, 20, 1), ...kept(2, 10, 20, 2)];
    const { withinTarget } = hoursSplit(records, { ...options, targets });
    expect(withinTarget).toMatchObject({
      inHours: { numerator: 15, denominator: 30, share: { value: 0.5, n: 30, interval: { method: 'wilson' } } },
      outOfHours: { numerator: 18, denominator: 30 },
      stratified: {
        // -0.1 in both, each with the weight 20 / 3
        difference: { value: expect.closeTo(-0.1, 12), n: 60, method: 'mantel-haenszel' },
        // (16 * 1 + 2 * 14) / (4 * 9 + 8 * 6): nights have the smaller odds
        oddsRatio: { value: expect.closeTo(44 / 84, 12), interval: { method: 'robins-breslow-greenland' } },
        dropped: [],
      },
      excluded: [],
    });
    expect(withinTarget?.byPriority.map(({ priority, outOfHours }) => [priority, outOfHours.numerator])).toEqual([
      [1, 16],
      [2, 2],
    ]);
  });

  it('leave out priorities that one side has too few of, by name, and weigh the rest', () => {
    const records = [...kept(9, 10, 9, 1), ...kept(5, 10, 20, 1), ...kept(6, 20, 9, 2), ...kept(5, 5, 20, 2)];
    const { stratified } = hoursSplit(records, { ...options, targets }).withinTarget ?? {};
    expect(stratified).toMatchObject({ difference: { value: expect.closeTo(-0.4, 12), n: 20 }, dropped: [2] });
    const few = hoursSplit(kept(2, 5, 9, 1), { ...options, targets }).withinTarget?.stratified;
    expect(few?.difference).toEqual({ status: 'insufficient-data', n: 0, needed: 6, method: 'mantel-haenszel' });
  });

  it('say why an incident has no part', () => {
    const asOf = opened + 22 * 3_600_000;
    const records = [incident(9, 4, 1), incident(20, 4, 1), incident(12, 12, 1), incident(9, 4, 2), incident(23, 1, 1)];
    const split = hoursSplit(records, { ...options, asOf, targets: [{ priority: 1, target: 'PT4H' }] });
    // Open for 2 hours: pending; for 10: late; no target for P2
    expect(split.withinTarget).toMatchObject({
      inHours: { numerator: 1, denominator: 2 },
      outOfHours: { denominator: 0, share: { status: 'undefined', reason: 'no-incidents' } },
      excluded: [
        { reason: 'pending', count: 1 },
        { reason: 'no-target', count: 1 },
      ],
    });
    expect(split.firstTeam.excluded).toEqual([
      { reason: 'open', count: 2 },
      { reason: 'no-group', count: 2 },
    ]);
    expect(split.excluded).toEqual([{ reason: 'after-as-of', count: 1 }]);
    expect(hoursSplit(records, options).withinTarget).toBeNull();
  });

  it('of the first team go by groups', () => {
    const at = opened + 9 * 3_600_000;
    const alone = { ...incident(9, 4, 1), assignments: [{ at, partyId: 'us', group: 'desk' }] };
    const passed = { ...alone, assignments: [...alone.assignments, { at: at + 1, partyId: 'msp', group: 'noc' }] };
    expect(hoursSplit([alone, alone, passed], options).firstTeam.inHours).toMatchObject({
      numerator: 2,
      denominator: 3,
    });
  });

  it('have no interval where nothing varies', () => {
    const { stratified } =
      hoursSplit([...kept(6, 6, 9, 1), ...kept(6, 6, 20, 1)], { ...options, targets }).withinTarget ?? {};
    expect(stratified?.difference).toMatchObject({ value: 0, warnings: [{ code: 'no-variance' }] });
    expect(stratified?.oddsRatio).toEqual({ status: 'undefined', reason: 'zero-baseline' });
  });
});

it.each([
  [{ hours: {} }, 'invalid-option', 'hours'],
  [{ metric: 'mttr' }, 'invalid-option', 'metric'],
  [{ splitBy: 'closed' }, 'invalid-option', 'splitBy'],
  [{ minimumStratum: 0 }, 'invalid-argument', 'minimumStratum'],
  [{ targets: [] }, 'invalid-option', 'targets'],
  [{ groups: { desk: 4 } }, 'invalid-option', 'groups'],
  [{ groups: new Map([['desk', 'us']]) as never }, 'invalid-option', 'groups'],
  [{ by: 1 }, 'unknown-option', 'options'],
])('refuses %j', (more, code, path) => {
  expect(refusal(() => hoursSplit([], { ...options, ...more } as never))).toEqual([code, path]);
});
