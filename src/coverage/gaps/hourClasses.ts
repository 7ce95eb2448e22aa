import { checkOptions, isTexts, refuse } from '../../internal/check.js';
import { msPerDay } from '../../internal/time/limits.js';
import { parseTime } from '../../internal/time/parseTime.js';
import { resolveWall, wallMs } from '../../internal/time/wallClock.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import { weekdayOf } from '../compile/dailyStretches.js';
import { stretchAt } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { weekdays } from '../model.js';
import type { HourClass, HourClassBounds } from './model.js';

const msPerMinute = 60_000;

/** A day cut into classes: where each begins, in minutes. */
type DayClasses = readonly (readonly [minute: number, hourClass: HourClass])[];

/** Bounds of classes of hours, read. */
export interface ReadHourClasses {
  readonly workday: DayClasses;
  /** Days of the weekend, Monday being 0. */
  readonly weekend: ReadonlySet<number>;
}

const boundKeys = ['businessStart', 'businessEnd', 'nightStart', 'nightEnd', 'weekend'] as const;

/** Reads bounds; those that leave a time without a class or with two are refused. */
export function readHourClasses(bounds: HourClassBounds): ReadHourClasses {
  checkOptions(bounds, 'hourClasses', boundKeys);
  const minutes = (key: Exclude<keyof HourClassBounds, 'weekend'>) =>
    parseTime(bounds[key]) ?? refuse(`hourClasses/${key}`, 'be a wall time HH:mm', 'invalid-option');
  const [businessStart, businessEnd] = [minutes('businessStart'), minutes('businessEnd')];
  const [nightStart, nightEnd] = [minutes('nightStart'), minutes('nightEnd')];
  if (!(nightEnd <= businessStart && businessStart < businessEnd && businessEnd <= nightStart)) {
    refuse('hourClasses', 'be in order: nightEnd, businessStart, businessEnd, nightStart', 'invalid-option');
  }
  if (!isTexts(bounds.weekend)) refuse('hourClasses/weekend', 'be an array of weekdays', 'invalid-option');
  const weekend = new Set(bounds.weekend.map((day) => weekdays.indexOf(day)));
  if (weekend.has(-1)) refuse('hourClasses/weekend', 'have weekdays', 'invalid-option');
  const workday: DayClasses = [
    [0, 'night'],
    [nightEnd, 'evening'],
    [businessStart, 'business'],
    [businessEnd, 'evening'],
    [nightStart, 'night'],
  ];
  return { workday, weekend };
}

/** Minutes of a stretch of time by class of hours, on the wall clock of a zone. */
export function minutesByHourClass(
  start: number,
  end: number,
  table: ZoneTable,
  { workday, weekend }: ReadHourClasses,
  holidays: Stretches,
): Partial<Record<HourClass, number>> {
  const minutes: Partial<Record<HourClass, number>> = {};
  const count = (hourClass: HourClass, ms: number) => {
    if (ms > 0) minutes[hourClass] = (minutes[hourClass] ?? 0) + ms / msPerMinute;
  };
  const add = (hourClass: HourClass, opens: number, closes: number) => {
    const [from, to] = [Math.max(opens, start), Math.min(closes, end)];
    const closed = lengthWithin(holidays, from, to);
    count('holiday', closed);
    count(hourClass, to - from - closed);
  };
  for (let day = Math.floor(wallMs(table, start) / msPerDay) - 1; ; day++) {
    const midnight = resolveWall(table, day * msPerDay);
    const next = resolveWall(table, (day + 1) * msPerDay);
    if (midnight >= end) return minutes;
    if (weekend.has(weekdayOf(day))) add('weekend', midnight, next);
    else {
      for (const [at, [minute, hourClass]] of workday.entries()) {
        const until = workday[at + 1]?.[0] ?? 1440;
        const wall = day * msPerDay;
        add(hourClass, resolveWall(table, wall + minute * msPerMinute), resolveWall(table, wall + until * msPerMinute));
      }
    }
  }
}

/** Milliseconds of stretches between two instants. */
function lengthWithin(stretches: Stretches, from: number, to: number): number {
  const { starts, ends } = stretches;
  let length = 0;
  for (let at = stretchAt(stretches, from); at < starts.length && (starts[at] ?? 0) < to; at++) {
    length += Math.min(ends[at] ?? 0, to) - Math.max(starts[at] ?? 0, from);
  }
  return length;
}
