import { guarded } from '../internal/guarded.js';
import { refuse } from '../internal/check.js';
import { calendarHolidays } from './calendar/holidays/calendarHolidays.js';
import { closureList } from './calendar/holidays/closureList.js';
import { listedHolidays } from './calendar/holidays/listedHolidays.js';
import type { Holiday, HolidaysFromOptions, HolidaysFromResult } from './calendar/holidays/model.js';
import { holidayProblemTexts } from './calendar/holidays/problemTexts.js';
import { holidaySettings } from './calendar/holidays/settings.js';
import { calendarProblemTexts } from './calendar/problemTexts.js';
import { problemLog } from './problemLog.js';

/**
 * Reads public holidays as closures: from a list of dates, or from the all-day events of an iCalendar text.
 *
 * A holiday closes the day from 00:00 to 24:00 in the zone of the desk, the tail of the night before with it. Holidays of a region
 * close only whom `regions` names for it; a region that is not named closes nobody, and is told. A holiday on part of a day is a
 * replacement of hours and no closure.
 *
 * @param input `{ date, name?, region? }` each, or the text of a calendar
 * @returns closures by date, then region, empty where there are none, and every doubt with its place
 * @throws `invalid-argument`, `invalid-option`, `unknown-option`, `unknown-zone`; never for the content
 *
 * @example
 * ```ts
 * import { holidaysFrom } from 'comanaged/import';
 *
 * const { value, problems } = holidaysFrom(
 *   [
 *     { date: '2026-12-25', name: 'Christmas Day' },
 *     { date: '2026-02-30', name: 'No such day' },
 *   ],
 *   { timeZone: 'Europe/London', partyIds: ['harbor'] },
 * );
 * value.closures;
 * // => [{ zone: 'Europe/London', date: '2026-12-25', name: 'Christmas Day', partyIds: ['harbor'], id: 'holiday-2026-12-25' }]
 * problems.map(({ code, row }) => `${code} ${row}`);
 * // => ['invalid-holiday-date 1']
 * ```
 */
export function holidaysFrom(input: string | readonly Holiday[], options: HolidaysFromOptions): HolidaysFromResult {
  const isText = typeof input === 'string';
  if (!isText && !isList(input)) refuse('input', 'be a text or an array of holidays');
  return guarded('input', () => {
    const settings = holidaySettings(options);
    const texts = { ...calendarProblemTexts, ...holidayProblemTexts };
    const log = problemLog(texts, isText ? 'line' : 'row', settings.limits.problems);
    const list = closureList(settings, log);
    const totals = isText
      ? calendarHolidays(input, settings, list, log)
      : listedHolidays(input, settings.limits.events, list, log);
    return { value: { closures: list.closures(), totals }, problems: log.problems() };
  });
}

function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false; // a proxy that was revoked
  }
}
