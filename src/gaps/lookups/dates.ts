import { compareText } from '../../internal/text/compareText.js';
import { formatDate } from '../../internal/time/formatDate.js';
import { parseCalendarDuration } from '../../internal/time/parseCalendarDuration.js';
import { parseDate } from '../../internal/time/parseDate.js';
import { dueOn } from '../../governance/dueOn.js';

/** The day so many days after another; undefined where that cannot be read. */
export function daysAfter(date: string, days: number): string | undefined {
  const day = parseDate(date);
  return day === undefined ? undefined : formatDate(day + days);
}

/** Days from one day to another; undefined where one of them cannot be read. */
export function daysBetween(from: string, to: string): number | undefined {
  const first = parseDate(from);
  const last = parseDate(to);
  return first === undefined || last === undefined ? undefined : last - first;
}

const daysOfShortestMonth = 28;

/** Whether something repeated is not due yet even if all months were short: most is not, and needs no calendar to tell. */
function isSurelyAhead(lastOn: string, cadence: string, asOf: string): boolean {
  const amount = parseCalendarDuration(cadence);
  const passed = daysBetween(lastOn, asOf);
  return amount !== undefined && passed !== undefined && passed <= amount.months * daysOfShortestMonth + amount.days;
}

/** The day on which something repeated was due, if that day is past; null while it is not, undefined where it cannot be told. */
export function missedDue(lastOn: string, cadence: string, asOf: string): string | null | undefined {
  if (isSurelyAhead(lastOn, cadence, asOf)) return null;
  const due = dueOn(lastOn, cadence);
  if (due === undefined) return undefined;
  return compareText(due, asOf) < 0 ? due : null;
}
