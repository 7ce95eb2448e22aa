import { digitsAt } from '../../../internal/time/digitsAt.js';
import { lastYear, msPerDay } from '../../../internal/time/limits.js';
import { wallMs } from '../../../internal/time/wallClock.js';
import { instantAt } from '../time/instantAt.js';
import { calendarTime } from '../time/calendarTime.js';
import { clockAt } from './momentOf.js';
import type { CalendarEvent, CalendarWork } from './model.js';

/**
 * The last day on which an instance of a series may start, as far as `UNTIL` says so.
 *
 * @returns undefined: no end; null: the text is no date or time
 */
export function lastDay(work: CalendarWork, { start, rule, source }: CalendarEvent): number | undefined | null {
  const text = rule?.until?.trim();
  if (rule === undefined || text === undefined) return undefined;
  const { line } = rule.source;
  if (digitsAt(text, 0, 4) > lastYear) return undefined;
  const until = calendarTime(text);
  if (until === undefined) return null;
  const wanted = start.isDate ? 'date' : start.isFloating ? 'wall' : 'utc';
  if (until.kind !== wanted) work.log.add('until-type', { at: line, column: 1 });
  const clock = clockAt(work, start.zone, until.wall, source.line);
  const wall = until.kind === 'utc' ? wallMs(clock, until.wall) : until.wall;
  const day = Math.floor(wall / msPerDay);
  if (start.isDate || until.kind === 'date') return day;
  const instant = until.kind === 'utc' ? until.wall : instantAt(clock, wall);
  const time = start.wall - Math.floor(start.wall / msPerDay) * msPerDay;
  return instantAt(clock, day * msPerDay + time) <= instant ? day : day - 1;
}
