import { describe, expect, it } from 'vitest';
import { businessClock } from '../../../src/coverage/index.js';
import { slaAttainment } from '../../../src/metrics/index.js';
import type { IncidentRecord, SlaAttainmentOptions } from '../../../src/metrics/index.js';
import { refusal } from '../refusal.js';
import { valueOf } from '../valueOf.js';

const at = (time: string, day = '02'): string => `2026-03-${day}T${time}Z`;
const opened = at('09:00');
const options: SlaAttainmentOptions = {
  metric: 'time-to-restore',
  targets: [{ priority: 1, target: 'PT4H' }, { target: 'P1D' }],
  clock: 'gross',
  asOf: at('12:30'),
};
const incident = (id: string, more: Partial<IncidentRecord> = {}): IncidentRecord => ({
  id,
  openedAt: opened,
  priority: 1,
  ...more,
});

describe('attainment', () => {
  it('counts what is decided, with Wilson, and bounds for the rest', () => {
    const records = [
      incident('on target', { openedAt: at('05:00'), restoredAt: opened }),
      incident('late', { openedAt: at('04:59'), restoredAt: opened }),
      incident('open too long', { openedAt: at('08:00') }),
      incident('open'),
      incident('of another priority', { priority: 3 }),
    ];
    const report = slaAttainment(records, options);
    expect([report.met, report.breached, report.pending]).toEqual([1, 2, 2]);
    expect(valueOf(report.attainment)).toBe(1 / 3);
    expect(report.bounds).toEqual({ low: 1 / 5, high: 3 / 5 });
    expect(report.attainment).toMatchObject({ n: 3, interval: { method: 'wilson', level: 0.95 } });
    expect(report.atRisk).toEqual([
      { id: 'open', priority: 1, remainingMinutes: 30, breachesAt: at('13:00:00'), isPaused: false },
    ]);
    expect(report.breaches).toEqual([]);
  });

  it('is undefined while nothing is decided', () => {
    expect(valueOf(slaAttainment([incident('a')], options).attainment)).toBe('none-decided');
    const empty = slaAttainment([], options);
    expect([valueOf(empty.attainment), empty.bounds]).toEqual(['no-incidents', null]);
  });

  it('leaves out priorities without target', () => {
    const targets = [{ priority: 1, target: 'PT4H' }] as const;
    const report = slaAttainment([incident('a', { priority: 2 }), incident('b', { priority: null })], {
      ...options,
      targets,
    });
    expect(report.excluded).toEqual([{ reason: 'no-target', count: 2 }]);
  });

  it('lists breaches by their instant', () => {
    const records = [
      incident('b', { openedAt: at('08:00') }),
      incident('a', { openedAt: at('01:00'), restoredAt: at('09:00') }),
    ];
    expect(slaAttainment(records, { ...options, listBreaches: true }).breaches).toEqual([
      { id: 'a', priority: 1, breachedAt: at('05:00:00'), isOpen: false },
      { id: 'b', priority: 1, breachedAt: at('12:00:00'), isOpen: true },
    ]);
  });
});

describe('clocks', () => {
  const hours = { windows: [{ zone: 'UTC', days: ['mon', 'tue'] as const, start: '08:00', end: '18:00' }] };
  const clock = businessClock(hours, { from: '2026-03-01T00:00Z', to: '2026-03-05T00:00Z' });
  const business = { ...options, clock: undefined, businessClock: clock };

  it('run in covered time without pauses where nothing else is said', () => {
    // 17:00 to 18:00, 08:00 to 10:00 less a pause of 30 minutes: 2.5 hours, so 90 minutes are left until 11:30
    const record = incident('a', {
      openedAt: at('17:00'),
      pauses: [{ start: at('08:30', '03'), end: at('09:00', '03') }],
    });
    const report = slaAttainment([record], { ...business, asOf: at('10:00', '03'), atRiskShare: 1 });
    expect(report.clock).toBe('net-business');
    expect(report.atRisk).toEqual([
      { id: 'a', priority: 1, remainingMinutes: 90, breachesAt: at('11:30:00', '03'), isPaused: false },
    ]);
  });

  it('name the earliest breach of what is paused', () => {
    const record = incident('a', { pauses: [{ start: at('11:00') }] });
    const report = slaAttainment([record], { ...business, atRiskShare: 0.5 });
    // 2 of 4 hours used; if the pause ends at 12:30, the rest ends at 14:30
    expect(report.atRisk).toEqual([
      { id: 'a', priority: 1, remainingMinutes: 120, breachesAt: at('14:30:00'), isPaused: true },
    ]);
    const net = slaAttainment([record], { ...options, clock: 'net', atRiskShare: 0.5 });
    expect(net.atRisk[0]?.breachesAt).toBe(at('14:30:00'));
    const over = incident('a', { pauses: [{ start: at('11:00'), end: at('12:30') }] });
    expect(slaAttainment([over], { ...options, clock: 'net', atRiskShare: 0.5 }).atRisk[0]?.isPaused).toBe(false);
  });

  it('have no breach ahead where no covered time is', () => {
    const record = incident('a', { openedAt: at('15:00', '03') });
    const report = slaAttainment([record], { ...business, asOf: at('18:00', '03') });
    expect(report.atRisk).toEqual([{ id: 'a', priority: 1, remainingMinutes: 60, breachesAt: null, isPaused: false }]);
  });
});

it.each([
  [{ metric: 'response' }, 'invalid-option', 'metric'],
  [{ targets: [] }, 'invalid-option', 'targets'],
  [{ targets: [{ target: '4h' }] }, 'invalid-option', 'targets/0/target'],
  [{ targets: [{ target: 'PT0S' }] }, 'invalid-option', 'targets/0/target'],
  [{ targets: [{ priority: 6, target: 'PT1H' }] }, 'invalid-option', 'targets/0/priority'],
  [{ targets: [{ target: 'PT1H' }, { target: 'PT2H' }] }, 'invalid-option', 'targets/1'],
  [
    {
      targets: [
        { priority: 1, target: 'PT1H' },
        { priority: 1, target: 'PT2H' },
      ],
    },
    'invalid-option',
    'targets/1',
  ],
  [{ clock: undefined }, 'invalid-option', 'businessClock'],
  [{ atRiskShare: 0 }, 'invalid-argument', 'atRiskShare'],
  [{ level: 0 }, 'invalid-argument', 'level'],
  [{ severity: 1 }, 'unknown-option', 'options'],
])('refuses %j', (more, code, path) => {
  expect(refusal(() => slaAttainment([], { ...options, ...more } as never))).toEqual([code, path]);
});

it('what is used up to the last minute while the clock stands still is breached when it runs again', () => {
  // 12 days of 10 hours from Friday 30 January at the end of the day: the last one ends on Friday 27 February at 18:00.
  const hours = businessClock(
    { windows: [{ zone: 'UTC', days: ['mon', 'wed', 'fri'], start: '08:00', end: '18:00' }] },
    { from: '2026-01-01T00:00Z', to: '2026-04-01T00:00Z' },
  );
  const report = slaAttainment([{ id: 'i', openedAt: '2026-01-30T18:00Z', priority: 4 }], {
    ...{ metric: 'time-to-resolve', targets: [{ target: 'P5D' }], clock: 'business', businessClock: hours },
    ...{ asOf: '2026-02-27T18:01Z', listBreaches: true, atRiskShare: 1 },
  });
  expect(report.atRisk.map(({ remainingMinutes, breachesAt }) => [remainingMinutes, breachesAt])).toEqual([
    [0, '2026-03-02T08:00:00Z'],
  ]);
});
