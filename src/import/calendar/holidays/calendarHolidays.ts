import { msPerDay } from '../../../internal/time/limits.js';
import type { ZoneTable } from '../../../internal/time/zoneTable.js';
import { expandCalendar, sourceEvents } from '../series/expandCalendar.js';
import type { ExpandedSeries } from '../series/expandSeries.js';
import { parameterOf } from '../text/contentLine.js';
import type { SourceEvent } from '../text/model.js';
import { plainText } from '../text/plainText.js';
import type { CalendarZones } from '../time/calendarZones.js';
import type { ClosureList } from './closureList.js';
import type { HolidayTotals } from './model.js';
import type { HolidayLog } from './problemTexts.js';
import type { HolidaySettings } from './settings.js';

const everAfter = 8_000_000_000_000;
const utc: ZoneTable = { at: new Float64Array([-Infinity]), offsets: new Float64Array([0]) };

/** Days need no offsets: all clocks are taken as one. */
const wallClocks: CalendarZones = { isKnown: () => true, near: () => utc, table: () => utc, timeZoneData: () => '' };

/** Whether an event is for whole days; one without a start is told of later. */
function isAllDay({ start }: SourceEvent): boolean {
  return (
    start === undefined || start.value.trim().length === 8 || parameterOf(start, 'VALUE')?.toUpperCase() === 'DATE'
  );
}

function repeats({ repeated }: SourceEvent): boolean {
  return repeated.some(({ name }) => name === 'RRULE' || name === 'RDATE');
}

/** Reads the all-day events of a calendar as holidays of one region. */
export function calendarHolidays(
  text: string,
  settings: HolidaySettings,
  list: ClosureList,
  log: HolidayLog,
): HolidayTotals {
  const sources = sourceEvents(text, settings.limits, () => 'unmapped-event', log);
  const events = sources.events.filter((source) => {
    const { line } = source;
    if (!isAllDay(source)) log.add('not-all-day', { at: line, column: 1 });
    else if (repeats(source) && !settings.hasBounds) log.add('series-without-range', { at: line, column: 1 });
    else return true;
    return false;
  });
  const from = Math.max(-everAfter, settings.first * msPerDay);
  const to = Math.min(everAfter, (settings.last + 1) * msPerDay);
  const { expanded, totals } = expandCalendar(
    { ...sources, events },
    {
      settings: { limits: settings.limits, timeZone: 'UTC', zoneNames: new Map(), isNominal: false },
      range: { from, to },
      zones: wallClocks,
      log,
    },
  );
  let left = settings.limits.occurrences;
  const outcomes = { read: 0, outside: totals.outside, skipped: totals.events - totals.covering - totals.outside };
  for (const series of expanded) {
    const { event, instances } = series;
    left -= instances.length * event.length.days;
    if (left < 0) {
      log.add('too-many-holidays', { at: event.source.line, column: 1 }, { group: '' });
      outcomes.skipped++;
      left = 0;
    } else outcomes[readSeries(series, daysOf(series, settings), settings.region, list, log)]++;
  }
  return { entries: totals.events, ...outcomes };
}

/** The days of all instances within the bounds. */
function daysOf({ instances, event }: ExpandedSeries, { first, last }: HolidaySettings): number[] {
  const days = new Set<number>();
  for (const { start } of instances) {
    for (let shift = 0; shift < event.length.days; shift++) days.add(start / msPerDay + shift);
  }
  return [...days].filter((day) => day >= first && day <= last);
}

function readSeries(
  { event }: ExpandedSeries,
  days: readonly number[],
  region: string | null,
  list: ClosureList,
  log: HolidayLog,
): 'read' | 'skipped' {
  const place = { at: event.source.line, column: 1 };
  if (event.length.days > 1) log.add('several-days', place);
  const name = plainText(event.source.summary);
  const outcomes = days.map((day) => list.add(day, name, region, place));
  return outcomes.includes('read') ? 'read' : 'skipped';
}
