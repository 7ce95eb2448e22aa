import { expect, it } from 'vitest';
import { calendarDate } from '../../../src/internal/time/calendarDate.js';
import { dayNumber } from '../../../src/internal/time/dayNumber.js';

it('takes a date apart', () => {
  expect(calendarDate(0)).toEqual({ year: 1970, month: 1, day: 1 });
  expect(calendarDate(-1)).toEqual({ year: 1969, month: 12, day: 31 });
  expect(calendarDate(11_574)).toEqual({ year: 2001, month: 9, day: 9 });
});

it('agrees with the engine on every day of 400 years, a whole cycle of the calendar, and counts back', () => {
  const msPerDay = 86_400_000;
  const first = Date.UTC(1800, 0, 1) / msPerDay;
  const last = Date.UTC(2199, 11, 31) / msPerDay;
  expect(last - first + 1).toBe(146_097);
  const wrong: number[] = [];
  for (let days = first; days <= last; days++) {
    const { year, month, day } = calendarDate(days);
    const date = new Date(days * msPerDay);
    const agrees = year === date.getUTCFullYear() && month === date.getUTCMonth() + 1 && day === date.getUTCDate();
    if (!agrees || dayNumber(year, month, day) !== days) wrong.push(days);
  }
  expect(wrong).toEqual([]);
});
