import { ComanagedError } from '../errors.js';
import { calendarDate } from './calendarDate.js';
import { firstWritableDay, lastWritableDay } from './limits.js';
import { twoDigits } from './twoDigits.js';

/**
 * Writes a date as `YYYY-MM-DD`.
 *
 * @param days days since 1970-01-01
 * @throws `invalid-argument` where `days` is no whole number or its year has not four digits
 */
export function formatDate(days: number): string {
  if (!Number.isInteger(days) || days < firstWritableDay || days > lastWritableDay) {
    throw new ComanagedError('invalid-argument', 'days', 'days must be a whole number within the years 0000 to 9999');
  }
  const { year, month, day } = calendarDate(days);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}
