import { ComanagedError } from '../errors.js';
import { formatDate } from './formatDate.js';
import { firstWritableDay, lastWritableDay, msPerDay } from './limits.js';
import { twoDigits } from './twoDigits.js';

/**
 * Writes an instant in UTC as `YYYY-MM-DDTHH:mm:ssZ`, with milliseconds only where they are not zero.
 *
 * @param ms epoch milliseconds
 * @throws `invalid-argument` where `ms` is no whole number or its year has not four digits
 */
export function formatInstant(ms: number): string {
  const days = Math.floor(ms / msPerDay);
  if (!Number.isSafeInteger(ms) || days < firstWritableDay || days > lastWritableDay) {
    throw new ComanagedError('invalid-argument', 'ms', 'ms must be a whole number within the years 0000 to 9999');
  }
  const msOfDay = ms - days * msPerDay;
  const seconds = Math.floor(msOfDay / 1000);
  const minutes = Math.floor(seconds / 60);
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}`;
  const fraction = msOfDay % 1000;
  return `${formatDate(days)}T${time}${fraction === 0 ? '' : `.${String(fraction).padStart(3, '0')}`}Z`;
}
