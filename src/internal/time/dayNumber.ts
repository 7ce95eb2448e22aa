import { daysBefore1970, daysToMonth, daysToYear } from './gregorian.js';

/**
 * Days since 1970-01-01 of a day of the proleptic Gregorian calendar, whole numbers given.
 *
 * @returns undefined where the year has no such day
 */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const start = daysToMonth(year, month);
  if (day > daysToMonth(year, month + 1) - start) return undefined;
  return daysToYear(year) + start + day - 1 - daysBefore1970;
}
