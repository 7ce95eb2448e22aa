import { guarded } from '../internal/guarded.js';
import { refuse } from '../internal/check.js';
import { formatInstant } from '../internal/time/formatInstant.js';
import { rangeOf } from '../internal/time/rangeOf.js';
import type { CalendarCoverage, CoverageFromIcsOptions, CoverageFromIcsResult } from './calendar/model.js';
import { coveragePlan } from './calendar/plan/coveragePlan.js';
import { coveredIntervals } from './calendar/plan/coveredIntervals.js';
import { calendarProblemTexts } from './calendar/problemTexts.js';
import { expandCalendar, sourceEvents } from './calendar/series/expandCalendar.js';
import { calendarSettings, checkZone } from './calendar/settings.js';
import { calendarZones } from './calendar/time/calendarZones.js';
import { coverReader, tellDoubt } from './calendar/who.js';
import { problemLog } from './problemLog.js';

/**
 * Reads who covers when from an iCalendar text (RFC 5545): on-call and shift calendars as PagerDuty, Opsgenie, Grafana OnCall,
 * Google and Outlook write them.
 *
 * Events and daily, weekly and monthly series are read; what is not read is left out and named. Times are those of the zones that
 * the calendar names, never those of the machine. `intervals` are the covered times, `plan` is the same as a part of a document.
 *
 * @param text the calendar
 * @param options the range, the zone of times without zone, and who is meant by the words of events
 * @returns intervals by start, empty where nothing is covered, and every doubt with its line
 * @throws `invalid-argument`, `invalid-option`, `unknown-option`, `unknown-zone`, `range-too-long`, and `out-of-range` where tables
 * of zones do not reach over the range; never for the content
 * @see https://www.rfc-editor.org/rfc/rfc5545
 *
 * @example
 * ```ts
 * import { coverageFromIcs } from 'comanaged/import';
 *
 * const text = `BEGIN:VCALENDAR
 * BEGIN:VEVENT
 * UID:desk
 * SUMMARY:Ada
 * DTSTART;TZID=Europe/Berlin:20260105T080000
 * DTEND;TZID=Europe/Berlin:20260105T160000
 * RRULE:FREQ=WEEKLY;BYDAY=MO,WE
 * END:VEVENT
 * END:VCALENDAR`;
 * const { value } = coverageFromIcs(text, {
 *   from: '2026-01-05T00:00Z',
 *   to: '2026-01-12T00:00Z',
 *   assign: [{ match: 'Ada', personId: 'ada' }],
 * });
 * value.intervals.map(({ start, end, personId }) => `${start} ${end} ${personId}`);
 * // => ['2026-01-05T07:00:00Z 2026-01-05T15:00:00Z ada', '2026-01-07T07:00:00Z 2026-01-07T15:00:00Z ada']
 * value.plan.windows?.map(({ days, start, end, zone }) => `${days.join()} ${start}-${end} ${zone}`);
 * // => ['mon,wed 08:00-16:00 Europe/Berlin']
 * ```
 */
export function coverageFromIcs(text: string, options: CoverageFromIcsOptions): CoverageFromIcsResult {
  if (typeof text !== 'string') refuse('text', 'be a text');
  return guarded('options', () => {
    const settings = calendarSettings(options);
    const range = rangeOf(options);
    const zones = calendarZones(settings.zones, range);
    if (settings.timeZone !== undefined) checkZone(settings.timeZone, zones.isKnown);
    const log = problemLog(calendarProblemTexts, 'line', settings.limits.problems);
    const sources = sourceEvents(text, settings.limits, coverReader(options.assign), log);
    const { expanded, totals } = expandCalendar(sources, { settings, range, zones, log });
    for (const { event } of expanded) tellDoubt(event.source, options.assign !== undefined, log);
    const plan = coveragePlan(expanded, { ...range, mode: settings.mode }, zones.table, log);
    const value: CalendarCoverage = {
      from: formatInstant(range.from),
      to: formatInstant(range.to),
      timeZoneData: zones.timeZoneData(),
      intervals: coveredIntervals(expanded, range),
      plan,
      totals,
    };
    return { value, problems: log.problems() };
  });
}
