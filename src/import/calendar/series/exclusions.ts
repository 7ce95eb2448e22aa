import { msPerDay } from '../../../internal/time/limits.js';
import { wallMs } from '../../../internal/time/wallClock.js';
import { instantAt } from '../time/instantAt.js';
import type { RuleDays } from '../rule/ruleDays.js';
import { clockAt, instantOf, momentOf } from './momentOf.js';
import type { CalendarEvent, CalendarMoment, CalendarWork, ReplacedInstance } from './model.js';

/** Instances that a series does not have after all. */
export interface Exclusions {
  /** Days of the rule whose instance is out. */
  readonly ruleDays: ReadonlySet<number>;
  /** Added instances that are out, by instant. */
  readonly instants: ReadonlySet<number>;
  /** Added instances that are out, by day. */
  readonly days: ReadonlySet<number>;
}

/** The day of a rule whose instance starts at an instant; NaN where none does. */
function dayOfInstant(work: CalendarWork, event: CalendarEvent, instant: number): number {
  const { start, source } = event;
  const clock = clockAt(work, start.zone, instant, source.line);
  const day = Math.floor(wallMs(clock, instant) / msPerDay);
  if (start.isDate) return day;
  const time = start.wall - Math.floor(start.wall / msPerDay) * msPerDay;
  // A time that the clocks skip may be read on the day before or after.
  return [day, day - 1].find((one) => instantAt(clock, one * msPerDay + time) === instant) ?? NaN;
}

/** Takes moments out of a series one by one, and tells whether there was an instance. */
function remover(
  work: CalendarWork,
  event: CalendarEvent,
  days: RuleDays,
  added: ReadonlySet<number>,
): { readonly remove: (moment: CalendarMoment, line: number) => boolean; readonly exclusions: Exclusions } {
  const ruleDays = new Set<number>();
  const instants = new Set<number>();
  const addedDays = new Set<number>();
  const dated = new Set([...added].map((wall) => Math.floor(wall / msPerDay)));
  const remove = (moment: CalendarMoment, line: number): boolean => {
    const instant = moment.isDate ? NaN : instantOf(work, moment, line);
    const day = moment.isDate ? moment.wall / msPerDay : dayOfInstant(work, event, instant);
    const isOfRule = days.has(day);
    if (isOfRule) ruleDays.add(day);
    if (moment.isDate || event.start.isDate) {
      addedDays.add(day);
      return isOfRule || dated.has(day);
    }
    instants.add(instant);
    return isOfRule || added.has(wallMs(clockAt(work, event.start.zone, instant, line), instant));
  };
  return { remove, exclusions: { ruleDays, instants, days: addedDays } };
}

/**
 * What `EXDATE` and replaced instances take out of a series, found by the rule and not by its instances.
 *
 * @param added wall times of added instances
 * @returns undefined where a date is not readable, which has been told
 */
export function exclusionsOf(
  work: CalendarWork,
  event: CalendarEvent,
  overrides: readonly ReplacedInstance[],
  days: RuleDays,
  added: ReadonlySet<number>,
): Exclusions | undefined {
  const { remove, exclusions } = remover(work, event, days, added);
  for (const property of event.excluded) {
    const place = { at: property.line, column: 1 };
    for (const value of property.value.split(',')) {
      if (value.trim() === '') continue;
      const moment = momentOf(work, event.source.calendar, property, value, event.start);
      if (moment === undefined) {
        work.log.add('invalid-exception', place);
        return undefined;
      }
      if (!remove(moment, property.line)) work.log.add('exception-without-instance', place, { group: property.line });
    }
  }
  for (const { replaces, source } of overrides) {
    if (remove(replaces, source.line)) continue;
    work.log.add('override-without-instance', { at: source.line, column: 1 });
  }
  return exclusions;
}
