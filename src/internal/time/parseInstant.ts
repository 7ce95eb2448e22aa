import { dayAt } from './dayAt.js';
import { digitsAt } from './digitsAt.js';
import { fractionMs } from './fractionMs.js';
import { lastInstantMs, msPerDay } from './limits.js';
import { minutesAt } from './minutesAt.js';

const plus = 43;
const minus = 45;
const dot = 46;
const colon = 58;
const upperT = 84;
const upperZ = 90;

const minutesPerDay = 1440;
const msPerMinute = 60_000;
const largestOffset = 18 * 60;
const mostFractionDigits = 9;

/**
 * Reads an instant: a whole number of epoch milliseconds, or text `YYYY-MM-DDTHH:mm[:ss[.fraction]]` with `Z` or `±HH:mm`.
 *
 * The fraction has 1 to 9 digits, and those beyond milliseconds are cut; the offset is at most 18:00. The instant lies
 * within 1970-01-01 and 2199-12-31 in UTC.
 *
 * @returns epoch milliseconds, or undefined for anything else
 */
export function parseInstant(value: string | number): number | undefined {
  const ms = typeof value === 'string' ? instantOfText(value) : value;
  if (ms === undefined || !Number.isSafeInteger(ms) || ms < 0 || ms > lastInstantMs) return undefined;
  return ms + 0; // -0 reads as 0
}

function instantOfText(text: string): number | undefined {
  const day = dayAt(text);
  const minutes = minutesAt(text, 11);
  if (day === undefined || text.charCodeAt(10) !== upperT || minutes < 0 || minutes >= minutesPerDay) return undefined;
  const end = endOfSeconds(text);
  const seconds = end > 16 ? digitsAt(text, 17, 2) : 0;
  const offset = offsetAt(text, end);
  if (seconds < 0 || seconds > 59 || offset === undefined) return undefined;
  const fraction = end > 19 ? fractionMs(text, 20, end) : 0;
  return day * msPerDay + (minutes - offset) * msPerMinute + seconds * 1000 + fraction;
}

/** Where the time of day ends: at 16 without seconds, at 19 with them, later with a fraction of at most 9 digits. */
function endOfSeconds(text: string): number {
  if (text.charCodeAt(16) !== colon) return 16;
  if (text.charCodeAt(19) !== dot || digitsAt(text, 20, 1) < 0) return 19;
  let end = 21;
  while (end < 20 + mostFractionDigits && digitsAt(text, end, 1) >= 0) end++;
  return end;
}

/** The offset in minutes east of UTC that ends `text` from index `at`. */
function offsetAt(text: string, at: number): number | undefined {
  const sign = text.charCodeAt(at);
  if (sign === upperZ) return text.length === at + 1 ? 0 : undefined;
  const minutes = minutesAt(text, at + 1);
  if ((sign !== plus && sign !== minus) || text.length !== at + 6) return undefined;
  if (minutes < 0 || minutes > largestOffset) return undefined;
  return sign === plus ? minutes : -minutes;
}
