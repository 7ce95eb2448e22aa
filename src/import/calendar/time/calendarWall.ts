import { dayNumber } from '../../../internal/time/dayNumber.js';
import { digitsAt } from '../../../internal/time/digitsAt.js';
import { firstYear, lastYear, msPerDay } from '../../../internal/time/limits.js';

/** `YYYYMMDD`. */
export const lengthOfDate = 8;
/** `YYYYMMDDTHHMMSSZ`. */
export const lengthOfUtc = 16;
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
 * Reads `YYYYMMDD`, `YYYYMMDDTHHMMSS` or the same with `Z`, a real day of the years 1900 to 2199; which of them it is tells the length.
 *
 * @returns milliseconds since 1970-01-01T00:00 of that clock; NaN for anything else
 */
export function calendarWall(text: string): number {
  const day = dayOf(text);
  if (day === undefined) return NaN;
  if (text.length === lengthOfDate) return day * msPerDay;
  const isUtc = text.length === lengthOfUtc && text.charCodeAt(lengthOfUtc - 1) === upperZ;
  const time = timeAt(text, lengthOfDate + 1);
  const isTime = text.charCodeAt(lengthOfDate) === upperT && time >= 0 && (isUtc || text.length === lengthOfUtc - 1);
  return isTime ? day * msPerDay + time : NaN;
}
