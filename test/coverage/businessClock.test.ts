// Every value is counted by hand from Monday to Friday, 09:00 to 17:00 UTC; 1 June 2026 is a Monday.
import { describe, expect, it } from 'vitest';
import { businessClock } from '../../src/coverage/businessClock.js';
import { businessClockOf } from '../../src/coverage/businessClockOf.js';
import type { ClockPromise } from '../../src/coverage/clock/clock.js';
import type { Pause } from '../../src/coverage/clock/pauses.js';
import { compileCoverage } from '../../src/coverage/compileCoverage.js';
import type { HoursPlan } from '../../src/coverage/model.js';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const hours: HoursPlan = { windows: [{ zone: 'UTC', days: weekdays, start: '09:00', end: '17:00' }] };
const range = { from: '2026-06-01T00:00Z', to: '2026-06-15T00:00Z' };
const clock = businessClock(hours, range);
const hour = 3_600_000;
const mon = (time: string) => `2026-06-01T${time}Z`;
const tue = (time: string) => `2026-06-02T${time}Z`;
const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().replace(':00.000Z', 'Z'));
const error = (code: string, path: string): unknown => expect.objectContaining({ code, path });

describe('the elapsed time of a business clock', () => {
  it.each([
    ['within a day', mon('10:00'), mon('12:30'), 2.5],
    ['over a night', mon('16:00'), tue('10:00'), 2],
    ['over a weekend', '2026-06-05T16:30Z', '2026-06-08T09:15Z', 0.75],
    ['in a night', mon('17:00'), tue('09:00'), 0],
    ['of a week', mon('00:00'), '2026-06-08T00:00Z', 40],
    ['backwards', tue('10:00'), mon('16:00'), -2],
    ['between an instant and itself', mon('12:00'), mon('12:00'), 0],
    ['from the start to the end of the range', range.from, range.to, 80],
    ['with offsets', '2026-06-01T12:00+02:00', '2026-06-01T12:00Z', 2],
  ])('is counted %s', (_, start, end, expected) => {
    expect(clock.elapsedMs(start, end)).toBe(expected * hour);
  });

  it('is zero and not minus zero the other way', () => {
    expect(Object.is(clock.elapsedMs(tue('09:00'), mon('17:00')), 0)).toBe(true);
  });

  it('counts real hours where the clocks change', () => {
    // Berlin, Saturday night 22:00-06:00: 8 h by the clock, 7 h on 29 March 2026, 9 h on 25 October.
    const night: HoursPlan = { windows: [{ zone: 'Europe/Berlin', days: ['sat'], start: '22:00', end: '06:00' }] };
    const year = businessClock(night, { from: '2026-01-01T00:00Z', to: '2027-01-01T00:00Z' });
    const nightFrom = (day: string, next: string) => year.elapsedMs(`${day}T12:00Z`, `${next}T12:00Z`) / hour;
    expect(nightFrom('2026-03-21', '2026-03-22')).toBe(8);
    expect(nightFrom('2026-03-28', '2026-03-29')).toBe(7);
    expect(nightFrom('2026-10-24', '2026-10-25')).toBe(9);
  });
});

describe('the due time of a business clock', () => {
  it.each([
    ['on the same day', mon('10:00'), 2, mon('12:00')],
    ['at the closing where the amount is used up there', mon('16:00'), 1, mon('17:00')],
    ['the next day', mon('16:00'), 2, tue('10:00')],
    ['from the next opening where it starts in the night', mon('20:00'), 1, tue('10:00')],
    ['at the closing also from the night before', mon('20:00'), 8, tue('17:00')],
    ['at once with an amount of 0 in hours', mon('10:00'), 0, mon('10:00')],
    ['at the next opening with 0 out of hours', mon('20:00'), 0, tue('09:00')],
    ['at the next opening with 0 at the closing', mon('17:00'), 0, tue('09:00')],
    ['at the opening with 0', tue('09:00'), 0, tue('09:00')],
    ['after a week', mon('09:00'), 40, '2026-06-05T17:00Z'],
    ['at the last closing of the range', mon('09:00'), 80, '2026-06-12T17:00Z'],
  ])('lies %s', (_, start, amount, expected) => {
    expect(iso(clock.dueMs(start, amount * hour))).toBe(expected);
  });

  it('lies one millisecond after the opening for one more than fits', () => {
    expect(clock.dueMs(mon('16:00'), hour + 1)).toBe(Date.parse('2026-06-02T09:00:00.001Z'));
  });

  it('is refused, never cut, where it lies beyond the range', () => {
    expect(() => clock.dueMs(mon('09:00'), 80 * hour + 1)).toThrow(error('out-of-range', 'ms'));
    expect(() => clock.dueMs('2026-06-12T17:00Z', 0)).toThrow(error('out-of-range', 'ms'));
    expect(() => clock.dueMs(range.to, 0)).toThrow(error('out-of-range', 'ms'));
  });
});

describe('the time before, by a business clock', () => {
  it.each([
    ['on the same day', mon('12:00'), 2, mon('10:00')],
    ['at the opening where the amount is used up there', tue('10:00'), 1, tue('09:00')],
    ['the day before', tue('10:00'), 2, mon('16:00')],
    ['from the closing before where it ends in the night', tue('03:00'), 1, mon('16:00')],
    ['at once with an amount of 0 in hours', mon('10:00'), 0, mon('10:00')],
    ['at the closing before with 0 out of hours', tue('03:00'), 0, mon('17:00')],
    ['at the closing before with 0 at the opening', tue('09:00'), 0, mon('17:00')],
    ['at the closing with 0', mon('17:00'), 0, mon('17:00')],
    ['at the first opening of the range', '2026-06-12T17:00Z', 80, mon('09:00')],
  ])('lies %s', (_, end, amount, expected) => {
    expect(iso(clock.subtractMs(end, amount * hour))).toBe(expected);
  });

  it('skips pauses', () => {
    const pauses = [{ start: mon('10:00'), end: mon('12:00') }];
    expect(iso(clock.subtractMs(mon('13:00'), 1 * hour, pauses))).toBe(mon('12:00'));
    expect(iso(clock.subtractMs(mon('13:00'), 1.5 * hour, pauses))).toBe(mon('09:30'));
    expect(iso(clock.subtractMs(mon('11:00'), 0, pauses))).toBe(mon('10:00'));
    expect(iso(clock.subtractMs(mon('11:00'), 0.5 * hour, pauses))).toBe(mon('09:30'));
    expect(iso(clock.subtractMs(mon('11:00'), 0.5 * hour, [{ start: mon('10:00') }]))).toBe(mon('09:30'));
  });

  it('is refused where it lies before the range', () => {
    expect(() => clock.subtractMs(tue('09:00'), 8 * hour + 1)).toThrow(error('out-of-range', 'ms'));
    expect(() => clock.subtractMs(mon('09:00'), 0)).toThrow(error('out-of-range', 'ms'));
    const from = [{ start: '2026-05-01T00:00Z', end: mon('12:00') }];
    expect(() => clock.subtractMs(mon('13:00'), 2 * hour, from)).toThrow(error('out-of-range', 'ms'));
    expect(() => clock.subtractMs(mon('11:00'), 0, from)).toThrow(error('out-of-range', 'ms'));
  });
});

describe('pauses of a business clock', () => {
  // From Monday 09:00 to Tuesday 17:00 there are 16 business hours.
  const [start, end] = [mon('09:00'), tue('17:00')];
  const cases: readonly (readonly [string, readonly Pause[], number, string])[] = [
    ['none', [], 16, tue('09:30')],
    ['one', [{ start: mon('10:00'), end: mon('12:00') }], 14, tue('11:30')],
    [
      'that overlap, counted once',
      [
        { start: mon('10:00'), end: mon('12:00') },
        { start: mon('11:00'), end: mon('13:00') },
      ],
      13,
      tue('12:30'),
    ],
    [
      'that touch',
      [
        { start: mon('10:00'), end: mon('11:00') },
        { start: mon('11:00'), end: mon('12:00') },
      ],
      14,
      tue('11:30'),
    ],
    [
      'within one another and out of order',
      [
        { start: tue('09:00'), end: tue('10:00') },
        { start: mon('11:00'), end: mon('11:30') },
        { start: mon('10:00'), end: mon('12:00') },
      ],
      13,
      tue('12:30'),
    ],
    ['outside of hours', [{ start: mon('18:00'), end: tue('08:00') }], 16, tue('09:30')],
    ['over a closing and an opening', [{ start: mon('16:00'), end: tue('10:00') }], 14, tue('11:30')],
    ['from before the start', [{ start: mon('07:00'), end: mon('10:00') }], 15, tue('10:30')],
    ['wholly before the start', [{ start: mon('07:00'), end: mon('08:00') }], 16, tue('09:30')],
    ['outside of the range', [{ start: '2025-01-01T00:00Z', end: '2025-06-01T00:00Z' }], 16, tue('09:30')],
  ];

  it.each(cases)('%s', (_, pauses, elapsed, due) => {
    expect(clock.elapsedMs(start, end, pauses)).toBe(elapsed * hour);
    expect(clock.elapsedMs(end, start, pauses)).toBe(-elapsed * hour);
    expect(iso(clock.dueMs(start, 8.5 * hour, pauses))).toBe(due);
    expect(clock.remainingMs(start, end, 20 * hour, pauses)).toBe((20 - elapsed) * hour);
  });

  it('that go on stop the clock for good', () => {
    const pauses = [{ start: mon('11:00'), end: null }];
    expect(clock.elapsedMs(start, end, pauses)).toBe(2 * hour);
    expect(clock.dueMs(start, 2 * hour + 1, pauses)).toBeNull();
    expect(iso(clock.dueMs(start, 2 * hour, pauses))).toBe(mon('11:00'));
    expect(clock.dueMs(mon('12:00'), 0, pauses)).toBeNull();
    expect(clock.dueMs(mon('11:00'), 0, pauses)).toBeNull();
  });

  it('move an amount of 0 to the next running time', () => {
    expect(iso(clock.dueMs(mon('10:30'), 0, [{ start: mon('10:00'), end: mon('12:00') }]))).toBe(mon('12:00'));
    expect(iso(clock.dueMs(mon('16:30'), 0, [{ start: mon('16:00'), end: mon('20:00') }]))).toBe(tue('09:00'));
  });

  it('behind the range do not hide that the due time lies beyond it', () => {
    const late = [{ start: '2026-07-01T00:00Z' }];
    expect(() => clock.dueMs(mon('09:00'), 81 * hour, late)).toThrow(error('out-of-range', 'ms'));
    const over = [{ start: '2026-06-10T00:00Z', end: '2026-07-01T00:00Z' }];
    expect(() => clock.dueMs(mon('09:00'), 81 * hour, over)).toThrow(error('out-of-range', 'ms'));
  });
});

describe('the status of a promise', () => {
  const promise: ClockPromise = { start: mon('09:00'), now: mon('11:00'), ms: 4 * hour };

  it.each<readonly [string, Partial<ClockPromise>, object]>([
    [
      'runs',
      {},
      { state: 'running', isOpen: true, elapsedMs: 2 * hour, remainingMs: 2 * hour, dueAt: '2026-06-01T13:00:00Z' },
    ],
    [
      'is used up to the last millisecond and not breached',
      { now: mon('13:00') },
      { state: 'running', remainingMs: 0 },
    ],
    ['is breached', { now: Date.parse(mon('13:00')) + 1 }, { state: 'breached', remainingMs: -1 }],
    ['is out of hours', { now: mon('20:00'), ms: 9 * hour }, { state: 'running', isOpen: false, remainingMs: hour }],
    ['is met in time', { now: tue('12:00'), doneAt: mon('12:00') }, { state: 'met', elapsedMs: 3 * hour }],
    ['is met in the last moment', { now: tue('12:00'), doneAt: mon('13:00') }, { state: 'met', remainingMs: 0 }],
    ['is met too late', { now: tue('12:00'), doneAt: mon('14:00') }, { state: 'breached', remainingMs: -hour }],
    ['is done later than now', { doneAt: mon('12:00') }, { state: 'running', elapsedMs: 2 * hour }],
    [
      'waits',
      { pauses: [{ start: mon('10:00') }] },
      { state: 'paused', isOpen: true, elapsedMs: hour, remainingMs: 3 * hour, dueAt: null },
    ],
    [
      'waits until a known time',
      { pauses: [{ start: mon('10:00'), end: mon('12:00') }] },
      { state: 'paused', dueAt: '2026-06-01T15:00:00Z' },
    ],
    ['has waited', { pauses: [{ start: mon('10:00'), end: mon('11:00') }] }, { state: 'running', elapsedMs: hour }],
    [
      'was breached before it waited',
      { now: mon('15:00'), pauses: [{ start: mon('14:00') }] },
      { state: 'breached', remainingMs: -hour, dueAt: '2026-06-01T13:00:00Z' },
    ],
  ])('%s', (_, change, expected) => {
    expect(clock.status({ ...promise, ...change })).toMatchObject(expected);
  });

  it('is out of hours at the end of the range', () => {
    expect(clock.status({ ...promise, now: range.to })).toMatchObject({ isOpen: false, state: 'breached' });
  });

  it('is plain data', () => {
    const status = clock.status(promise);
    expect(JSON.parse(JSON.stringify(status))).toEqual(status);
  });
});

describe('opening times of a business clock', () => {
  it('are half-open', () => {
    expect(clock.isOpen(mon('09:00'))).toBe(true);
    expect(clock.isOpen(Date.parse(mon('09:00')) - 1)).toBe(false);
    expect(clock.isOpen(Date.parse(mon('17:00')) - 1)).toBe(true);
    expect(clock.isOpen(mon('17:00'))).toBe(false);
  });

  it.each([
    [mon('03:00'), mon('09:00')],
    [mon('09:00'), mon('09:00')],
    [mon('12:00'), mon('12:00')],
    [mon('17:00'), tue('09:00')],
    ['2026-06-06T12:00Z', '2026-06-08T09:00Z'],
  ])('follow %s at %s', (at, expected) => {
    expect(iso(clock.nextOpenMs(at))).toBe(expected);
  });

  it.each([
    [tue('03:00'), mon('17:00')],
    [tue('09:00'), mon('17:00')],
    [mon('12:00'), mon('12:00')],
    [mon('17:00'), mon('17:00')],
    ['2026-06-07T12:00Z', '2026-06-05T17:00Z'],
  ])('come before %s at %s', (at, expected) => {
    expect(iso(clock.previousOpenMs(at))).toBe(expected);
  });

  it('are refused where the range has none left, in the name of the argument', () => {
    expect(() => clock.nextOpenMs('2026-06-13T00:00Z')).toThrow(error('out-of-range', 'at'));
    expect(() => clock.previousOpenMs(mon('09:00'))).toThrow(error('out-of-range', 'at'));
    expect(() => clock.isOpen(range.to)).toThrow(error('out-of-range', 'at'));
  });
});

describe('a business clock', () => {
  const none = undefined as unknown as string;

  it.each([
    ['a start before the range', () => clock.elapsedMs('2026-05-31T23:59Z', mon('09:00')), 'out-of-range', 'start'],
    ['an end after the range', () => clock.elapsedMs(mon('09:00'), '2026-06-15T00:01Z'), 'out-of-range', 'end'],
    ['no instant', () => clock.elapsedMs(none, mon('09:00')), 'invalid-argument', 'start'],
    ['a local time', () => clock.nextOpenMs('2026-06-01T09:00'), 'invalid-argument', 'at'],
    ['a number that is not whole', () => clock.isOpen(0.5), 'invalid-argument', 'at'],
    ['an instant outside', () => clock.previousOpenMs(0), 'out-of-range', 'at'],
    ['a negative amount', () => clock.dueMs(mon('09:00'), -1), 'invalid-argument', 'ms'],
    ['an amount that is not whole', () => clock.subtractMs(mon('09:00'), 0.5), 'invalid-argument', 'ms'],
    ['an endless amount', () => clock.remainingMs(mon('09:00'), mon('10:00'), Infinity), 'invalid-argument', 'ms'],
    ['no number', () => clock.dueMs(mon('09:00'), NaN), 'invalid-argument', 'ms'],
    ['pauses that are no list', () => clock.elapsedMs(0, 1, {} as []), 'out-of-range', 'start'],
    ['no list', () => clock.dueMs(mon('09:00'), 1, null as unknown as []), 'invalid-argument', 'pauses'],
    ['no pause', () => clock.dueMs(mon('09:00'), 1, [null as unknown as Pause]), 'invalid-argument', 'pauses/0'],
    [
      'a pause without start',
      () => clock.dueMs(mon('09:00'), 1, [{ start: none }]),
      'invalid-argument',
      'pauses/0/start',
    ],
    [
      'a pause that ends at its start',
      () => clock.dueMs(mon('09:00'), 1, [{ start: mon('10:00'), end: mon('10:00') }]),
      'invalid-argument',
      'pauses/0/end',
    ],
    ['no promise', () => clock.status(null as unknown as ClockPromise), 'invalid-argument', 'promise'],
    [
      'a misspelt key of a promise',
      () => clock.status({ start: mon('09:00'), now: mon('10:00'), ms: 0, pause: [] } as ClockPromise),
      'unknown-option',
      'promise',
    ],
    [
      'a promise done outside the range',
      () => clock.status({ start: mon('09:00'), now: mon('10:00'), ms: 0, doneAt: '2027-01-01T00:00Z' }),
      'out-of-range',
      'doneAt',
    ],
    [
      'a promise without amount',
      () => clock.status({ start: 0, now: mon('10:00') } as ClockPromise),
      'out-of-range',
      'start',
    ],
    ['no coverage', () => businessClockOf({} as never), 'invalid-argument', 'coverage'],
    ['no plan', () => businessClock(undefined as never, range), 'invalid-argument', 'plan'],
    ['a misspelt option', () => businessClock(hours, { ...range, zone: 'UTC' } as never), 'unknown-option', 'options'],
    ['an option of compiling', () => businessClock(hours, { ...range, tier: 1 } as never), 'unknown-option', 'options'],
    [
      'an unknown zone',
      () => businessClock({ windows: [{ zone: 'Mars/Olympus', days: ['mon'], start: '09:00', end: '17:00' }] }, range),
      'unknown-zone',
      'plan/windows/0/zone',
    ],
  ])('refuses %s', (_, call, code, path) => {
    expect(call).toThrow(error(code, path));
  });

  it('is made of compiled coverage as well, and knows its range and data', () => {
    const plan = { windows: [{ id: 'desk', zone: 'UTC', days: weekdays, start: '09:00', end: '17:00' }] };
    const coverage = compileCoverage(plan, range);
    const made = businessClockOf(coverage);
    expect([made.from, made.to, made.timeZoneData]).toEqual([coverage.from, coverage.to, coverage.timeZoneData]);
    expect([clock.from, clock.to, clock.timeZoneData]).toEqual([coverage.from, coverage.to, coverage.timeZoneData]);
    expect(made.elapsedMs(mon('09:00'), tue('12:00'))).toBe(11 * hour);
  });

  it('without hours is never open', () => {
    const never = businessClock({ windows: [] }, range);
    expect(never.elapsedMs(range.from, range.to)).toBe(0);
    expect(never.isOpen(mon('12:00'))).toBe(false);
    expect(() => never.nextOpenMs(mon('12:00'))).toThrow(error('out-of-range', 'at'));
    expect(() => never.dueMs(mon('12:00'), 1)).toThrow(error('out-of-range', 'ms'));
    expect(() => never.subtractMs(mon('12:00'), 0)).toThrow(error('out-of-range', 'ms'));
  });

  it('that never closes is plain subtraction', () => {
    const always = businessClock(
      { windows: [{ zone: 'UTC', days: [...weekdays, 'sat', 'sun'], start: '00:00', end: '24:00' }] },
      range,
    );
    expect(always.elapsedMs(mon('01:00'), tue('02:00'))).toBe(25 * hour);
    expect(iso(always.dueMs(mon('01:00'), 25 * hour))).toBe(tue('02:00'));
    expect(iso(always.dueMs(mon('01:00'), Date.parse(range.to) - Date.parse(mon('01:00'))))).toBe('2026-06-15T00:00Z');
    expect(iso(always.subtractMs(tue('02:00'), 26 * hour))).toBe(mon('00:00'));
  });
});
