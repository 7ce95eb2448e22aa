import { lastInstantMs, msPerDay } from '../../../internal/time/limits.js';
import { wallMs } from '../../../internal/time/wallClock.js';
import { instantAt } from '../time/instantAt.js';
import { ruleDays } from '../rule/ruleDays.js';
import type { RuleDays } from '../rule/ruleDays.js';
import { addedDates } from './addedDates.js';
import { exclusionsOf } from './exclusions.js';
import type { Exclusions } from './exclusions.js';
import type { CalendarSeries } from './gatherSeries.js';
import { lastDay } from './lastDay.js';
import { endOf } from './lengthOf.js';
import { clockAt } from './momentOf.js';
import type { CalendarEvent, CalendarWork, EventInstance } from './model.js';

/** The instances of an event or series that cover time in the range. */
export interface ExpandedSeries {
  readonly event: CalendarEvent;
  /** By start. */
  readonly instances: readonly EventInstance[];
  /** Days of its rule; undefined: it has none. */
  readonly days: RuleDays | undefined;
  /** Days of the rule without an instance. */
  readonly without: ReadonlySet<number>;
}

const noDays: ReadonlySet<number> = new Set();

/** The one day of an event without a rule. */
function oneDay(day: number): RuleDays {
  return {
    first: day,
    last: day,
    isFirstNamed: true,
    has: (one) => one === day,
    within: (low, high) => (day >= low && day <= high ? [day] : []),
  };
}

function daysOf(work: CalendarWork, event: CalendarEvent): RuleDays | undefined {
  const { rule, start } = event;
  const first = Math.floor(start.wall / msPerDay);
  if (rule === undefined) return oneDay(first);
  const place = { at: rule.source.line, column: 1 };
  const until = lastDay(work, event);
  if (until === null || (until !== undefined && until < first)) {
    const detail = until === null ? 'UNTIL is no date or time' : 'UNTIL lies before the start';
    work.log.add('invalid-rule', place, { detail });
    return undefined;
  }
  const latest = Math.floor(lastInstantMs / msPerDay);
  const days = ruleDays(rule, first, until, latest, work.spend);
  if (days === undefined) work.log.add('too-many-occurrences', { at: event.source.line, column: 1 }, { group: '' });
  else if (!days.isFirstNamed) work.log.add('start-outside-rule', place);
  return days;
}

/** The instance of a rule on a day. */
function instanceOn(work: CalendarWork, event: CalendarEvent, day: number): EventInstance {
  const { start, source, rule } = event;
  const wall = start.wall + (day - Math.floor(start.wall / msPerDay)) * msPerDay;
  const instant = instantAt(clockAt(work, start.zone, wall, source.line), wall);
  const isSingle = rule === undefined && event.added.length === 0;
  return { wall, start: instant, end: endOf(work, event, wall, instant, work.isNominal && !isSingle), day };
}

function isIn({ range }: CalendarWork, { start, end }: EventInstance): boolean {
  return start < range.to && end > range.from && start < end;
}

/** Tells of a start that the clocks skip. */
function tellSkipped(work: CalendarWork, { start, source }: CalendarEvent, instances: readonly EventInstance[]): void {
  const clock = work.zones.table(start.zone);
  let skipped = 0;
  for (const { wall, start: ms } of instances) if (wallMs(clock, ms) !== wall && ms >= work.range.from) skipped++;
  if (skipped > 0) work.log.add('skipped-time', { at: source.line, column: 1 }, { count: skipped });
}

/** Tells of instances whose length or start a change of the clocks touches. */
function tellChanges(work: CalendarWork, event: CalendarEvent, instances: readonly EventInstance[]): void {
  const { start, source, rule } = event;
  tellSkipped(work, event, instances);
  if (rule === undefined || start.isDate) return;
  const clock = work.zones.table(start.zone);
  const offset = (ms: number) => wallMs(clock, ms) - ms;
  const crossing = instances.filter(({ start: ms, end }) => offset(ms) !== offset(end)).length;
  if (crossing > 0) work.log.add('crosses-change', { at: source.line, column: 1 }, { count: crossing });
}

function ruleInstances(
  work: CalendarWork,
  event: CalendarEvent,
  days: RuleDays,
  { ruleDays: without }: Exclusions,
): EventInstance[] | undefined {
  const { from, to } = work.range;
  // The clocks of all zones lie within a day of UTC.
  const low = Math.floor((from - event.length.wall) / msPerDay) - 2;
  const found = days.within(low, Math.floor(to / msPerDay) + 1, work.spend);
  if (found === undefined || !work.take(found.length)) return undefined;
  return found.filter((day) => !without.has(day)).map((day) => instanceOn(work, event, day));
}

/**
 * The instances of an event or series in the range.
 *
 * @returns undefined where it is left out, which has been told
 */
export function expandSeries(
  work: CalendarWork,
  master: CalendarEvent,
  overrides: CalendarSeries['overrides'],
): ExpandedSeries | undefined {
  const { rule, added: dates, excluded } = master;
  const isSingle = rule === undefined && dates.length === 0 && excluded.length === 0 && overrides.length === 0;
  return isSingle ? expandSingle(work, master) : expandRule(work, master, overrides);
}

/** An event that happens once. */
function expandSingle(work: CalendarWork, event: CalendarEvent): ExpandedSeries | undefined {
  const { start, length, source } = event;
  const { from, to } = work.range;
  const isNear = start.wall < to + 2 * msPerDay && start.wall + length.wall > from - 2 * msPerDay;
  const instance = isNear ? instanceOn(work, event, Math.floor(start.wall / msPerDay)) : undefined;
  const instances = instance !== undefined && isIn(work, instance) ? [instance] : [];
  if (!work.take(instances.length)) {
    work.log.add('too-many-occurrences', { at: source.line, column: 1 }, { group: '' });
    return undefined;
  }
  tellSkipped(work, event, instances);
  return { event, instances, days: undefined, without: noDays };
}

function expandRule(
  work: CalendarWork,
  master: CalendarEvent,
  overrides: CalendarSeries['overrides'],
): ExpandedSeries | undefined {
  const days = daysOf(work, master);
  const added = days === undefined ? undefined : addedDates(work, master);
  if (days === undefined || added === undefined) return undefined;
  const walls = new Set(added.map(({ wall }) => wall));
  const exclusions = exclusionsOf(work, master, overrides, days, walls);
  if (exclusions === undefined) return undefined;
  const regular = ruleInstances(work, master, days, exclusions);
  if (regular === undefined || !work.take(added.length)) {
    work.log.add('too-many-occurrences', { at: master.source.line, column: 1 }, { group: '' });
    return undefined;
  }
  const starts = new Set(regular.map(({ start }) => start));
  const extra = added.filter(({ start, wall }) => {
    const isOut = exclusions.instants.has(start) || exclusions.days.has(Math.floor(wall / msPerDay));
    return !isOut && !starts.has(start) && starts.add(start);
  });
  const instances = [...regular, ...extra].filter((instance) => isIn(work, instance));
  instances.sort((a, b) => a.start - b.start || a.end - b.end);
  tellChanges(work, master, instances);
  return {
    event: master,
    instances,
    days: master.rule === undefined ? undefined : days,
    without: master.rule === undefined ? noDays : exclusions.ruleDays,
  };
}
