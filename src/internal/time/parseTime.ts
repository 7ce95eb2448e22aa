import { minutesAt } from './minutesAt.js';

/**
 * Reads a wall time `HH:mm` from `00:00` to `23:59`, and `24:00`, the end of a day. Whether 1440 may stand is the caller's rule.
 *
 * @returns minutes since midnight, 0 to 1440, or undefined for anything else
 */
export function parseTime(text: string): number | undefined {
  if (typeof text !== 'string' || text.length !== 5) return undefined;
  const minutes = minutesAt(text, 0);
  return minutes >= 0 && minutes <= 1440 ? minutes : undefined;
}
