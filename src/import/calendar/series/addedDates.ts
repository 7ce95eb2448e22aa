import { parameterOf, withoutType } from '../text/contentLine.js';
import { calendarLength } from '../time/calendarLength.js';
import { endOf } from './lengthOf.js';
import { instantOf, momentOf, wallIn } from './momentOf.js';
import type { CalendarEvent, CalendarMoment, CalendarWork, EventInstance } from './model.js';

/** The end of a period as it is written behind the slash: a time, or a duration. */
function endOfPeriod(
  work: CalendarWork,
  event: CalendarEvent,
  line: number,
  text: string,
  start: CalendarMoment,
): number {
  const length = text.startsWith('P') ? calendarLength(text) : undefined;
  if (length !== undefined) {
    const wall = start.wall + length.days * 86_400_000;
    return instantOf(work, { ...start, wall }, line) + length.ms;
  }
  const end = momentOf(work, event.source.calendar, { name: 'RDATE', line, parameters: [], value: text }, text, start);
  return end === undefined ? NaN : instantOf(work, end, line);
}

/**
 * The instances that `RDATE` adds.
 *
 * @returns undefined where a date is not readable, which has been told
 */
export function addedDates(work: CalendarWork, event: CalendarEvent): EventInstance[] | undefined {
  const { start, source } = event;
  const found: EventInstance[] = [];
  for (const property of event.added) {
    const { line } = property;
    const isPeriod = parameterOf(property, 'VALUE')?.toUpperCase() === 'PERIOD';
    const plain = isPeriod ? withoutType(property) : property;
    for (const value of property.value.split(',')) {
      const [first = '', last] = value.trim().split('/', 2);
      if (first === '') continue;
      const moment = momentOf(work, source.calendar, plain, first, start);
      if (moment === undefined || (last !== undefined) !== isPeriod || moment.isDate !== start.isDate) {
        work.log.add('invalid-exception', { at: line, column: 1 });
        return undefined;
      }
      const begin = instantOf(work, moment, line);
      const wall = wallIn(work, start.zone, moment, line);
      const end =
        last === undefined
          ? endOf(work, event, wall, begin, work.isNominal)
          : endOfPeriod(work, event, line, last, moment);
      if (!(end > begin)) {
        work.log.add('invalid-exception', { at: line, column: 1 });
        return undefined;
      }
      found.push({ wall, start: begin, end, day: undefined });
    }
  }
  return found;
}
