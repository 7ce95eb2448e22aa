import { checkOptions, refuse } from '../internal/check.js';
import { formatInstant } from '../internal/time/formatInstant.js';
import { lastInstantMs, msPerDay } from '../internal/time/limits.js';
import { parseDate } from '../internal/time/parseDate.js';
import { parseInstant } from '../internal/time/parseInstant.js';
import { addCalendar } from '../internal/time/calendar.js';
import { rangeOf } from '../internal/time/rangeOf.js';
import { standardZones } from '../internal/time/standardZones.js';
import { resolveWall } from '../internal/time/wallClock.js';
import { zonesInUse } from '../internal/time/zonesInUse.js';
import type { ZoneProvider } from '../internal/time/zoneProvider.js';
import { isKnownZone } from '../internal/time/zone.js';
import type { CoverageFrame } from './rule.js';

/** The time in which hours are looked at. */
export interface CoverageOptions {
  /** First instant, ISO 8601 with `Z` or an offset, or epoch milliseconds; absent: that of the report. */
  readonly from?: string | number | undefined;
  /** Instant after the last one; absent: a year after the first. */
  readonly to?: string | number | undefined;
  /** Where the offsets of zones come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
}

/** Refuses options that do not make a range. */
export function checkCoverageOptions(options: CoverageOptions): void {
  checkOptions(options, 'coverage', ['from', 'to', 'zones']);
  const { from, to } = options;
  for (const [name, value] of Object.entries({ from, to })) {
    if (value !== undefined && parseInstant(value) === undefined) {
      refuse(`coverage/${name}`, 'be an instant with Z or an offset, or epoch milliseconds', 'invalid-option');
    }
  }
  if (from !== undefined && to !== undefined) rangeOf({ from, to });
}

/**
 * The year from the start of a report, or what the options say of it. Hours stand on clocks from 1970 to 2199; of a report outside the
 * nearest day within is looked at.
 */
export function coverageFrame(options: CoverageOptions, asOf: string | number, zone: string): CoverageFrame {
  const start = parseInstant(options.from ?? asOf) ?? dateStart(String(asOf), isKnownZone(zone) ? zone : 'UTC');
  const end = options.to === undefined ? yearAfter(start) : (parseInstant(options.to) ?? start);
  if (end <= start) refuse('coverage/to', 'lie after the first instant', 'invalid-option');
  const from = Math.min(Math.max(start, 0), lastInstantMs - msPerDay);
  const to = Math.min(Math.max(end, from + msPerDay), lastInstantMs);
  rangeOf({ from, to });
  const zones = options.zones === undefined ? {} : { zones: options.zones };
  return { from: formatInstant(from), to: formatInstant(to), ...zones };
}

/** 00:00 of a date in a zone. */
function dateStart(date: string, zone: string): number {
  const wall = (parseDate(date) ?? 0) * msPerDay;
  const range = { from: wall - msPerDay, to: wall + msPerDay };
  return resolveWall(zonesInUse(standardZones(), range.from, range.to).table(zone, 'timeZone'), wall);
}

function yearAfter(ms: number): number {
  const day = Math.floor(ms / msPerDay);
  return addCalendar(day, { months: 12, days: 0 }) * msPerDay + ms - day * msPerDay;
}
