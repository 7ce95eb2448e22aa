import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { wallMs } from '../../internal/time/wallClock.js';
import { daysOfRange, resolvedHours, weekdayOf } from '../compile/dailyStretches.js';
import type { PreparedWindow } from '../plan/prepared.js';

/** From the end of a window to the start of another, the earlier one first. */
export interface Handover extends Range {
  /** Day on which the first window ends, in its zone. */
  readonly day: number;
}

/** The days of a period on which a window starts by so many milliseconds after another has ended. */
export function handovers(first: PreparedWindow, second: PreparedWindow, period: Range, apart: number): Handover[] {
  const found: Handover[] = [];
  const days = daysOfRange(first.table, period);
  for (let day = days.first; day <= days.last; day++) {
    if (!startsOn(first, day)) continue;
    const { to: end } = resolvedHours(first.table, day, first);
    const start = end + apart;
    if (end < period.from || end >= period.to) continue;
    const nextDay = Math.floor(wallMs(second.table, start) / msPerDay);
    if (!startsOn(second, nextDay) || resolvedHours(second.table, nextDay, second).from !== start) continue;
    const endDay = Math.floor(wallMs(first.table, end - 1) / msPerDay);
    found.push({ from: Math.min(end, start), to: Math.max(end, start), day: endDay });
  }
  return found;
}

function startsOn({ days, from, until }: PreparedWindow, day: number): boolean {
  return day >= from && day <= until && ((days >> weekdayOf(day)) & 1) === 1;
}
