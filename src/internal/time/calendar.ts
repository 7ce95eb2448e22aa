// The formatters that the full UTCDate builds at import are not needed here, so its small sibling serves.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { ComanagedError } from '../errors.js';
import { msPerDay } from './limits.js';
import type { CalendarAmount } from './parseCalendarDuration.js';

/**
 * The date that lies a length of calendar after another: months first, with the day clamped to the month's end, then days.
 * Negative amounts count backwards in the same order.
 *
 * @param days days since 1970-01-01
 * @returns days since 1970-01-01
 * @throws `invalid-argument` where a number is not whole or the result lies beyond the calendar
 */
export function addCalendar(days: number, amount: CalendarAmount): number {
  const inMonth = addMonths(new UTCDateMini(days * msPerDay), amount.months).getTime() / msPerDay;
  const result = inMonth + amount.days;
  if (![days, amount.months, amount.days, result].every(Number.isSafeInteger)) {
    throw new ComanagedError('invalid-argument', 'amount', 'days and amount must be whole numbers that lead to a date');
  }
  return result;
}

/**
 * The due date of a turn of a cadence, always counted from the anchor and never from a clamped date in between:
 * 3 months after 31 January is 30 April, 6 months after it is 31 July.
 *
 * @param anchor days since 1970-01-01
 * @param times how often the cadence is added, a whole number
 * @returns days since 1970-01-01
 * @throws `invalid-argument` where a number is not whole or the result lies beyond the calendar
 */
export function dueDate(anchor: number, cadence: CalendarAmount, times: number): number {
  return addCalendar(anchor, { months: cadence.months * times, days: cadence.days * times });
}
