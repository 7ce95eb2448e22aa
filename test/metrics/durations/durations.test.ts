import { describe, expect, it } from 'vitest';
import { businessClock } from '../../../src/coverage/index.js';
import {
  repairTime,
  timeToAcknowledge,
  timeToClose,
  timeToDetect,
  timeToResolve,
  timeToRestore,
} from '../../../src/metrics/index.js';
import type { IncidentRecord, Outcome } from '../../../src/metrics/index.js';

const asOf = '2026-04-01';
const opened = '2026-03-02T09:00Z'; // a Monday
const at = (hours: number): string => new Date(Date.UTC(2026, 2, 2, 9) + hours * 3_600_000).toISOString();
const valueOf = (outcome: Outcome<number>): number | string =>
  outcome.status === 'ok' ? outcome.value : outcome.status === 'undefined' ? outcome.reason : outcome.status;
const restored = (...hours: number[]): IncidentRecord[] =>
  hours.map((each, place) => ({ id: `i${place}`, openedAt: opened, restoredAt: at(each) }));

describe('figures', () => {
  it('are those of the sample, worked out by hand', () => {
    const { median, p90, mean, given, ended, longest } = timeToRestore(restored(1, 2, 3, 4, 5, 6, 7), { asOf });
    // 95 % of 7 values: ranks 1 and 7, as P(B < 1) = 1 / 128 and P(B < 2) = 8 / 128
    expect(median).toEqual({
      status: 'ok',
      value: 4,
      n: 7,
      interval: { level: 0.95, low: 1, high: 7, method: 'order-statistics' },
      method: 'quantile-type-7',
      excluded: [],
      warnings: [],
    });
    expect(p90).toMatchObject({ status: 'ok', n: 7, warnings: [{ code: 'interval-not-available' }] });
    expect(valueOf(p90)).toBeCloseTo(6.4, 12); // h = 5.4
    expect(p90).not.toHaveProperty('interval');
    expect([valueOf(mean), given, ended, longest]).toEqual([4, 7, 7, 7]);
  });

  it('by nearest rank are values of the sample', () => {
    const { p90 } = timeToRestore(restored(1, 2, 3, 4), { asOf, quantileMethod: 'nearest-rank' });
    expect([valueOf(p90), p90.status === 'ok' && p90.method]).toEqual([4, 'nearest-rank']);
  });

  it('have the geometric mean without zeros', () => {
    const { geometricMean } = timeToRestore(restored(0, 1, 4), { asOf, geometric: true });
    expect(geometricMean && valueOf(geometricMean)).toBeCloseTo(2, 12);
    expect(geometricMean).toMatchObject({ n: 2, excluded: [{ reason: 'zero-duration', count: 1 }] });
  });

  it('remark a mean that says little, and give it an interval only from 100 on', () => {
    const skewed = restored(...Array.from({ length: 98 }, (_, at) => 1 + at / 25), 50, 100);
    const { mean } = timeToRestore(skewed, { asOf, interval: true });
    expect(mean).toMatchObject({ warnings: [{ code: 'skewed' }], interval: { method: 'bootstrap-t' } });
    const single = timeToRestore(restored(...Array<number>(100).fill(1), 100), { asOf, interval: true }).mean;
    expect(single).toMatchObject({ warnings: [{ code: 'skewed' }, { code: 'interval-open' }] });
    const long = timeToRestore(restored(...Array<number>(2000).fill(0.01), 300), { asOf, interval: true }).mean;
    expect(long).toMatchObject({ interval: { method: 'normal', low: 0 } });
    const few = timeToRestore(restored(1, 2), { asOf, interval: true }).mean;
    expect(few).toMatchObject({ warnings: [{ code: 'interval-not-available' }] });
    expect(timeToRestore(skewed, { asOf, interval: true }).mean).toEqual(mean);
  });

  it('have no limits of a geometric mean where they leave the range of a number', () => {
    const { geometricMean } = timeToRestore(restored(1, 100), { asOf, geometric: true, level: 0.9999 });
    expect(geometricMean).toMatchObject({ status: 'ok', warnings: [{ code: 'interval-open' }] });
    expect(geometricMean).not.toHaveProperty('interval');
  });

  it('of nothing are undefined, and never 0', () => {
    const summary = timeToRestore([], { asOf });
    expect([summary.median, summary.p90, summary.mean].map(valueOf)).toEqual(Array(3).fill('no-incidents'));
    expect(summary.geometricMean).toBeNull();
    expect(summary.longest).toBeNull();
  });
});

describe('open incidents', () => {
  const records = [...restored(1, 2, 3), { id: 'open', openedAt: opened }];

  it('lead to the curve of Kaplan and Meier', () => {
    const summary = timeToRestore(records, { asOf });
    // S is 3/4, 1/2, 1/4 at 1, 2, 3
    expect(summary.median).toMatchObject({ status: 'ok', value: 2, n: 4, method: 'kaplan-meier' });
    expect(valueOf(summary.p90)).toBe('not-reached');
    expect([summary.open, summary.longest]).toEqual([1, 30 * 24 - 9]);
    expect(valueOf(summary.mean)).toBe('open-incidents');
  });

  it('have a mean up to a horizon', () => {
    const { mean } = timeToRestore(records, { asOf, horizonHours: 4 });
    expect(mean).toMatchObject({ method: 'restricted-mean', n: 4 });
    expect(valueOf(mean)).toBe(1 + 3 / 4 + 1 / 2 + 1 / 4);
    expect(valueOf(timeToRestore(records, { asOf, horizonHours: 800 }).mean)).toBe('not-reached');
  });

  it('may be left out, with a warning', () => {
    const { median } = timeToRestore(records, { asOf, openIncidents: 'leave-out' });
    expect(median).toMatchObject({ value: 2, n: 3, excluded: [{ reason: 'open', count: 1 }] });
    expect(median).toMatchObject({ warnings: [{ code: 'resolved-only' }, { code: 'interval-not-available' }] });
  });

  it('are open in a replay though they ended later, and unknown before they were opened', () => {
    const summary = timeToRestore(records, { asOf: at(2) });
    expect([summary.ended, summary.open]).toEqual([2, 2]);
    expect(timeToRestore(records, { asOf: at(-1) }).excluded).toEqual([{ reason: 'after-as-of', count: 4 }]);
  });
});

describe('exclusions', () => {
  const reason = (record: Partial<IncidentRecord>, measure = timeToRestore): string | undefined =>
    measure([{ id: 'x', openedAt: opened, ...record }], { asOf }).excluded[0]?.reason;

  it('never let one instant stand in for another', () => {
    expect(reason({ resolvedAt: at(1) })).toBe('closed-without-end');
    expect(reason({ status: 'closed' })).toBe('closed-without-end');
    expect(reason({ status: 'resolved' })).toBe('closed-without-end');
    expect(reason({ status: 'resolved' }, timeToClose)).toBeUndefined();
    expect(reason({ restoredAt: at(1) }, timeToAcknowledge)).toBe('closed-without-end');
    expect(reason({ closedAt: at(1) }, timeToResolve)).toBe('closed-without-end');
  });

  it('name what is wrong with a record', () => {
    expect(reason({ restoredAt: at(-1) })).toBe('inconsistent-timestamps');
    expect(reason({ status: 'canceled' })).toBe('canceled');
    expect(reason({ detectedAt: at(0) }, timeToDetect)).toBe('no-outage-start');
    expect(reason({ outages: [{ start: at(0) }] }, timeToDetect)).toBe('no-detection');
    expect(reason({ resolvedAt: at(2) }, repairTime)).toBe('no-acknowledgment');
    expect(reason({ acknowledgedAt: at(2) }, repairTime)).toBeUndefined();
  });

  it('leave out what was opened outside the window', () => {
    const summary = timeToRestore(restored(1), { asOf, from: '2026-03-03', to: '2026-03-04' });
    expect(summary.excluded).toEqual([{ reason: 'outside-window', count: 1 }]);
    expect(summary.window).toEqual({ from: '2026-03-03T00:00:00Z', to: '2026-03-04T00:00:00Z' });
  });
});

it('takes the first outage as the start of detection', () => {
  const outages = [{ start: at(3), end: at(4) }, { start: at(-2) }];
  const { median } = timeToDetect([{ id: 'a', openedAt: opened, detectedAt: at(1), outages }], { asOf });
  expect(valueOf(median)).toBe(3);
});

describe('endings', () => {
  const reopened: IncidentRecord = {
    id: 'a',
    openedAt: opened,
    resolvedAt: at(2),
    reopenedAt: [at(5)],
    resolvedAgainAt: at(8),
  };

  it('are the first or the final one', () => {
    expect(valueOf(timeToResolve([reopened], { asOf }).median)).toBe(2);
    expect(valueOf(timeToResolve([reopened], { asOf, ending: 'final' }).median)).toBe(8);
  });

  it('are open between', () => {
    const unsolved = { ...reopened, resolvedAgainAt: null };
    expect(timeToResolve([unsolved], { asOf, ending: 'final' }).open).toBe(1);
    expect(timeToResolve([reopened], { asOf: at(6), ending: 'final' }).open).toBe(1);
    expect(valueOf(timeToResolve([reopened], { asOf: at(3), ending: 'final' }).median)).toBe(2); // nobody knew yet
  });
});

describe('clocks', () => {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
  const hours = { windows: [{ zone: 'UTC', days, start: '08:00', end: '18:00' }] };
  const clock = businessClock(hours, { from: '2026-03-01T00:00Z', to: '2026-04-02T00:00Z' });
  // Monday 09:00 to Tuesday 11:00; pauses from 12:00 to 14:00 and 13:00 to 15:00, and 20:00 to 22:00: 3 covered hours, 5 in all
  const record: IncidentRecord = {
    id: 'a',
    openedAt: opened,
    resolvedAt: at(26),
    pauses: [
      { start: at(3), end: at(5) },
      { start: at(4), end: at(6) },
      { start: at(11), end: at(13) },
      { start: at(1), end: at(2), stopsClock: false },
    ],
  };

  it.each([
    ['gross', 26],
    ['net', 21],
    ['business', 12],
    ['net-business', 9],
  ] as const)('count %s time', (kind, expected) => {
    const summary = timeToResolve([record], { asOf, clock: kind, businessClock: clock });
    expect([valueOf(summary.median), summary.clock]).toEqual([expected, kind]);
  });

  it('cut pauses to the time that is measured, and refuse to guess one that ends before it starts', () => {
    const pauses = [{ start: at(25) }, { start: at(-9), end: at(1) }];
    expect(valueOf(timeToResolve([{ ...record, pauses }], { asOf, clock: 'net' }).median)).toBe(24);
    const broken = [{ start: at(5), end: at(4) }];
    expect(timeToResolve([{ ...record, pauses: broken }], { asOf, clock: 'net' }).excluded).toEqual([
      { reason: 'invalid-pause', count: 1 },
    ]);
  });

  it('exclude what lies outside their range', () => {
    const old = { ...record, openedAt: '2026-02-01T00:00Z' };
    const options = { asOf, clock: 'business', businessClock: clock } as const;
    expect(timeToResolve([old], options).excluded).toEqual([{ reason: 'outside-clock', count: 1 }]);
  });
});

describe('broken calls', () => {
  const refusal = (incidents: unknown, options: unknown): unknown => {
    try {
      timeToRestore(incidents as never, options as never);
    } catch (error) {
      const { code, path } = error as { code: string; path: string };
      return [code, path];
    }
    return undefined;
  };

  it.each([
    [null, { asOf }, 'invalid-argument', 'incidents'],
    [[null], { asOf }, 'invalid-argument', 'incidents/0'],
    [[{ id: 'a' }], { asOf }, 'invalid-argument', 'incidents/0/openedAt'],
    [[{ id: 'a', openedAt: '2026-03-02T09:00' }], { asOf }, 'invalid-argument', 'incidents/0/openedAt'],
    [[{ id: 'a', openedAt: opened, restoredAt: '02/03/2026' }], { asOf }, 'invalid-argument', 'incidents/0/restoredAt'],
    [[], {}, 'invalid-option', 'asOf'],
    [[], { asOf, clock: 'wall' }, 'invalid-option', 'clock'],
    [[], { asOf, clock: 'business' }, 'invalid-option', 'businessClock'],
    [[], { asOf, from: '2026-02-01', to: '2026-02-01' }, 'invalid-option', 'to'],
    [[], { asOf, ending: 'last' }, 'invalid-option', 'ending'],
    [[], { asOf, quantileMethod: 'type-6' }, 'invalid-option', 'quantileMethod'],
    [[], { asOf, quantiles: 0.5 }, 'invalid-option', 'quantiles'],
    [[], { asOf, quantiles: [1] }, 'invalid-argument', 'quantiles/0'],
    [[], { asOf, geometric: 1 }, 'invalid-option', 'geometric'],
    [[], { asOf, level: 1 }, 'invalid-argument', 'level'],
    [[], { asOf, zone: 'Mars/Olympus' }, 'unknown-zone', 'zone'],
    [[], { asOf, mttr: true }, 'unknown-option', 'options'],
  ])('%#: %j, %j', (incidents, options, code, path) => {
    expect(refusal(incidents, options)).toEqual([code, path]);
  });
});
