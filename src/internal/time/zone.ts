import { ComanagedError } from '../errors.js';
import { lastInstantMs, msPerDay } from './limits.js';

const longestName = 64;
const segments = /^[a-z_][a-z0-9._+-]{0,63}(?:\/[a-z_][a-z0-9._+-]{0,63}){0,31}$/i;
const notPlaces = ['factory', 'localtime', 'posixrules'];

/**
 * Tells whether a text is written as the name of an IANA time zone, whatever zones are known.
 *
 * A name has at most 64 ASCII characters, and each segment begins with a letter or underscore (RFC 9557). Offsets (`+02:00`),
 * POSIX rules (`EST5EDT,M3.2.0,M11.1.0`), dot segments, and the names of the tz database that are no places (`Factory`,
 * `localtime`, `posixrules`) are refused in any letter case.
 */
export function isZoneName(text: string): boolean {
  return (
    typeof text === 'string' &&
    text.length <= longestName &&
    segments.test(text) &&
    !notPlaces.includes(text.toLowerCase())
  );
}

/** Tells whether a text names a time zone that this engine knows; any letter case and link names are accepted. */
export function isKnownZone(text: string): boolean {
  return isZoneName(text) && dateFormat(text) !== undefined;
}

/**
 * The calendar date at an instant in a zone, for single instants; many of one zone want a table of its offsets.
 *
 * @param ms epoch milliseconds within 1970-01-01 and 2199-12-31
 * @param zone name of a zone that this engine knows
 * @returns days since 1970-01-01
 * @throws `invalid-argument` where the instant is out of range or the zone is not known
 */
export function localDate(ms: number, zone: string): number {
  if (!Number.isSafeInteger(ms) || ms < 0 || ms > lastInstantMs) {
    throw new ComanagedError('invalid-argument', 'ms', 'ms must be an instant within 1970-01-01 and 2199-12-31');
  }
  const format = isZoneName(zone) ? dateFormat(zone) : undefined;
  if (format === undefined) throw new ComanagedError('invalid-argument', 'zone', 'zone must name a known time zone');
  const parts = format.formatToParts(ms);
  const field = (name: 'year' | 'month' | 'day') => Number(parts.find(({ type }) => type === name)?.value);
  return Date.UTC(field('year'), field('month') - 1, field('day')) / msPerDay;
}

/** Every choice is named, so that the machine's locale, calendar and zone have no say. */
function dateFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
  } catch {
    return undefined; // the engine knows no such zone
  }
}
