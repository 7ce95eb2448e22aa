import { describe, expect, test } from 'vitest';
import { holidaysFrom } from '../../src/import/index.js';
import type { Holiday, HolidaysFromOptions } from '../../src/import/index.js';
import { coveragePlanSchema } from '../../src/coverage/schema.js';
import { isComanagedError } from '../../src/internal/errors.js';
import { deepFrozen } from '../raci/deepFrozen.js';
import { calendar, event } from './calendar/calendarText.js';

const zone = { timeZone: 'Europe/Berlin' };

/** Closures in short, and problems. */
function read(input: string | readonly Holiday[], options: HolidaysFromOptions = zone) {
  const { value, problems } = holidaysFrom(input, options);
  expect(coveragePlanSchema.safeParse({ closures: value.closures }).error).toBeUndefined();
  return {
    days: value.closures.map(({ date, name }) => `${date} ${name ?? '-'}`),
    told: problems.map(({ code, row, line }) => `${code} ${row ?? line}`),
    ...value,
  };
}

describe('a list', () => {
  test('days, names and ids, by date', () => {
    const { closures, totals } = holidaysFrom(
      deepFrozen([{ date: '2026-12-25', name: ' Christmas\nDay ' }, { date: '2026-01-01' }]),
      deepFrozen(zone),
    ).value;
    expect(closures).toEqual([
      { zone: 'Europe/Berlin', date: '2026-01-01', id: 'holiday-2026-01-01' },
      { zone: 'Europe/Berlin', date: '2026-12-25', name: 'Christmas Day', id: 'holiday-2026-12-25' },
    ]);
    expect(totals).toEqual({ entries: 2, read: 2, outside: 0, skipped: 0 });
  });

  test('what is no real day, and what is no holiday', () => {
    const odd = [
      { date: '2026-02-30' },
      { date: '2026-2-3' },
      { date: 20260203 },
      null,
      'x',
      { name: 'x' },
      { date: '2026-02-03', name: 5 },
      {
        get date() {
          throw new Error('never asked');
        },
      },
      { date: '2026-02-03', start: 'other keys do not matter' },
    ] as unknown as readonly Holiday[];
    const { days, told, totals } = read(odd);
    expect(days).toEqual(['2026-02-03 -']);
    expect(told).toEqual([
      'invalid-holiday-date 0',
      'invalid-holiday-date 1',
      ...[2, 3, 4, 5, 6, 7].map((row) => `unsupported-entry ${row}`),
    ]);
    expect(totals).toEqual({ entries: 9, read: 1, outside: 0, skipped: 8 });
  });

  test('the same day of a region collapses; a substitute day is another', () => {
    const { days, told } = read([
      { date: '2026-12-26', name: 'Boxing Day' },
      { date: '2026-12-26', name: 'St Stephen' },
      { date: '2026-12-28', name: 'Boxing Day (substitute)' },
    ]);
    expect(days).toEqual(['2026-12-26 Boxing Day', '2026-12-28 Boxing Day (substitute)']);
    expect(told).toEqual(['repeated-holiday 1']);
  });

  test('regions close their own desks, in their own zones; a region nobody names closes nobody', () => {
    const { closures, told, totals } = read(
      [
        { date: '2026-11-26', region: 'US' },
        { date: '2026-11-26', region: 'BY' },
        { date: '2026-11-26', region: 'XX' },
        { date: '2026-11-26' },
      ],
      {
        ...zone,
        partyIds: ['harbor'],
        regions: [
          { region: 'US', timeZone: 'America/New_York', teamIds: ['desk-us'], windowIds: ['us-day'] },
          { region: 'BY', partyIds: ['office'] },
        ],
      },
    );
    expect(closures).toEqual([
      { zone: 'Europe/Berlin', date: '2026-11-26', id: 'holiday-2026-11-26', partyIds: ['harbor'] },
      { zone: 'Europe/Berlin', date: '2026-11-26', id: 'holiday-2026-11-26-by', partyIds: ['office'] },
      {
        zone: 'America/New_York',
        date: '2026-11-26',
        id: 'holiday-2026-11-26-us',
        teamIds: ['desk-us'],
        windowIds: ['us-day'],
      },
    ]);
    expect(told).toEqual(['unknown-region 2']);
    expect(totals).toEqual({ entries: 4, read: 3, outside: 0, skipped: 1 });
  });

  test('bounds are days, both included', () => {
    const list = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((date) => ({ date }));
    const { days, told, totals } = read(list, { ...zone, from: '2026-01-01', to: '2026-12-31' });
    expect(days).toEqual(['2026-01-01 -', '2026-12-31 -']);
    expect(told).toEqual(['outside-range 0']);
    expect(totals).toEqual({ entries: 4, read: 2, outside: 2, skipped: 0 });
  });

  test('limits', () => {
    const list = ['2026-01-01', '2026-01-02', '2026-01-03'].map((date) => ({ date }));
    expect(read(list, { ...zone, maximumEvents: 1 }).told).toEqual(['too-many-holidays 1']);
    expect(read(list, { ...zone, maximumEvents: 1 }).totals).toMatchObject({ read: 1, skipped: 2 });
    const long = read([{ date: '2026-01-01', name: 'x'.repeat(600) }]);
    expect(long.told).toEqual(['holiday-name-cut 0']);
    expect(long.closures[0]?.name).toHaveLength(500);
  });
});

describe('a calendar', () => {
  const christmas = event(
    'UID:c',
    'DTSTART;VALUE=DATE:20261225',
    'DTEND;VALUE=DATE:20261226',
    'SUMMARY:Christmas\\, first day',
  );

  test('all-day events, whatever the zone of the machine or the calendar', () => {
    const { closures, told } = read(calendar('X-WR-TIMEZONE:Pacific/Apia', christmas));
    expect(closures).toEqual([
      { zone: 'Europe/Berlin', date: '2026-12-25', name: 'Christmas, first day', id: 'holiday-2026-12-25' },
    ]);
    expect(told).toEqual([]);
  });

  test('half days and canceled days are none', () => {
    const half = event(
      'UID:h',
      'DTSTART;TZID=Europe/Berlin:20261224T120000',
      'DTEND;TZID=Europe/Berlin:20261224T240000',
    );
    const off = event('UID:o', 'DTSTART;VALUE=DATE:20261231', 'STATUS:CANCELLED');
    const { days, told, totals } = read(calendar(half, off, christmas));
    expect(days).toEqual(['2026-12-25 Christmas, first day']);
    expect(told).toEqual(['not-all-day 3', 'canceled-event 8']);
    expect(totals).toEqual({ entries: 3, read: 1, outside: 0, skipped: 2 });
  });

  test('an event of several days is a closure for each', () => {
    const days = event('UID:d', 'DTSTART;VALUE=DATE:20261230', 'DTEND;VALUE=DATE:20270102', 'SUMMARY:Shutdown');
    expect(read(calendar(days)).days).toEqual(['2026-12-30 Shutdown', '2026-12-31 Shutdown', '2027-01-01 Shutdown']);
    expect(read(calendar(days)).told).toEqual(['several-days 3']);
    expect(read(calendar(days), { ...zone, to: '2026-12-31' }).days).toHaveLength(2);
  });

  test('series need bounds', () => {
    const fridays = event(
      'UID:f',
      'DTSTART;VALUE=DATE:20200103',
      'RRULE:FREQ=MONTHLY;BYDAY=1FR',
      'EXDATE;VALUE=DATE:20260206',
    );
    expect(read(calendar(fridays)).told).toEqual(['series-without-range 3']);
    const { days } = read(calendar(fridays), { ...zone, from: '2026-01-01', to: '2026-03-31' });
    expect(days).toEqual(['2026-01-02 -', '2026-03-06 -']);
  });

  test('one region for all of it', () => {
    const options = { ...zone, region: 'US', regions: [{ region: 'US', partyIds: ['us'] }] };
    expect(read(calendar(christmas), options).closures).toMatchObject([
      { id: 'holiday-2026-12-25-us', partyIds: ['us'] },
    ]);
    expect(read(calendar(christmas), { ...zone, region: 'US' }).told).toEqual(['unknown-region 3']);
  });

  test('days are limited all together', () => {
    const long = event('UID:l', 'DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20261231');
    const { days, told, totals } = read(calendar(christmas, long), { ...zone, maximumOccurrences: 10 });
    expect(days).toEqual(['2026-12-25 Christmas, first day']);
    expect(told).toEqual(['too-many-holidays 9']);
    expect(totals).toEqual({ entries: 2, read: 1, outside: 0, skipped: 1 });
  });
});

test.each([
  [{}, 'invalid-option timeZone'],
  [{ timeZone: 'Nowhere' }, 'unknown-zone timeZone'],
  [{ ...zone, from: '2026' }, 'invalid-option from'],
  [{ ...zone, from: '2026-02-01', to: '2026-01-01' }, 'invalid-option to'],
  [{ ...zone, partyIds: [] }, 'invalid-option partyIds'],
  [{ ...zone, teamIds: ['A B'] }, 'invalid-option teamIds'],
  [{ ...zone, regions: {} }, 'invalid-option regions'],
  [{ ...zone, regions: [{ region: '' }] }, 'invalid-option regions/0/region'],
  [{ ...zone, regions: [{ region: 'a' }, { region: 'a' }] }, 'invalid-option regions/1/region'],
  [{ ...zone, regions: [{ region: 'a', timeZone: 'x' }] }, 'unknown-zone timeZone'],
  [{ ...zone, regions: [{ region: 'a', partyId: 'x' }] }, 'unknown-option regions/0'],
  [{ ...zone, region: 5 }, 'invalid-option region'],
  [{ ...zone, zones: 5 }, 'invalid-option zones'],
  [{ ...zone, maximumEvents: 'x' }, 'invalid-option maximumEvents'],
  [{ ...zone, country: 'DE' }, 'unknown-option options'],
])('%j: %s', (options, expected) => {
  let thrown = 'nothing';
  try {
    holidaysFrom([], options as never);
  } catch (error) {
    thrown = isComanagedError(error) ? `${error.code} ${error.path}` : String(error);
  }
  expect(thrown).toBe(expected);
});

test('the input must be a text or a list', () => {
  for (const input of [undefined, null, 5, {}]) {
    expect(() => holidaysFrom(input as never, zone)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'input' }),
    );
  }
});
