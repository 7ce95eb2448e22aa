import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../src/internal/time/parseInstant.js';

const noon = Date.UTC(2026, 2, 29, 12, 0);

describe('reads', () => {
  it.each([
    ['minutes', '2026-03-29T12:00Z', noon],
    ['seconds', '2026-03-29T12:00:07Z', noon + 7000],
    ['tenths', '2026-03-29T12:00:07.5Z', noon + 7500],
    ['hundredths', '2026-03-29T12:00:07.05Z', noon + 7050],
    ['milliseconds', '2026-03-29T12:00:07.123Z', noon + 7123],
    ['microseconds, cut', '2026-03-29T12:00:07.123999Z', noon + 7123],
    ['nanoseconds, cut', '2026-03-29T12:00:07.999999999Z', noon + 7999],
    ['an offset east', '2026-03-29T14:00+02:00', noon],
    ['an offset west', '2026-03-29T07:30:00-04:30', noon],
    ['an offset with a fraction', '2026-03-29T17:45:00.250+05:45', noon + 250],
    ['offset zero', '2026-03-29T12:00+00:00', noon],
    ['offset minus zero', '2026-03-29T12:00-00:00', noon],
    ['the largest offset east', '2026-03-30T06:00+18:00', noon],
    ['the largest offset west', '2026-03-28T18:00-18:00', noon],
    ['midnight', '2026-03-29T00:00Z', noon - 43_200_000],
    ['a leap day', '2024-02-29T00:00Z', Date.UTC(2024, 1, 29)],
    ['the first instant', '1970-01-01T00:00Z', 0],
    ['the first instant, written in 1969', '1969-12-31T19:00-05:00', 0],
    ['the last instant', '2199-12-31T23:59:59.999Z', Date.UTC(2199, 11, 31, 23, 59, 59, 999)],
    ['the last instant, written in 2200', '2200-01-01T01:59:59.999+02:00', Date.UTC(2199, 11, 31, 23, 59, 59, 999)],
  ])('%s', (_, text, ms) => {
    expect(parseInstant(text)).toBe(ms);
  });
});

describe('refuses the text with', () => {
  it.each([
    ['nothing', ''],
    ['no zone', '2026-03-29T12:00'],
    ['no zone behind seconds', '2026-03-29T12:00:00'],
    ['no time', '2026-03-29'],
    ['no time before the zone', '2026-03-29Z'],
    ['lower-case t', '2026-03-29t12:00Z'],
    ['lower-case z', '2026-03-29T12:00z'],
    ['a blank for T', '2026-03-29 12:00Z'],
    ['hour 24', '2026-03-29T24:00Z'],
    ['hour 25', '2026-03-29T25:00Z'],
    ['minute 60', '2026-03-29T12:60Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['second 61', '2026-03-29T12:00:61Z'],
    ['one digit of a second', '2026-03-29T12:00:7Z'],
    ['no digit of a second', '2026-03-29T12:00:Z'],
    ['an empty fraction', '2026-03-29T12:00:00.Z'],
    ['ten digits of a fraction', '2026-03-29T12:00:00.0000000000Z'],
    ['a decimal comma', '2026-03-29T12:00:00,5Z'],
    ['a fraction of a minute', '2026-03-29T12:00.5Z'],
    ['a fraction that is no number', '2026-03-29T12:00:00.5aZ'],
    ['an impossible day', '2026-02-30T12:00Z'],
    ['month 13', '2026-13-01T12:00Z'],
    ['an offset of 18:01', '2026-03-29T12:00+18:01'],
    ['an offset of 19:00', '2026-03-29T12:00-19:00'],
    ['an offset of minute 60', '2026-03-29T12:00+01:60'],
    ['an offset without colon', '2026-03-29T12:00+0200'],
    ['an offset of hours', '2026-03-29T12:00+02'],
    ['an offset with seconds', '2026-03-29T12:00+02:00:00'],
    ['an offset without sign', '2026-03-29T12:00 02:00'],
    ['a typographic minus', '2026-03-29T12:00−02:00'],
    ['Z and an offset', '2026-03-29T12:00Z+02:00'],
    ['a zone name', '2026-03-29T12:00 Europe/London'],
    ['a bracketed zone', '2026-03-29T12:00Z[Europe/London]'],
    ['a blank before', ' 2026-03-29T12:00Z'],
    ['a blank after', '2026-03-29T12:00Z '],
    ['a newline', '2026-03-29T12:00Z\n'],
    ['digits alone', '1774785600000'],
    ['the basic form', '20260329T120000Z'],
    ['words', 'Sun, 29 Mar 2026 12:00:00 GMT'],
    ['full-width digits', '２０２６-03-29T12:00Z'],
    ['an instant before 1970', '1969-12-31T23:59:59.999Z'],
    ['an instant before 1970, written in 1970', '1970-01-01T00:00+00:01'],
    ['an instant after 2199', '2200-01-01T00:00Z'],
    ['an instant after 2199, written in 2199', '2199-12-31T23:00-01:00'],
  ])('%s', (_, text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe('epoch milliseconds', () => {
  it('are taken as they are from 1970 to 2199', () => {
    for (const ms of [0, 1, noon, Date.UTC(2200, 0, 1) - 1]) expect(parseInstant(ms)).toBe(ms);
  });

  it('read -0 as 0', () => {
    expect(parseInstant(-0)).toBe(0);
  });

  it.each([
    [-1],
    [Date.UTC(2200, 0, 1)],
    [0.5],
    [noon + 0.1],
    [NaN],
    [Infinity],
    [-Infinity],
    [Number.MAX_SAFE_INTEGER],
  ])('refuse %d', (ms) => {
    expect(parseInstant(ms)).toBeUndefined();
  });

  it.each([[undefined], [null], [true], [1n], [new Date(0)], [['2026-03-29T12:00Z']]])('refuse %o', (value) => {
    expect(parseInstant(value as unknown as number)).toBeUndefined();
  });
});
