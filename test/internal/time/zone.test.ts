import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/internal/time/formatDate.js';
import { isKnownZone, isZoneName, localDate } from '../../../src/internal/time/zone.js';
import { invalidArgument } from '../invalidArgument.js';

const known = [
  'UTC',
  'Europe/London',
  'America/Argentina/Buenos_Aires',
  'America/Port-au-Prince',
  'Etc/GMT+5',
  'Etc/GMT-14',
  'US/Pacific',
  'EST5EDT',
  'GMT',
  'Asia/Calcutta',
  'europe/LONDON',
];

const misspelt = [
  ['nothing', ''],
  ['an offset', '+02:00'],
  ['an offset west', '-05:00'],
  ['an offset of hours', '+02'],
  ['UTC and an offset', 'UTC+02:00'],
  ['a POSIX rule', 'EST5EDT,M3.2.0,M11.1.0'],
  ['a POSIX rule in brackets', '<+03>-3'],
  ['a POSIX file', ':Europe/London'],
  ['Factory', 'Factory'],
  ['factory', 'factory'],
  ['localtime', 'localtime'],
  ['posixrules', 'posixrules'],
  ['a dot segment', './Europe/London'],
  ['two dots', '../Europe/London'],
  ['two dots inside', 'Europe/../Europe/London'],
  ['a dot', '.'],
  ['a leading slash', '/Europe/London'],
  ['a trailing slash', 'Europe/'],
  ['an empty segment', 'Europe//London'],
  ['a backslash', 'Europe\\London'],
  ['a blank', 'Europe London'],
  ['a blank before', ' UTC'],
  ['a blank after', 'UTC '],
  ['a newline', 'UTC\n'],
  ['NUL', 'UTC\0'],
  ['non-ASCII', 'América/Bogotá'],
  ['the Kelvin sign', 'Asia/To\u212Ayo'],
  ['a segment that begins with a digit', 'Etc/5'],
  ['a segment that begins with a hyphen', 'Etc/-5'],
  ['65 characters', `A${'a'.repeat(64)}`],
  ['a very long text', 'a/'.repeat(50_000)],
] as const;

describe('isZoneName', () => {
  it.each(known)('accepts %s', (name) => {
    expect(isZoneName(name)).toBe(true);
  });

  it('asks no engine: a name that none knows is a name', () => {
    expect(isZoneName('Atlantis/Poseidonis')).toBe(true);
    expect(isZoneName(`A${'a'.repeat(63)}`)).toBe(true);
  });

  it.each(misspelt)('refuses %s', (_, text) => {
    expect(isZoneName(text)).toBe(false);
  });

  it.each([[undefined], [null], [0], [['UTC']]])('refuses %o', (value) => {
    expect(isZoneName(value as unknown as string)).toBe(false);
  });
});

describe('isKnownZone', () => {
  it.each(known)('accepts %s', (name) => {
    expect(isKnownZone(name)).toBe(true);
  });

  it.each(['Atlantis/Poseidonis', 'Europe', 'London', 'Europe/Londres', 'UTC+2', 'GMT+2'])('refuses %s', (name) => {
    expect(isKnownZone(name)).toBe(false);
  });

  it.each(misspelt)('refuses %s', (_, text) => {
    expect(isKnownZone(text)).toBe(false);
  });
});

describe('localDate', () => {
  const dateAt = (instant: string, zone: string): string => formatDate(localDate(Date.parse(instant), zone));

  it('is the date on the wall', () => {
    expect(dateAt('2026-03-29T12:00:00Z', 'UTC')).toBe('2026-03-29');
    expect(dateAt('2026-12-31T23:59:59.999Z', 'UTC')).toBe('2026-12-31');
    expect(dateAt('2026-12-31T10:59:59Z', 'Pacific/Auckland')).toBe('2026-12-31'); // UTC+13 in summer
    expect(dateAt('2026-12-31T11:00:00Z', 'Pacific/Auckland')).toBe('2027-01-01');
    expect(dateAt('2026-01-01T04:59:59Z', 'America/New_York')).toBe('2025-12-31'); // UTC-5 in winter
    expect(dateAt('2026-01-01T05:00:00Z', 'America/New_York')).toBe('2026-01-01');
    expect(dateAt('2026-07-01T03:59:59Z', 'America/New_York')).toBe('2026-06-30'); // UTC-4 in summer
    expect(dateAt('2026-07-01T04:00:00Z', 'America/New_York')).toBe('2026-07-01');
    expect(dateAt('2026-01-01T18:14:59Z', 'Asia/Kathmandu')).toBe('2026-01-01'); // UTC+5:45
    expect(dateAt('2026-01-01T18:15:00Z', 'Asia/Kathmandu')).toBe('2026-01-02');
  });

  it('knows the day that Samoa left out, 30 December 2011', () => {
    expect(dateAt('2011-12-30T09:59:59Z', 'Pacific/Apia')).toBe('2011-12-29');
    expect(dateAt('2011-12-30T10:00:00Z', 'Pacific/Apia')).toBe('2011-12-31');
  });

  it('takes a zone in any letter case', () => {
    expect(dateAt('2026-01-01T04:59:59Z', 'america/new_york')).toBe('2025-12-31');
  });

  it('works at both ends of the instants', () => {
    expect(localDate(0, 'UTC')).toBe(0);
    expect(localDate(0, 'America/New_York')).toBe(-1);
    expect(dateAt('2199-12-31T23:59:59.999Z', 'UTC')).toBe('2199-12-31');
    expect(dateAt('2199-12-31T23:59:59.999Z', 'Etc/GMT-14')).toBe('2200-01-01');
  });

  it('agrees with fixed offsets through the years', () => {
    const hour = 3_600_000;
    for (let ms = 0; ms < Date.UTC(2200, 0, 1); ms += 8_765_432_101) {
      expect(localDate(ms, 'UTC')).toBe(Math.floor(ms / (24 * hour)));
      expect(localDate(ms, 'Etc/GMT+5')).toBe(Math.floor((ms - 5 * hour) / (24 * hour)));
    }
  });

  it('refuses other instants and zones', () => {
    for (const ms of [-1, Date.UTC(2200, 0, 1), 0.5, NaN, Infinity]) {
      expect(() => localDate(ms, 'UTC'), String(ms)).toThrow(invalidArgument('ms'));
    }
    for (const zone of ['', '+02:00', 'Europe/Londres', 'Factory']) {
      expect(() => localDate(0, zone), zone).toThrow(invalidArgument('zone'));
    }
  });
});
