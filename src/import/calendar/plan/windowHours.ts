import { weekdays } from '../../../coverage/model.js';
import type { CoverageWindow, Weekday } from '../../../coverage/model.js';
import { formatDate } from '../../../internal/time/formatDate.js';
import { lastYear, msPerDay } from '../../../internal/time/limits.js';
import { dayNumber } from '../../../internal/time/dayNumber.js';
import { twoDigits } from '../../../internal/time/twoDigits.js';
import { weekdayOf } from '../rule/weekday.js';

/** Hours of a window: days on which it starts, and wall times. */
export type WindowHours = Pick<CoverageWindow, 'days' | 'start' | 'end' | 'from' | 'until'>;

/** When a window starts: on the days of the week from the first to the last day. */
export interface StartDays {
  /** 0 is Monday. */
  readonly weekdays: readonly number[];
  readonly first: number;
  /** undefined: open. */
  readonly last: number | undefined;
}

const lastWritable = dayNumber(lastYear, 12, 31) ?? 0;

function timeText(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function daysText(days: readonly number[]): Weekday[] {
  return weekdays.filter((_, weekday) => days.includes(weekday));
}

/**
 * Wall times of any length as windows, which last 24 hours at most: each begins where the one before ends.
 *
 * @param start milliseconds of the day, whole minutes
 * @param length milliseconds on the wall clock, whole minutes
 */
export function windowHours({ weekdays: named, first, last }: StartDays, start: number, length: number): WindowHours[] {
  const windows: WindowHours[] = [];
  for (let shift = 0; shift * msPerDay < length; shift++) {
    const end = ((start + Math.min(length - shift * msPerDay, msPerDay)) % msPerDay) / 60_000;
    const until = last === undefined || last + shift > lastWritable ? undefined : last + shift;
    windows.push({
      days: daysText(named.map((weekday) => (weekday + shift) % 7)),
      start: timeText(start / 60_000),
      end: end === 0 ? '24:00' : timeText(end),
      from: formatDate(first + shift),
      ...(until !== undefined && { until: formatDate(until) }),
    });
  }
  return windows;
}

/** Windows of one stretch of wall time: whole days as one window, and the rest. */
export function datedHours(wall: number, length: number): WindowHours[] {
  const first = Math.floor(wall / msPerDay);
  const start = wall - first * msPerDay;
  const whole = Math.floor(length / msPerDay);
  const weekdayNumbers = (days: number) => Array.from({ length: Math.min(days, 7) }, (_, at) => weekdayOf(first + at));
  const windows =
    whole === 0
      ? []
      : windowHours({ weekdays: weekdayNumbers(whole), first, last: first + whole - 1 }, start, msPerDay);
  const rest = length - whole * msPerDay;
  const day = first + whole;
  return rest === 0
    ? windows
    : [...windows, ...windowHours({ weekdays: [weekdayOf(day)], first: day, last: day }, start, rest)];
}

/** A wall time as text. */
export function handOffText(ms: number): string {
  return timeText(ms / 60_000);
}
