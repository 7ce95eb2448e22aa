import { describe, expect, it } from 'vitest';
import { businessClock } from '../../../src/coverage/index.js';
import { availability } from '../../../src/metrics/index.js';
import type { IncidentRecord } from '../../../src/metrics/index.js';
import { refusal } from '../refusal.js';
import { valueOf } from '../valueOf.js';

const day = { from: '2026-03-02', to: '2026-03-03', asOf: '2026-04-01' };
const at = (time: string): string => `2026-03-02T${time}Z`;
const down = (...outages: (readonly [string, string?])[]): IncidentRecord => ({
  id: 'a',
  openedAt: at('00:00'),
  outages: outages.map(([start, end]) => ({ start: at(start), end: end === undefined ? null : at(end) })),
});

describe('availability', () => {
  it('counts overlapping outages once', () => {
    // 09:00 to 11:00 in three pieces: 2 of 24 hours, one failure
    const found = availability([down(['09:00', '10:00'], ['09:30', '10:30'], ['10:30', '11:00'])], day);
    expect([valueOf(found.withoutMaintenance), found.outageMinutes, found.failures]).toEqual([1 - 2 / 24, 120, 1]);
    expect(valueOf(found.meanTimeBetweenFailures)).toBe(22);
    expect(valueOf(found.meanTimeBetweenServiceIncidents)).toBe(24);
    expect(found.meanTimeBetweenFailuresAtLeast).toBeNull();
  });

  it('tells what planned maintenance changes', () => {
    // Maintenance 01:00 to 05:00, an outage 04:00 to 06:00: 1 of 20 hours outside of it, 2 of 24 with it
    const maintenance = [{ start: at('01:00'), end: at('05:00') }];
    const found = availability([down(['04:00', '06:00'])], { ...day, maintenance });
    expect([valueOf(found.withoutMaintenance), valueOf(found.withMaintenance)]).toEqual([1 - 1 / 20, 1 - 2 / 24]);
    expect([found.maintenanceMinutes, found.failures]).toEqual([240, 1]);
    const during = availability([down(['02:00', '03:00'])], { ...day, maintenance });
    expect([valueOf(during.withoutMaintenance), during.failures]).toEqual([1, 0]);
  });

  it('counts the hours of a calendar only', () => {
    const hours = { windows: [{ zone: 'UTC', days: ['mon'] as const, start: '08:00', end: '18:00' }] };
    const clock = businessClock(hours, { from: '2026-03-01T00:00Z', to: '2026-03-08T00:00Z' });
    const found = availability([down(['06:00', '09:00'], ['20:00', '21:00'])], { ...day, businessClock: clock });
    expect([valueOf(found.withoutMaintenance), found.coveredMinutes, found.failures]).toEqual([0.9, 600, 1]);
    expect(refusal(() => availability([], { ...day, to: '2026-03-09', businessClock: clock }))).toEqual([
      'out-of-range',
      'businessClock',
    ]);
    const sunday = { ...day, from: '2026-03-01', to: '2026-03-02', businessClock: clock };
    expect(valueOf(availability([], sunday).withoutMaintenance)).toBe('zero-exposure');
  });

  it('cuts window and outages at the moment of the report', () => {
    const found = availability([down(['09:00'])], { ...day, asOf: at('12:00') });
    expect([valueOf(found.withoutMaintenance), found.window.to]).toEqual([0.75, '2026-03-02T12:00:00Z']);
    expect(found.warnings.map(({ code }) => code)).toEqual(['incomplete-window']);
    expect(valueOf(availability([], { ...day, asOf: '2026-03-01' }).withoutMaintenance)).toBe('empty-window');
  });

  it('without failure is 1, with a bound by the rule of three', () => {
    const found = availability([{ id: 'a', openedAt: at('00:00'), outages: [] }], day);
    expect([valueOf(found.withoutMaintenance), valueOf(found.meanTimeBetweenFailures)]).toEqual([1, 'no-failures']);
    expect(found.meanTimeBetweenFailuresAtLeast).toBeCloseTo(24 / -Math.log(0.05), 12);
  });

  it('leaves out what nobody stated', () => {
    const records = [
      { id: 'a', openedAt: at('00:00') },
      { id: 'b', openedAt: '2026-05-01T00:00Z', outages: [] },
      { id: 'c', openedAt: at('00:00'), status: 'canceled' as const, outages: [] },
      down(['10:00', '09:00']),
    ];
    expect(availability(records, day).excluded).toEqual([
      { reason: 'after-as-of', count: 1 },
      { reason: 'canceled', count: 1 },
      { reason: 'no-outages-stated', count: 1 },
      { reason: 'inconsistent-timestamps', count: 1 },
    ]);
  });

  it.each([
    [{ ...day, to: '2026-03-02' }, 'invalid-option', 'to'],
    [{ ...day, businessClock: {} }, 'invalid-argument', 'businessClock'],
    [{ ...day, maintenance: 4 }, 'invalid-argument', 'maintenance'],
    [{ ...day, maintenance: [null] }, 'invalid-argument', 'maintenance/0'],
    [{ ...day, maintenance: [{ start: at('02:00'), end: at('01:00') }] }, 'invalid-argument', 'maintenance/0'],
    [{ ...day, uptime: 1 }, 'unknown-option', 'options'],
  ])('refuses %j', (options, code, path) => {
    expect(refusal(() => availability([], options as never))).toEqual([code, path]);
  });
});
