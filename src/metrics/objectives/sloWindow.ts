import { refuse } from '../../internal/check.js';
import { calendarDate } from '../../internal/time/calendarDate.js';
import { dayNumber } from '../../internal/time/dayNumber.js';
import { msPerDay } from '../../internal/time/limits.js';
import { parseDuration } from '../../internal/time/parseDuration.js';
import { standardZones } from '../../internal/time/standardZones.js';
import { resolveWall, wallMs } from '../../internal/time/wallClock.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import { zonesInUse } from '../../internal/time/zonesInUse.js';
import type { Slo } from '../../services/catalogue/model.js';
import type { Stretch } from '../availability/stretches.js';

const monday = 3; // days since 1970-01-01, a Thursday, modulo 7: 1970-01-05 is 4, and 4 + 3 is 7

/**
 * The window of an objective that ends at a moment, or holds it.
 *
 * @throws ComanagedError `invalid-argument` for a window that is none, `unknown-zone`
 */
export function sloWindow(window: Slo['window'], asOf: number, zones: ZoneProvider | undefined): Stretch {
  if (window.kind === 'rolling') {
    const length = parseDuration(window.length) ?? 0;
    if (length <= 0) refuse('slo/window/length', 'be an ISO 8601 duration above 0');
    return { from: Math.max(0, asOf - length), to: asOf };
  }
  const table = zonesInUse(zones ?? standardZones(), asOf, asOf + 1).table(window.zone, 'slo/window/zone');
  const day = Math.floor(wallMs(table, asOf) / msPerDay);
  const [first, next] = daysOf(window.unit, day);
  const wide = zonesInUse(zones ?? standardZones(), first * msPerDay, next * msPerDay).table(
    window.zone,
    'slo/window/zone',
  );
  const instant = (at: number): number => Math.max(0, resolveWall(wide, at * msPerDay));
  return { from: instant(first), to: instant(next) };
}

/** First day of a calendar unit, and of the next one. */
function daysOf(unit: 'month' | 'quarter' | 'week' | 'year', day: number): readonly [number, number] {
  const { year, month } = calendarDate(day);
  const firstOf = (index: number): number => dayNumber(year + Math.floor(index / 12), (index % 12) + 1, 1) ?? 0;
  const quarter = Math.floor((month - 1) / 3) * 3;
  switch (unit) {
    case 'week': {
      const first = day - ((day + monday) % 7);
      return [first, first + 7];
    }
    case 'month':
      return [firstOf(month - 1), firstOf(month)];
    case 'quarter':
      return [firstOf(quarter), firstOf(quarter + 3)];
    case 'year':
      return [firstOf(0), firstOf(12)];
  }
}
