import { msPerDay } from '../../../internal/time/limits.js';
import { wallMs } from '../../../internal/time/wallClock.js';
import { instantAt } from '../time/instantAt.js';
import type { CalendarProblem } from '../problemTexts.js';
import type { SourceEvent } from '../text/model.js';
import { calendarLength, longestEventDays } from '../time/calendarLength.js';
import { clockAt, instantOf, momentOf } from './momentOf.js';
import type { CalendarEvent, CalendarMoment, CalendarWork, EventLength } from './model.js';

/** The length last found, which most events of a calendar share, or else a new one. */
function lengthAs(work: CalendarWork, days: number, ms: number, wall: number): EventLength {
  const { lastLength } = work;
  if (lastLength.days === days && lastLength.ms === ms && lastLength.wall === wall) return lastLength;
  return (work.lastLength = { days, ms, wall });
}

function ofDays(work: CalendarWork, days: number): EventLength {
  return lengthAs(work, days, 0, days * msPerDay);
}

function fail({ log }: CalendarWork, code: CalendarProblem, at: number): EventLength | undefined {
  log.add(code, { at, column: 1 });
  return undefined;
}

/**
 * The length of an event.
 *
 * @returns undefined where it has none, which has been told
 */
export function lengthOf(work: CalendarWork, source: SourceEvent, start: CalendarMoment): EventLength | undefined {
  const { end, duration, line, calendar } = source;
  if (end !== undefined && duration !== undefined) return fail(work, 'end-and-duration', duration.line);
  if (duration !== undefined) {
    const found = calendarLength(duration.value.trim().toUpperCase());
    if (found === undefined || (start.isDate && found.ms > 0)) return fail(work, 'invalid-length', duration.line);
    const wall = found.days * msPerDay + found.ms;
    return wall === 0 ? fail(work, 'no-length', duration.line) : lengthAs(work, found.days, found.ms, wall);
  }
  if (end === undefined) return start.isDate ? ofDays(work, 1) : fail(work, 'no-length', line);
  const moment = momentOf(work, calendar, end, end.value, start);
  if (moment === undefined) return undefined;
  if (moment.isDate !== start.isDate) return fail(work, 'different-value-types', end.line);
  const length = start.isDate
    ? ofDays(work, (moment.wall - start.wall) / msPerDay)
    : between(work, source, start, moment);
  if (length.wall > longestEventDays * msPerDay) return fail(work, 'invalid-length', end.line);
  return length.days * msPerDay + length.ms > 0 ? length : fail(work, 'end-before-start', end.line);
}

/** Slack for zones: no clock is further from UTC. */
const farDays = 3;

/** Whether an event is a single one that lies far from the range, so that its exact length is of no interest. */
function isFar(
  { range }: CalendarWork,
  { repeated }: SourceEvent,
  start: CalendarMoment,
  end: CalendarMoment,
): boolean {
  const slack = farDays * msPerDay;
  const isSingle = repeated.length === 0 || repeated.every(({ name }) => name !== 'RRULE' && name !== 'RDATE');
  return isSingle && start.zone === end.zone && (start.wall > range.to + slack || end.wall < range.from - slack);
}

/** Exact length and the one on the wall clock of the start. */
function between(work: CalendarWork, source: SourceEvent, start: CalendarMoment, end: CalendarMoment): EventLength {
  const { line } = source;
  if (isFar(work, source, start, end)) return lengthAs(work, 0, end.wall - start.wall, end.wall - start.wall);
  const first = instantOf(work, start, line);
  const last = instantOf(work, end, line);
  const wall = start.zone === end.zone ? end.wall : wallMs(clockAt(work, start.zone, last, line), last);
  return lengthAs(work, 0, last - first, wall - start.wall);
}

/**
 * The end of an instance of an event.
 *
 * @param wall what the clock reads at its start
 * @param start the instant of that
 * @param isNominal whether it ends at the same wall time as the first one, else as RFC 5545 3.8.5.3 says
 */
export function endOf(
  work: CalendarWork,
  { start: { zone }, length, source }: Pick<CalendarEvent, 'start' | 'length' | 'source'>,
  wall: number,
  start: number,
  isNominal: boolean,
): number {
  if (!isNominal && length.days === 0) return start + length.ms;
  const end = wall + (isNominal ? length.wall : length.days * msPerDay);
  return instantAt(clockAt(work, zone, end, source.line), end) + (isNominal ? 0 : length.ms);
}
