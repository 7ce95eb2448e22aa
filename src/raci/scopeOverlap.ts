import { parseTime } from '../internal/time/parseTime.js';
import type { HoursPlan, HoursWindow } from '../coverage/model.js';
import { weekdays } from '../coverage/model.js';
import type { AssignmentScope } from './model.js';

/** Whether two scopes have something in common; `maybe` where only a calendar could tell. */
export type Overlap = 'yes' | 'no' | 'maybe';

const minutesOfDay = 1440;
const minutesOfWeek = 7 * minutesOfDay;

function shareValue(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === undefined || b === undefined || a.some((value) => b.includes(value));
}

/** True where the hours are the same in every week, so that the week of the wall clock tells all. */
function isPlainWeek(plan: HoursPlan): boolean {
  const dated = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;
  return (
    !dated(plan.closures) &&
    !dated(plan.replacements) &&
    !dated(plan.breaks) &&
    plan.windows.every((window) => window.from == null && window.until == null)
  );
}

/** The minutes of the week that a window covers, as [start, end) pairs; the end may run into the next week. */
function weekMinutes(window: HoursWindow): [number, number][] {
  const start = parseTime(window.start) ?? 0;
  const end = parseTime(window.end) ?? 0;
  const length = end > start ? end - start : end - start + minutesOfDay;
  return window.days.map((day) => {
    const from = weekdays.indexOf(day) * minutesOfDay + start;
    return [from, from + length];
  });
}

function meet(a: readonly [number, number], b: readonly [number, number]): boolean {
  return [-minutesOfWeek, 0, minutesOfWeek].some((shift) => a[0] + shift < b[1] && b[0] < a[1] + shift);
}

function windowOverlap(a: HoursPlan | undefined, b: HoursPlan | undefined): Overlap {
  if (a === undefined || b === undefined) return 'yes';
  const zones = new Set([...a.windows, ...b.windows].map((window) => window.zone));
  if (zones.size > 1 || !isPlainWeek(a) || !isPlainWeek(b)) return 'maybe';
  const others = b.windows.flatMap(weekMinutes);
  return a.windows.flatMap(weekMinutes).some((stretch) => others.some((other) => meet(stretch, other))) ? 'yes' : 'no';
}

/**
 * Tells whether two scopes have something in common in every dimension: severities, sites and the minutes of the wall-clock week.
 *
 * Touching ends do not overlap. Hours in different zones, or with dates, closures, replacements or breaks, may overlap: only a
 * calendar could tell.
 */
export function scopeOverlap(a: AssignmentScope | undefined, b: AssignmentScope | undefined): Overlap {
  if (a === undefined || b === undefined) return 'yes';
  if (!shareValue(a.severities, b.severities) || !shareValue(a.sites, b.sites)) return 'no';
  return windowOverlap(a.window, b.window);
}
