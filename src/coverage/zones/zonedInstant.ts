import { checkOptions, refuse } from '../../internal/check.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { msPerDay } from '../../internal/time/limits.js';
import { parseDate } from '../../internal/time/parseDate.js';
import { parseTime } from '../../internal/time/parseTime.js';
import { resolveWall } from '../../internal/time/wallClock.js';
import { standardZones } from '../../internal/time/standardZones.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import { zonesInUse } from '../../internal/time/zonesInUse.js';

/** Options of {@link zonedInstant}. */
export interface ZonedInstantOptions {
  /** Where the offsets come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
}

/**
 * The first instant at which the wall clock of a zone reads a time or later: a skipped time gives the change itself, a repeated one
 * its first pass.
 *
 * @param date `YYYY-MM-DD`
 * @param time `HH:mm`; `24:00` is the next day's 00:00
 * @returns ISO 8601 in UTC
 * @throws ComanagedError `invalid-argument` for a date, time or instant outside of 1970 to 2199, `unknown-zone`
 *
 * @example
 * ```ts
 * import { zonedInstant } from 'comanaged/coverage';
 *
 * zonedInstant('2026-03-29', '02:30', 'Europe/Berlin'); // skipped: the clocks go from 02:00 to 03:00
 * // => '2026-03-29T01:00:00Z'
 * zonedInstant('2026-10-25', '02:30', 'Europe/Berlin'); // twice on that day
 * // => '2026-10-25T00:30:00Z'
 * ```
 */
export function zonedInstant(date: string, time: string, zone: string, options: ZonedInstantOptions = {}): string {
  checkOptions(options, 'options', ['zones']);
  const day = parseDate(date);
  const minutes = parseTime(time);
  if (day === undefined) refuse('date', 'be a date YYYY-MM-DD');
  if (minutes === undefined) refuse('time', 'be a wall time HH:mm');
  const wall = day * msPerDay + minutes * 60_000;
  const { table } = zonesInUse(options.zones ?? standardZones(), wall, wall + 1);
  const instant = resolveWall(table(zone, 'zone'), wall);
  if (instant < 0) refuse('date', 'give an instant from 1970 on');
  return formatInstant(instant);
}
