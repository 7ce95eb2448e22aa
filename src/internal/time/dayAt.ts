import { dayNumber } from './dayNumber.js';
import { digitsAt } from './digitsAt.js';

const hyphen = 45;

/** Days since 1970-01-01 of the `YYYY-MM-DD` at the start of `text`; undefined where no real day stands there. */
export function dayAt(text: string): number | undefined {
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  if (year < 0 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
  return dayNumber(year, month, day);
}
