import { wallMs } from '../../../internal/time/wallClock.js';
import { instantAt } from '../time/instantAt.js';
import type { ZoneTable } from '../../../internal/time/zoneTable.js';
import { parameterOf } from '../text/contentLine.js';
import type { Property } from '../text/contentLine.js';
import type { SourceCalendar } from '../text/model.js';
import { calendarWall, lengthOfDate, lengthOfUtc } from '../time/calendarWall.js';
import type { CalendarMoment, CalendarWork } from './model.js';
import { floatingZone, zoneOf } from './zoneOf.js';

/** The table of a zone for the time around a moment; where there is none for that time, the one of the range, which is told. */
export function clockAt(work: CalendarWork, zone: string, ms: number, line: number): ZoneTable {
  const table = work.zones.near(zone, ms);
  if (table === undefined) work.log.add('outside-zone-data', { at: line, column: 1 }, { group: zone });
  return table ?? work.zones.table(zone);
}

/** The instant of a moment; of a day its beginning. */
export function instantOf(work: CalendarWork, { zone, wall }: CalendarMoment, line: number): number {
  return instantAt(clockAt(work, zone, wall, line), wall);
}

/** What the wall clock of another moment's zone reads at a moment. */
export function wallIn(work: CalendarWork, zone: string, moment: CalendarMoment, line: number): number {
  if (moment.isDate || moment.zone === zone) return moment.wall;
  const instant = instantOf(work, moment, line);
  return wallMs(clockAt(work, zone, instant, line), instant);
}

/**
 * Reads one value of a property.
 *
 * @param of the start of the event, where the property is another one: what has no zone is read in its zone
 * @returns undefined where it is not readable, which has been told
 */
export function momentOf(
  work: CalendarWork,
  calendar: SourceCalendar,
  property: Property,
  value: string = property.value,
  of?: CalendarMoment,
): CalendarMoment | undefined {
  const { line } = property;
  const text = value.trim();
  const wall = calendarWall(text);
  const isDate = text.length === lengthOfDate;
  const type = parameterOf(property, 'VALUE')?.toUpperCase();
  const isOther = type !== undefined && (type === 'DATE') !== isDate;
  if (Number.isNaN(wall) || isOther) {
    work.log.add('invalid-date-time', { at: line, column: 1 });
    return undefined;
  }
  const name = parameterOf(property, 'TZID');
  if (text.length === lengthOfUtc) {
    if (name !== undefined) work.log.add('utc-with-zone', { at: line, column: 1 }, { group: '' });
    return { isDate, zone: 'UTC', wall, isFloating: false };
  }
  if (!isDate && name !== undefined) {
    const zone = zoneOf(work, name, calendar, line);
    return zone === undefined ? undefined : { isDate, zone, wall, isFloating: false };
  }
  if (of !== undefined) {
    const isMixed = !isDate && !of.isFloating;
    if (isMixed) work.log.add('floating-in-zone', { at: line, column: 1 }, { group: '' });
    return { isDate, zone: of.zone, wall, isFloating: !isMixed };
  }
  const zone = floatingZone(work, calendar, line);
  return zone === undefined ? undefined : { isDate, zone, wall, isFloating: true };
}
