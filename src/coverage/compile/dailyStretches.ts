import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { resolvedAt, resolvedEntry, resolveWall, wallMs } from '../../internal/time/wallClock.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import type { WallTimes } from '../plan/prepared.js';
import { stretchBuilder } from './stretches.js';
import type { Stretches } from './stretches.js';

const msPerMinute = 60_000;

// A window of the day before reaches in, and the date of a zone can differ from that of UTC by one.
const daysBefore = 2;
const daysAfter = 1;

/** Hours that recur on days of the week between two days. */
export interface WeeklyHours extends WallTimes {
  readonly table: ZoneTable;
  /** Bit n: weekday n, Monday being 0. */
  readonly days: number;
  readonly from: number;
  readonly until: number;
}

/** The weekday of a day since 1970-01-01, a Thursday; Monday is 0. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** First and last day whose hours can lie in a range. */
export function daysOfRange(table: ZoneTable, { from, to }: Range): { readonly first: number; readonly last: number } {
  return {
    first: Math.floor(wallMs(table, from) / msPerDay) - daysBefore,
    last: Math.floor(wallMs(table, to) / msPerDay) + daysAfter,
  };
}

/** The hours of a day, as instants. */
export function resolvedHours(table: ZoneTable, day: number, { start, end }: WallTimes): Range {
  const midnight = day * msPerDay;
  return {
    from: resolveWall(table, midnight + start * msPerMinute),
    to: resolveWall(table, midnight + end * msPerMinute),
  };
}

/** Weekly hours within a range; where they are cut by the days between which they hold, the last night runs on. */
export function dailyStretches(hours: WeeklyHours, range: Range): Stretches {
  const { table, days, start, end } = hours;
  const { first, last } = daysOfRange(table, range);
  const firstDay = Math.max(first, hours.from);
  const lastDay = Math.min(last, hours.until);
  const { from, to } = range;
  const built = stretchBuilder(Math.max(0, lastDay - firstDay + 1));
  let weekday = weekdayOf(firstDay);
  let startEntry = 0;
  let endEntry = 0;
  for (let day = firstDay; day <= lastDay; day++) {
    if ((days >> weekday) & 1) {
      const midnight = day * msPerDay;
      const startWall = midnight + start * msPerMinute;
      const endWall = midnight + end * msPerMinute;
      startEntry = resolvedEntry(table, startWall, startEntry);
      endEntry = resolvedEntry(table, endWall, endEntry);
      const opens = resolvedAt(table, startWall, startEntry);
      const closes = resolvedAt(table, endWall, endEntry);
      built.add(opens < from ? from : opens, closes > to ? to : closes);
    }
    weekday = weekday === 6 ? 0 : weekday + 1;
  }
  return built.done();
}
