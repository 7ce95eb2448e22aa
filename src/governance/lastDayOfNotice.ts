import { addCalendar } from '../internal/time/calendar.js';
import { parseCalendarDuration } from '../internal/time/parseCalendarDuration.js';

/**
 * The last day on which notice can be given: counted on the calendar from the day after the last one, so that whole months are left after it:
 * three months before the end of June that is the end of March.
 *
 * @param endsOn days since 1970-01-01
 * @param noticePeriod ISO 8601 on the calendar, such as `P3M`
 * @returns days since 1970-01-01; undefined where the period cannot be read
 */
export function lastDayOfNotice(endsOn: number, noticePeriod: string): number | undefined {
  const notice = parseCalendarDuration(noticePeriod);
  if (notice === undefined) return undefined;
  return addCalendar(endsOn + 1, { months: 0 - notice.months, days: 0 - notice.days }) - 1;
}
