import { expect, it } from 'vitest';
import { formatDate } from '../../../src/internal/time/formatDate.js';
import { parseDate } from '../../../src/internal/time/parseDate.js';
import { invalidArgument } from '../invalidArgument.js';

it('writes YYYY-MM-DD', () => {
  expect(formatDate(0)).toBe('1970-01-01');
  expect(formatDate(-1)).toBe('1969-12-31');
  expect(formatDate(59)).toBe('1970-03-01'); // 31 + 28
});

it('writes every day of 400 years as the engine does, and those of 1900 to 2199 are read back', () => {
  const wrong: number[] = [];
  const msPerDay = 86_400_000;
  for (let days = Date.UTC(1850, 0, 1) / msPerDay; days < Date.UTC(2250, 0, 1) / msPerDay; days++) {
    const text = formatDate(days);
    const isReadable = text >= '1900' && text < '2200';
    if (text !== new Date(days * msPerDay).toISOString().slice(0, 10)) wrong.push(days);
    if (parseDate(text) !== (isReadable ? days : undefined)) wrong.push(days);
  }
  expect(wrong).toEqual([]);
});

it('writes years of four digits only', () => {
  expect(formatDate(-719_528)).toBe('0000-01-01');
  expect(formatDate(2_932_896)).toBe('9999-12-31');
  for (const days of [-719_529, 2_932_897, 0.5, NaN, Infinity, -Infinity]) {
    expect(() => formatDate(days), String(days)).toThrow(invalidArgument('days'));
  }
});
