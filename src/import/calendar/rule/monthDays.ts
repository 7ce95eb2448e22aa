import { daysBefore1970, daysToMonth, daysToYear } from '../../../internal/time/gregorian.js';
import type { RecurrenceRule } from './model.js';
import { weekdayOf } from './weekday.js';

/** Days of a month that a list of weekdays names, as days of the month. */
function namedWeekdays(first: number, length: number, weekdays: RecurrenceRule['weekdays']): Set<number> {
  const days = new Set<number>();
  for (const { weekday, ordinal } of weekdays) {
    const earliest = ((weekday - weekdayOf(first) + 7) % 7) + 1;
    const latest = earliest + Math.floor((length - earliest) / 7) * 7;
    if (ordinal === 0) for (let day = earliest; day <= length; day += 7) days.add(day);
    const day = ordinal > 0 ? earliest + (ordinal - 1) * 7 : latest + (ordinal + 1) * 7;
    if (ordinal !== 0 && day >= 1 && day <= length) days.add(day);
  }
  return days;
}

/**
 * The days that a monthly rule names in one month; a day that the month lacks is passed over.
 *
 * @param month months since 1970-01
 * @param standard day of the month where the rule names none
 * @returns days since 1970-01-01, ascending
 */
export function monthDays(rule: RecurrenceRule, month: number, standard: number): number[] {
  const year = 1970 + Math.floor(month / 12);
  const monthOfYear = month - (year - 1970) * 12 + 1;
  if (rule.months.length > 0 && !rule.months.includes(monthOfYear)) return [];
  const start = daysToMonth(year, monthOfYear);
  const length = daysToMonth(year, monthOfYear + 1) - start;
  const first = daysToYear(year) + start - daysBefore1970;
  const byNumber = rule.monthDays.length > 0;
  const byWeekday = rule.weekdays.length > 0;
  const numbered = new Set((byNumber ? rule.monthDays : [standard]).map((day) => (day > 0 ? day : length + day + 1)));
  const weekdays = byWeekday ? namedWeekdays(first, length, rule.weekdays) : numbered;
  const days = [...weekdays].filter((day) => day >= 1 && day <= length && (!byNumber || numbered.has(day)));
  return days.sort((a, b) => a - b).map((day) => first + day - 1);
}
