import type { HoursWindow } from '../coverage/model.js';
import { weekdays } from '../coverage/model.js';
import { parseTime } from '../internal/time/parseTime.js';

/** Minutes from a first one up to, and without, a last one. */
export type Stretch = readonly [start: number, end: number];

const minutesOfDay = 1440;
/** Minutes of the wall-clock week. */
export const minutesOfWeek: number = 7 * minutesOfDay;

/** The minutes that windows cover after midnight of their start day; at or before its start an end lies on the next day. */
function dayStretches(windows: readonly HoursWindow[], daysApart: number): Stretch[] {
  return windows.flatMap(({ days, start, end }) => {
    const first = parseTime(start) ?? 0;
    const last = parseTime(end) ?? 0;
    const length = last > first ? last - first : last - first + minutesOfDay;
    return days.map((day): Stretch => {
      const from = weekdays.indexOf(day) * daysApart + first;
      return [from, from + length];
    });
  });
}

/** The same minutes in order, with what overlaps or touches made one. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const [first, last] = result.at(-1) ?? [0, -1];
    if (start <= last) result[result.length - 1] = [first, Math.max(last, end)];
    else result.push([start, end]);
  }
  return result;
}

/**
 * The minutes of the wall-clock week that windows cover, Monday 00:00 first: in order, apart from each other, and none past the end
 * of the week, whose rest is its beginning. Zones, dates and exceptions are not looked at.
 */
export function weekStretches(windows: readonly HoursWindow[]): Stretch[] {
  return merged(
    dayStretches(windows, minutesOfDay).flatMap(([start, end]): Stretch[] =>
      end > minutesOfWeek
        ? [
            [start, minutesOfWeek],
            [0, end - minutesOfWeek],
          ]
        : [[start, end]],
    ),
  );
}

/** The same for each start day by itself: days lie 2,880 minutes apart, so that a night and the morning after stay two. */
export function startDayStretches(windows: readonly HoursWindow[]): Stretch[] {
  return merged(dayStretches(windows, 2 * minutesOfDay));
}

/** Whether stretches of one week leave nothing out. */
export function isWholeWeek([first]: readonly Stretch[]): boolean {
  return first !== undefined && first[0] === 0 && first[1] === minutesOfWeek;
}
