import { addCalendar } from '../internal/time/calendar.js';
import { parseCalendarDuration } from '../internal/time/parseCalendarDuration.js';

/**
 * The last day on which notice can be given: the notice period before the last day, counted on the calendar.
 *
 * @param endsOn days since 1970-01-01
 * @param noticePeriod ISO 8601 on the calendar, such as `P3M`
 * @returns days since 1970-01-01; undefined where the period cannot be read
 */
export function lastDayOfNotice(endsOn: number, noticePeriod: string): number | undefined {
  const notice = parseCalendarDuration(noticePeriod);
  return notice === undefined ? undefined : addCalendar(endsOn, { months: 0 - notice.months, days: 0 - notice.days });
}
