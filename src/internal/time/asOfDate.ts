import { ComanagedError } from '../errors.js';
import { formatDate } from './formatDate.js';
import { parseDate } from './parseDate.js';
import { parseInstant } from './parseInstant.js';
import { isKnownZone, localDate } from './zone.js';

/**
 * The calendar date that a date or an instant means in a zone; where the zone is not known here, its date in UTC.
 *
 * @param asOf `YYYY-MM-DD`, ISO 8601 with `Z` or an offset, or epoch milliseconds
 * @throws ComanagedError `invalid-option` for anything else
 */
export function asOfDate(asOf: string | number, zone: string): string {
  if (typeof asOf === 'string' && parseDate(asOf) !== undefined) return asOf;
  const instant = parseInstant(asOf);
  if (instant === undefined) {
    throw new ComanagedError(
      'invalid-option',
      'asOf',
      'asOf must be a date YYYY-MM-DD, or an instant with Z or an offset.',
    );
  }
  return formatDate(localDate(instant, isKnownZone(zone) ? zone : 'UTC'));
}
