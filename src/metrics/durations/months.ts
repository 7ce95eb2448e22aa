import { calendarDate } from '../../internal/time/calendarDate.js';
import { dayNumber } from '../../internal/time/dayNumber.js';
import { msPerDay } from '../../internal/time/limits.js';
import { resolveWall, wallMs } from '../../internal/time/wallClock.js';
import { standardZones } from '../../internal/time/standardZones.js';
import { twoDigits } from '../../internal/time/twoDigits.js';
import { zonesInUse } from '../../internal/time/zonesInUse.js';
import type { ZoneOptions } from '../incident/moment.js';

/** Months of a zone. */
export interface Months {
  /** Names `YYYY-MM`. */
  readonly names: readonly string[];
  /** First instants, and one more: that of the month after the last. */
  readonly starts: Float64Array;
  /** Place of the month that holds an instant. */
  readonly monthOf: (ms: number) => number;
}

/** The months of a zone from the first of some instants to the last; NaN is passed over. */
export function monthsIn(instants: Float64Array, { zone = 'UTC', zones }: ZoneOptions): Months {
  let [first, last] = [Infinity, -Infinity];
  for (const ms of instants) {
    if (ms < first) first = ms;
    if (ms > last) last = ms;
  }
  if (first > last) return { names: [], starts: new Float64Array(0), monthOf: () => -1 };
  const table = zonesInUse(zones ?? standardZones(), first, last).table(zone, 'zone');
  const localDay = (ms: number): number => Math.floor(wallMs(table, ms) / msPerDay);
  const { year, month } = calendarDate(localDay(first));
  const end = calendarDate(localDay(last));
  const count = (end.year - year) * 12 + end.month - month + 1;
  const days = Array.from({ length: count + 1 }, (_, at) => {
    const index = month - 1 + at;
    return dayNumber(year + Math.floor(index / 12), (index % 12) + 1, 1) ?? 0;
  });
  const starts = Float64Array.from(days, (day) => Math.max(0, resolveWall(table, day * msPerDay)));
  return { names: days.slice(0, count).map(nameOf), starts, monthOf: finder(starts) };
}

function nameOf(day: number): string {
  const { year, month } = calendarDate(day);
  return `${year}-${twoDigits(month)}`;
}

/** A table from days of UTC to the month in which they begin: a day holds one change of month at most. */
function finder(starts: Float64Array): (ms: number) => number {
  const firstDay = Math.floor((starts[0] ?? 0) / msPerDay);
  const lastDay = Math.floor((starts.at(-1) ?? 0) / msPerDay);
  const monthOfDay = new Int16Array(lastDay - firstDay + 1);
  let month = 0;
  for (let day = 0; day < monthOfDay.length; day++) {
    while ((starts[month + 1] ?? Infinity) <= (firstDay + day) * msPerDay) month++;
    monthOfDay[day] = month;
  }
  return (ms) => {
    const found = monthOfDay[Math.floor(ms / msPerDay) - firstDay] ?? 0;
    return found + ((starts[found + 1] ?? Infinity) <= ms ? 1 : 0);
  };
}
