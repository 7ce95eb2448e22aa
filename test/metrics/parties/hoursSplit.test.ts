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

it.each([
  [{ hours: {} }, 'invalid-option', 'hours'],
  [{ metric: 'mttr' }, 'invalid-option', 'metric'],
  [{ splitBy: 'closed' }, 'invalid-option', 'splitBy'],
  [{ minimumStratum: 0 }, 'invalid-argument', 'minimumStratum'],
  [{ by: 1 }, 'unknown-option', 'options'],
])('refuses %j', (more, code, path) => {
  expect(refusal(() => hoursSplit([], { ...options, ...more } as never))).toEqual([code, path]);
});
