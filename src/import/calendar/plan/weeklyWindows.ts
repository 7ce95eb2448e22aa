import type { CoverageWindow } from '../../../coverage/model.js';
import { lastInstantMs, msPerDay } from '../../../internal/time/limits.js';
import { instantAt } from '../time/instantAt.js';
import type { ZoneTable } from '../../../internal/time/zoneTable.js';
import type { RecurrenceRule } from '../rule/model.js';
import type { RuleDays } from '../rule/ruleDays.js';
import { weekdayOf } from '../rule/weekday.js';
import type { ExpandedSeries } from '../series/expandSeries.js';
import type { EventInstance } from '../series/model.js';
import type { PlanWork } from './model.js';
import { originOf } from './origin.js';
import { whoText } from './whoText.js';
import { windowHours } from './windowHours.js';

/** A series as windows, and the instances that they do not have. */
export interface WeeklyWindows {
  readonly windows: readonly CoverageWindow[];
  readonly others: readonly EventInstance[];
}

/** The days of the week on which a rule starts every week; undefined: it is not of that kind. */
function weeklyDays({ frequency, interval, weekdays, monthDays, months }: RecurrenceRule, first: number) {
  if (frequency === 'MONTHLY' || interval !== 1 || monthDays.length > 0 || months.length > 0) return undefined;
  if (weekdays.length > 0) return [...new Set(weekdays.map(({ weekday }) => weekday))];
  return frequency === 'DAILY' ? [0, 1, 2, 3, 4, 5, 6] : [weekdayOf(first)];
}

/** Stretches of days between those that are left out. */
function stretches(first: number, last: number | undefined, without: readonly number[]) {
  const found: { first: number; last: number | undefined }[] = [];
  let start = first;
  for (const day of [...without].sort((a, b) => a - b)) {
    if (day > start) found.push({ first: start, last: day - 1 });
    start = Math.max(start, day + 1);
  }
  if (last === undefined || start <= last) found.push({ first: start, last });
  return found;
}

function hasWeekday(
  weekdays: readonly number[],
  { first, last }: { first: number; last: number | undefined },
): boolean {
  if (last === undefined || last - first >= 6) return true;
  for (let day = first; day <= last; day++) if (weekdays.includes(weekdayOf(day))) return true;
  return false;
}

/** First day that a rule itself names: a start that does not match stands apart. */
function firstNamed(days: RuleDays, weekdays: readonly number[]): number {
  let day = days.first;
  while (!weekdays.includes(weekdayOf(day))) day++;
  return day;
}

/**
 * A series that repeats each week at the same wall times as windows. Days without an instance, and instances that a window would
 * have otherwise, part them; beyond the range the windows keep their wall times.
 *
 * @returns undefined where the series is not of that kind
 */
export function weeklyWindows(work: PlanWork, clock: ZoneTable, series: ExpandedSeries): WeeklyWindows | undefined {
  const { event, days, instances } = series;
  const { start, length, rule } = event;
  const weekdays = rule === undefined || days === undefined ? undefined : weeklyDays(rule, days.first);
  if (weekdays === undefined || days === undefined) return undefined;
  const time = start.wall - Math.floor(start.wall / msPerDay) * msPerDay;
  const isWhole = time % 60_000 === 0 && length.wall % 60_000 === 0;
  if (!isWhole || length.wall <= 0 || length.wall > 7 * msPerDay) return undefined;
  const without = new Set(series.without);
  const others = instances.filter((instance) => {
    const isRegular = instance.day !== undefined && weekdays.includes(weekdayOf(instance.day));
    const end = instantAt(clock, instance.wall + length.wall);
    const isSame = instantAt(clock, instance.wall) === instance.start && end === instance.end;
    if (isRegular && isSame) return false;
    if (instance.day !== undefined) without.add(instance.day);
    return true;
  });
  const begin = Math.floor((work.from - length.wall) / msPerDay) - 2;
  const latest = Math.floor(lastInstantMs / msPerDay) - 7;
  const windows = stretches(firstNamed(days, weekdays), days.last, [...without])
    .filter(({ first, last }) => first <= latest && (last === undefined || last >= begin))
    .filter((stretch) => hasWeekday(weekdays, stretch))
    .flatMap(({ first, last }) => windowHours({ weekdays, first, last }, time, length.wall))
    .map((hours) => ({
      id: work.id(event.source.uid, hours.from ?? ''),
      zone: start.zone,
      ...hours,
      mode: work.mode,
      ...whoText(event.source.who),
      ...originOf(event.source),
    }));
  return { windows, others };
}
