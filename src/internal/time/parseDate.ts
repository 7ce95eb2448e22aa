import { dayAt } from './dayAt.js';
import { digitsAt } from './digitsAt.js';
import { firstYear, lastYear } from './limits.js';

/**
 * Reads a date `YYYY-MM-DD`: ASCII digits, a real day of the proleptic Gregorian calendar, years 1900 to 2199.
 *
 * @returns days since 1970-01-01, or undefined for anything else
 */
export function parseDate(text: string): number | undefined {
  if (typeof text !== 'string' || text.length !== 10) return undefined;
  const year = digitsAt(text, 0, 4);
  return year >= firstYear && year <= lastYear ? dayAt(text) : undefined;
}
