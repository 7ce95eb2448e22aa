import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/internal/time/parseDate.js';

const msPerDay = 86_400_000;

it('reads days from 1970-01-01', () => {
  expect(parseDate('1970-01-01')).toBe(0);
  expect(parseDate('1969-12-31')).toBe(-1);
  expect(parseDate('1970-02-01')).toBe(31);
  expect(parseDate('2024-02-29')).toBe(Date.UTC(2024, 1, 29) / msPerDay);
});

it('reads the years 1900 to 2199', () => {
  expect(parseDate('1900-01-01')).toBe(Date.UTC(1900, 0, 1) / msPerDay);
  expect(parseDate('2199-12-31')).toBe(Date.UTC(2199, 11, 31) / msPerDay);
  expect(parseDate('1899-12-31')).toBeUndefined();
  expect(parseDate('2200-01-01')).toBeUndefined();
  expect(parseDate('0026-01-01')).toBeUndefined();
});

it('gives the verdict of the calendar for every year, month and day that can be written', () => {
  const wrong: string[] = [];
  const two = (value: number): string => String(value).padStart(2, '0');
  for (let year = 1899; year <= 2200; year++) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `${year}-${two(month)}-${two(day)}`;
        const ms = Date.UTC(year, month - 1, day);
        const isReal = year >= 1900 && year <= 2199 && new Date(ms).toISOString().startsWith(text);
        if (parseDate(text) !== (isReal ? ms / msPerDay : undefined)) wrong.push(text);
      }
    }
  }
  expect(wrong).toEqual([]);
});

describe('refuses', () => {
  it.each([
    ['nothing', ''],
    ['day 0', '2026-01-00'],
    ['month 0', '2026-00-01'],
    ['month 13', '2026-13-01'],
    ['30 February', '2026-02-30'],
    ['29 February of 2100', '2100-02-29'],
    ['31 April', '2026-04-31'],
    ['slashes', '2026/01/01'],
    ['points', '2026.01.01'],
    ['day first', '01-01-2026'],
    ['the basic form', '20260101'],
    ['one digit', '2026-1-01'],
    ['one digit of a day', '2026-01-1'],
    ['two digits of a year', '26-01-01'],
    ['five digits of a year', '12026-01-01'],
    ['a signed year', '+2026-01-01'],
    ['an expanded year', '+002026-01-01'],
    ['a negative year', '-2026-01-1'],
    ['a week date', '2026-W01-1'],
    ['an ordinal date', '2026-001'],
    ['a blank before', ' 2026-01-01'],
    ['a blank after', '2026-01-01 '],
    ['a newline after', '2026-01-01\n'],
    ['a blank inside', '2026- 1-01'],
    ['a time behind', '2026-01-01T00:00Z'],
    ['a typographic hyphen', '2026‐01‐01'],
    ['full-width digits', '２０２６-01-01'],
    ['Arabic digits', '٢٠٢٦-01-01'],
    ['words', 'today'],
    ['letters', 'YYYY-MM-DD'],
    ['hexadecimal', '2026-0a-01'],
  ])('%s', (_, text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it.each([[undefined], [null], [20260101], [['2026-01-01']], [{ length: 10 }], [new Date(0)]])(
    'no text: %o',
    (value) => {
      expect(parseDate(value as unknown as string)).toBeUndefined();
    },
  );
});
