import { daysToMonth, daysToYear, daysBefore1970 } from './gregorian.js';
import { msPerDay } from './limits.js';
import type { ZoneTransitions } from './zoneTable.js';

// No two changes of a zone since 1970 are closer than 6.96 days (Boa Vista, Noronha and Recife in October 2000).
const probeMs = 6 * msPerDay;
// Nearly all changes lie on a quarter of an hour; the others are found to the second from there.
const quarterMs = 900_000;

/** A clock of a zone: what is read at an instant, to the second. */
export type ZoneClock = Intl.DateTimeFormat;

/** A clock that reads digits alone, with nothing left to the machine; undefined where the engine does not know the zone. */
export function zoneClock(zone: string): ZoneClock | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: zone,
      hourCycle: 'h23', // with hour12: false midnight reads 24:00
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}

/** Milliseconds that the clock is ahead of UTC at a whole second. */
function offsetAt(clock: ZoneClock, ms: number): number {
  const text = clock.format(ms); // month/day/year, hours:minutes:seconds
  const fields = [0, 0, 0, 0, 0, 0];
  let field = -1;
  let inDigits = false;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    const isDigit = digit >= 0 && digit <= 9;
    if (isDigit) {
      if (!inDigits) field++;
      fields[field] = (fields[field] ?? 0) * 10 + digit;
    }
    inDigits = isDigit;
  }
  const [month = 1, day = 1, year = 1970, hours = 0, minutes = 0, seconds = 0] = fields;
  const days = daysToYear(year) + daysToMonth(year, month) + day - 1 - daysBefore1970;
  return days * msPerDay + ((hours * 60 + minutes) * 60 + seconds) * 1000 - ms;
}

/** The first instant after `low` at which the offset is not that of `low`, `high` being one such; steps are whole. */
function firstChange(clock: ZoneClock, low: number, high: number, offset: number, step: number): number {
  while (high - low > step) {
    const middle = low + Math.floor((high - low) / step / 2) * step;
    if (offsetAt(clock, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The changes of a zone's offset as the engine knows them, found by probing every six days and halving to the second.
 *
 * @param from epoch milliseconds
 * @param to epoch milliseconds
 */
export function intlTransitions(clock: ZoneClock, from: number, to: number): ZoneTransitions {
  // Probes lie on multiples of six days, so that a table does not depend on where it begins.
  let low = Math.floor(from / probeMs) * probeMs;
  let offset = offsetAt(clock, low);
  const at: number[] = [];
  const offsets = [offset];
  while (low < to) {
    const end = low + probeMs;
    const atEnd = offsetAt(clock, end);
    while (offset !== atEnd) {
      const quarter = firstChange(clock, low, end, offset, quarterMs);
      const isExact = offsetAt(clock, quarter - 1000) === offset;
      const change = isExact ? quarter : firstChange(clock, quarter - quarterMs, quarter, offset, 1000);
      at.push(change);
      offset = offsetAt(clock, change);
      offsets.push(offset);
      low = Math.ceil(change / quarterMs) * quarterMs;
    }
    low = end;
  }
  return { at, offsets };
}
