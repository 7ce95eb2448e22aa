import { refuse } from '../../internal/check.js';
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

/** Reads bounds; those that leave a time without a class or with two are refused. */
export function readHourClasses(bounds: HourClassBounds): ReadHourClasses {
  const minutes = (key: Exclude<keyof HourClassBounds, 'weekend'>) =>
    parseTime(bounds[key]) ?? refuse(`hourClasses/${key}`, 'be a wall time HH:mm', 'invalid-option');
  const [businessStart, businessEnd] = [minutes('businessStart'), minutes('businessEnd')];
  const [nightStart, nightEnd] = [minutes('nightStart'), minutes('nightEnd')];
  if (!(nightEnd <= businessStart && businessStart < businessEnd && businessEnd <= nightStart)) {
    refuse('hourClasses', 'be in order: nightEnd, businessStart, businessEnd, nightStart', 'invalid-option');
  }
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
  const add = (hourClass: HourClass, from: number, to: number) => {
    const length = (Math.min(to, end) - Math.max(from, start)) / msPerMinute;
    if (length > 0) minutes[hourClass] = (minutes[hourClass] ?? 0) + length;
  };
  for (let day = Math.floor(wallMs(table, start) / msPerDay) - 1; ; day++) {
    const midnight = resolveWall(table, day * msPerDay);
    const next = resolveWall(table, (day + 1) * msPerDay);
    if (midnight >= end) return minutes;
    if ((holidays.starts[stretchAt(holidays, midnight)] ?? Infinity) < next) add('holiday', midnight, next);
    else if (weekend.has(weekdayOf(day))) add('weekend', midnight, next);
    else {
      for (const [at, [minute, hourClass]] of workday.entries()) {
        const until = workday[at + 1]?.[0] ?? 1440;
        const wall = day * msPerDay;
        add(hourClass, resolveWall(table, wall + minute * msPerMinute), resolveWall(table, wall + until * msPerMinute));
      }
    }
  }
}
