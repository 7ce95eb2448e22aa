import { calendarDate } from '../../internal/time/calendarDate.js';
import { msPerDay } from '../../internal/time/limits.js';
import { standardZones } from '../../internal/time/standardZones.js';
import { wallMs } from '../../internal/time/wallClock.js';
import { zonesInUse } from '../../internal/time/zonesInUse.js';
import type { ZoneOptions } from '../incident/moment.js';
import type { Point } from './series.js';

export const leastMonths = 24;
const shortestMonth = 27; // days; one hour less for a change of the clocks
const longestMonth = 32;

/** The calendar month of each period, where there are at least 24 and each is about a month long. */
export function seasonsOf(
  points: readonly Point[],
  { zone = 'UTC', zones }: ZoneOptions,
): readonly number[] | undefined {
  const isMonthly = points.every(({ from, to }) => {
    const days = (to - from) / msPerDay;
    return days > shortestMonth && days < longestMonth;
  });
  const first = points[0]?.from ?? 0;
  if (points.length < leastMonths || !isMonthly) return undefined;
  const table = zonesInUse(zones ?? standardZones(), first, points.at(-1)?.to ?? first + 1).table(zone, 'zone');
  return points.map(({ from, to }) => calendarDate(Math.floor(wallMs(table, (from + to) / 2) / msPerDay)).month);
}
