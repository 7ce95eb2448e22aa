import type { Range } from '../../internal/time/rangeOf.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import { daysOfRange, resolvedHours, weekdayOf } from '../compile/dailyStretches.js';
import { stretchAt } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import type { WallTimes } from '../plan/prepared.js';

/** Days of a zone within a range, in order; a day that the zone left out is none. */
export interface LocalDays {
  readonly days: readonly (Range & { readonly week: number })[];
  readonly nights: readonly Range[];
  readonly weeks: number;
}

const wholeDay: WallTimes = { start: 0, end: 1440 };

/** The days and nights that a zone has in a range, cut at its ends. */
export function localDays(table: ZoneTable, night: WallTimes, range: Range): LocalDays {
  const { first, last } = daysOfRange(table, range);
  const days: (Range & { week: number })[] = [];
  const nights: Range[] = [];
  for (let day = first; day <= last; day++) {
    const whole = within(resolvedHours(table, day, wholeDay), range);
    if (whole !== undefined) days.push({ ...whole, week: day - weekdayOf(day) });
    const dark = within(resolvedHours(table, day, night), range);
    if (dark !== undefined) nights.push(dark);
  }
  return { days, nights, weeks: new Set(days.map(({ week }) => week)).size };
}

function within({ from, to }: Range, range: Range): Range | undefined {
  const cut = { from: Math.max(from, range.from), to: Math.min(to, range.to) };
  return cut.from < cut.to ? cut : undefined;
}

/** Whether any of the time lies in a stretch. */
export function touches(time: Stretches, { from, to }: Range): boolean {
  return (time.starts[stretchAt(time, from)] ?? Infinity) < to;
}

/** Most days in a row, and weeks, that have any of the time. */
export function runsOf({ days }: LocalDays, time: Stretches): { readonly longest: number; readonly weeks: number } {
  let longest = 0;
  let run = 0;
  const weeks = new Set<number>();
  for (const day of days) {
    run = touches(time, day) ? run + 1 : 0;
    longest = Math.max(longest, run);
    if (run > 0) weeks.add(day.week);
  }
  return { longest, weeks: weeks.size };
}
