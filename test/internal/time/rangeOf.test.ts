import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../src/internal/time/rangeOf.js';

const from = '2026-03-01T12:00Z';
const error = (code: string, path: string): unknown => expect.objectContaining({ code, path });

describe('rangeOf', () => {
  it('reads both ends', () => {
    expect(rangeOf({ from, to: Date.UTC(2026, 2, 2) })).toEqual({
      from: Date.UTC(2026, 2, 1, 12),
      to: Date.UTC(2026, 2, 2),
    });
  });

  it.each([
    ['ten years', from, '2036-03-01T12:00Z', undefined],
    ['one year', from, '2027-03-01T12:00Z', 1],
    ['fifty years', '1970-01-01T00:00Z', '2020-01-01T00:00Z', 50],
    ['ten years from a 29 February', '2024-02-29T00:00Z', '2034-03-01T00:00Z', 10],
    ['four years between two', '2024-02-29T00:00Z', '2028-02-29T00:00Z', 4],
  ])('takes %s, and not a millisecond more', (_, start, end, maximumYears) => {
    const to = Date.parse(end);
    expect(rangeOf({ from: start, to, maximumYears }).to).toBe(to);
    expect(() => rangeOf({ from: start, to: to + 1, maximumYears })).toThrow(error('range-too-long', 'to'));
  });

  it.each(['9999-01-01T00:00Z', '9996-02-29T12:00:00.5+02:00', '2200-01-01T00:00Z', 253_402_300_799_000])(
    'says that a range to %s is too long',
    (to) => {
      expect(() => rangeOf({ from, to })).toThrow(error('range-too-long', 'to'));
    },
  );

  it.each([
    ['the same instant twice', from, from, undefined, 'to'],
    ['ends out of order', from, '2026-03-01T11:59Z', undefined, 'to'],
    ['a start before 1970', '1969-12-31T23:59Z', from, undefined, 'from'],
    ['a start after 2199', '9999-01-01T00:00Z', '9999-01-02T00:00Z', undefined, 'from'],
    ['no instant', from, 'tomorrow', undefined, 'to'],
    ['a date that is none, far away', from, '9999-02-30T00:00Z', undefined, 'to'],
    ['a local time, far away', from, '9999-01-01T00:00', undefined, 'to'],
    ['infinity', from, Infinity, undefined, 'to'],
    ['no number', NaN, from, undefined, 'from'],
    ['half a millisecond', from, Date.UTC(2026, 5, 1) + 0.5, undefined, 'to'],
    ['nothing', from, undefined as unknown as string, undefined, 'to'],
    ['no years', from, '2026-03-02T00:00Z', 0, 'maximumYears'],
    ['too many years', from, '2026-03-02T00:00Z', 51, 'maximumYears'],
    ['half a year', from, '2026-03-02T00:00Z', 1.5, 'maximumYears'],
  ])('refuses %s', (_, start, to, maximumYears, path) => {
    expect(() => rangeOf({ from: start, to, maximumYears })).toThrow(error('invalid-option', path));
  });
});
