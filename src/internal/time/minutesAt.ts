import { digitsAt } from './digitsAt.js';

const colon = 58;

/** The minutes that an `HH:mm` from index `at` of `text` counts, hours up to 99; -1 where none stands there. */
export function minutesAt(text: string, at: number): number {
  const hours = digitsAt(text, at, 2);
  const minutes = digitsAt(text, at + 3, 2);
  if (hours < 0 || minutes < 0 || minutes > 59 || text.charCodeAt(at + 2) !== colon) return -1;
  return hours * 60 + minutes;
}
