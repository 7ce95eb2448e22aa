import { addCalendar } from '../internal/time/calendar.js';
import { formatDate } from '../internal/time/formatDate.js';
import { parseCalendarDuration } from '../internal/time/parseCalendarDuration.js';
import { parseDate } from '../internal/time/parseDate.js';

/**
 * The day on which something is due that is repeated at a cadence: counted on the calendar from the last time, with the day clamped
 * to the month's end. Due on that day is not overdue; overdue is the day after.
 *
 * @param lastOn `YYYY-MM-DD`
 * @param cadence ISO 8601 on the calendar, such as `P3M`
 * @returns `YYYY-MM-DD`; undefined where one of the two cannot be read
 */
export function dueOn(lastOn: string, cadence: string): string | undefined {
  const anchor = parseDate(lastOn);
  const amount = parseCalendarDuration(cadence);
  return anchor === undefined || amount === undefined ? undefined : formatDate(addCalendar(anchor, amount));
}
