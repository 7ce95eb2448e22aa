import { daysBefore1970, daysToMonth, daysToYear } from './gregorian.js';

/** A day of the proleptic Gregorian calendar. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const meanDaysPerYear = 365.2425;

/**
 * Year, month and day of a date.
 *
 * @param days whole days since 1970-01-01
 */
export function calendarDate(days: number): CalendarDate {
  const sinceYear1 = days + daysBefore1970;
  let year = Math.floor(sinceYear1 / meanDaysPerYear) + 1; // at most one too early
  if (daysToYear(year + 1) <= sinceYear1) year++;
  const dayOfYear = sinceYear1 - daysToYear(year);
  let month = Math.floor(dayOfYear / 31) + 1; // at most one too early
  if (daysToMonth(year, month + 1) <= dayOfYear) month++;
  return { year, month, day: dayOfYear - daysToMonth(year, month) + 1 };
}
