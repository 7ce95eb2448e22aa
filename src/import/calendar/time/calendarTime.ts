import { dayNumber } from '../../../internal/time/dayNumber.js';
import { digitsAt } from '../../../internal/time/digitsAt.js';
import { firstYear, lastYear, msPerDay } from '../../../internal/time/limits.js';

/** A date or time as it is written. */
export interface WrittenTime {
  /** A date alone, a time of some wall clock, or a time of UTC. */
  readonly kind: 'date' | 'wall' | 'utc';
  /** Milliseconds since 1970-01-01T00:00 of that clock. */
  readonly wall: number;
}

const upperT = 84;
const upperZ = 90;

/** Days since 1970-01-01 of the `YYYYMMDD` at the start of a text. */
function dayOf(text: string): number | undefined {
  const year = digitsAt(text, 0, 4);
  if (year < firstYear || year > lastYear) return undefined;
  return dayNumber(year, digitsAt(text, 4, 2), digitsAt(text, 6, 2));
}

/** Milliseconds of the `HHMMSS` at an index; -1 where none stands there. A leap second counts as the one before. */
function timeAt(text: string, at: number): number {
  const hours = digitsAt(text, at, 2);
  const minutes = digitsAt(text, at + 2, 2);
  const seconds = digitsAt(text, at + 4, 2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60) return -1;
  return ((hours * 60 + minutes) * 60 + Math.min(seconds, 59)) * 1000;
}

/**
 * Reads `YYYYMMDD`, `YYYYMMDDTHHMMSS` or the same with `Z`, a real day of the years 1900 to 2199.
 *
 * @returns undefined for anything else
 */
export function calendarTime(text: string): WrittenTime | undefined {
  const day = dayOf(text);
  if (day === undefined) return undefined;
  if (text.length === 8) return { kind: 'date', wall: day * msPerDay };
  const isUtc = text.length === 16 && text.charCodeAt(15) === upperZ;
  const time = timeAt(text, 9);
  if (text.charCodeAt(8) !== upperT || time < 0 || (text.length !== 15 && !isUtc)) return undefined;
  return { kind: isUtc ? 'utc' : 'wall', wall: day * msPerDay + time };
}
