import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { resolvedEntry, resolveWall, wallMs } from '../../internal/time/wallClock.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import type { WallTimes } from '../plan/prepared.js';
import { firstOf, ownMemory } from './stretches.js';
import type { Memory, Stretches } from './stretches.js';

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

/** First and last day within a range on which weekly hours can start. */
function daysOfHours(
  { table, from, until }: WeeklyHours,
  range: Range,
): { readonly first: number; readonly last: number } {
  const { first, last } = daysOfRange(table, range);
  return { first: Math.max(first, from), last: Math.min(last, until) };
}

/** The memory that weekly hours within a range take. */
export function memoryOfDaily(hours: WeeklyHours, range: Range): number {
  const { first, last } = daysOfHours(hours, range);
  return 2 * roomFor(hours.days, last - first + 1);
}

/** Weekly hours within a range; where they are cut by the days between which they hold, the last night runs on. */
export function dailyStretches(hours: WeeklyHours, range: Range, memory: Memory = ownMemory): Stretches {
  const { table, days } = hours;
  const { from, to } = range;
  const { first: firstDay, last: lastDay } = daysOfHours(hours, range);
  const room = roomFor(days, lastDay - firstDay + 1);
  const both = memory(2 * room);
  const [start, end] = [hours.start * msPerMinute, hours.end * msPerMinute];
  let count = 0;
  let covered = -Infinity;
  let startEntry = 0;
  let endEntry = 0;
  for (let day = firstDay; day <= lastDay;) {
    startEntry = resolvedEntry(table, day * msPerDay + start, startEntry);
    endEntry = resolvedEntry(table, day * msPerDay + end, endEntry);
    // As long as the offset does not change, an instant is an addition.
    const alike = Math.min(lastDay, lastDayOf(table, startEntry, start), lastDayOf(table, endEntry, end));
    const earliest = Math.max(table.at[startEntry] ?? 0, from);
    const closesFrom = table.at[endEntry] ?? 0;
    const opensBy = start - (table.offsets[startEntry] ?? 0);
    const closesBy = end - (table.offsets[endEntry] ?? 0);
    for (let weekday = weekdayOf(day); day <= alike; day++) {
      const isOn = (days >> weekday) & 1;
      weekday = weekday === 6 ? 0 : weekday + 1;
      if (isOn === 0) continue;
      const midnight = day * msPerDay;
      let opens = midnight + opensBy;
      let closes = midnight + closesBy;
      if (opens < earliest) opens = earliest;
      if (closes < closesFrom) closes = closesFrom;
      if (closes > to) closes = to;
      if (closes <= opens) continue; // and never before `covered`: ends come in order
      if (opens > covered) both[count++] = opens;
      both[room + count - 1] = closes;
      covered = closes;
    }
  }
  return firstOf(both, count);
}

/** The last day on which a time of the wall clock, in milliseconds from midnight, falls into an entry of a table. */
function lastDayOf({ at, offsets }: ZoneTable, entry: number, time: number): number {
  const change = at[entry + 1] ?? Infinity;
  return Math.ceil((change + (offsets[entry] ?? 0) - time) / msPerDay) - 1;
}

/** No fewer than the days of the week among so many days in turn. */
function roomFor(days: number, count: number): number {
  let ofWeek = 0;
  for (let weekday = 0; weekday < 7; weekday++) ofWeek += (days >> weekday) & 1;
  return Math.max(0, Math.ceil(count / 7)) * ofWeek;
}
