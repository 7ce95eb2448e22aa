import type { HoursPlan } from '../coverage/model.js';
import type { AssignmentScope } from './model.js';
import { isWholeWeek, weekStretches } from './weekStretches.js';
import type { Stretch } from './weekStretches.js';

/** Whether two scopes have something in common; `maybe` where only a calendar could tell. */
export type Overlap = 'yes' | 'no' | 'maybe';

function shareValue(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const known = new Set(b);
  return a.some((value) => known.has(value));
}

/** True where the hours are the same in every week, so that the week of the wall clock tells all. */
export function isPlainWeek(plan: HoursPlan): boolean {
  const dated = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;
  return (
    !dated(plan.closures) &&
    !dated(plan.replacements) &&
    !dated(plan.breaks) &&
    plan.windows.every((window) => window.from == null && window.until == null)
  );
}

/** Whether two lists of stretches, each in order, share a minute; touching ends do not. */
function shareMinute(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  let other = 0;
  return a.some(([start, end]) => {
    while ((b[other]?.[1] ?? Infinity) <= start) other++;
    return (b[other]?.[0] ?? Infinity) < end;
  });
}

/** Hours that are none at all, or the whole of every week, are so in every zone. */
function coversAll(plan: HoursPlan, week: readonly Stretch[]): boolean {
  return isWholeWeek(week) && isPlainWeek(plan) && plan.windows.every(({ zone }) => zone === plan.windows[0]?.zone);
}

function windowOverlap(a: HoursPlan | undefined, b: HoursPlan | undefined): Overlap {
  const weeks = [a, b].map((plan) => plan && weekStretches(plan.windows));
  const [weekOfA, weekOfB] = weeks;
  if (weeks.some((week) => week?.length === 0)) return 'no';
  if (a === undefined || b === undefined || weekOfA === undefined || weekOfB === undefined) return 'yes';
  if (coversAll(a, weekOfA) || coversAll(b, weekOfB)) return 'yes';
  const zones = new Set([...a.windows, ...b.windows].map((window) => window.zone));
  if (zones.size > 1 || !isPlainWeek(a) || !isPlainWeek(b)) return 'maybe';
  return shareMinute(weekOfA, weekOfB) ? 'yes' : 'no';
}

/**
 * Tells whether two scopes have something in common in every dimension: severities, sites and the minutes of the wall-clock week.
 *
 * Touching ends do not overlap. Hours in different zones, or with dates, closures, replacements or breaks, may overlap: only a
 * calendar could tell. Every hour of every week meets any hours, whatever the zone.
 */
export function scopeOverlap(a: AssignmentScope | undefined, b: AssignmentScope | undefined): Overlap {
  if (a === undefined || b === undefined) return 'yes';
  if (!shareValue(a.severities, b.severities) || !shareValue(a.sites, b.sites)) return 'no';
  return windowOverlap(a.window, b.window);
}
