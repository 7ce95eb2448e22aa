import { expect, it } from 'vitest';
import { isValidOn } from '../../src/raci/isValidOn.js';

const may = { validFrom: '2026-05-01', validUntil: '2026-05-31' };

it.each([
  ['the day before', '2026-04-30', false],
  ['the first day', '2026-05-01', true],
  ['a day between', '2026-05-15', true],
  ['the last day', '2026-05-31', true],
  ['the day after', '2026-06-01', false],
  ['the same day of another year', '2027-05-15', false],
])('%s', (_, date, expected) => {
  expect(isValidOn(may, date)).toBe(expected);
});

it.each([
  ['no period', {}, '1900-01-01'],
  ['two open ends', { validFrom: null, validUntil: null }, '2199-12-31'],
  ['an open end', { validFrom: '2026-05-01' }, '2199-12-31'],
  ['an open start', { validFrom: null, validUntil: '2026-05-01' }, '1900-01-01'],
  ['a single day', { validFrom: '2026-05-01', validUntil: '2026-05-01' }, '2026-05-01'],
])('holds with %s', (_, period, date) => {
  expect(isValidOn(period, date)).toBe(true);
});

it('never holds in a period that ends before it starts', () => {
  const never = { validFrom: '2026-05-02', validUntil: '2026-05-01' };
  expect(['2026-05-01', '2026-05-02', '2026-05-03'].filter((date) => isValidOn(never, date))).toEqual([]);
});
