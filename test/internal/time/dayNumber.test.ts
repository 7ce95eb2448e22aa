import { expect, it } from 'vitest';
import { dayNumber } from '../../../src/internal/time/dayNumber.js';

it('counts days from 1970-01-01', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(dayNumber(1970, 1, 2)).toBe(1);
  expect(dayNumber(1969, 12, 31)).toBe(-1);
  expect(dayNumber(1971, 1, 1)).toBe(365);
  expect(dayNumber(1973, 1, 1)).toBe(365 * 3 + 1); // 1972 is a leap year
  expect(dayNumber(2001, 9, 9)).toBe(11_574); // 1e9 seconds are 11,574 days and 01:46:40
});

it('knows the leap years of the Gregorian rule', () => {
  for (const year of [1904, 1996, 2000, 2024, 2400]) expect(dayNumber(year, 2, 29), String(year)).toBeDefined();
  for (const year of [1900, 1997, 2026, 2100, 2200]) expect(dayNumber(year, 2, 29), String(year)).toBeUndefined();
});

it('knows no days that are not in the calendar', () => {
  expect(dayNumber(2026, 0, 1)).toBeUndefined();
  expect(dayNumber(2026, 13, 1)).toBeUndefined();
  expect(dayNumber(2026, -1, 1)).toBeUndefined();
  expect(dayNumber(2026, 1, 0)).toBeUndefined();
  expect(dayNumber(2026, 1, 32)).toBeUndefined();
  expect(dayNumber(2026, 4, 31)).toBeUndefined();
  expect(dayNumber(2024, 2, 30)).toBeUndefined();
});
