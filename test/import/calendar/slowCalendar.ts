import { Temporal } from 'temporal-polyfill';
import type { CoveragePlan } from '../../../src/coverage/model.js';

// The slow and obvious way: day by day with Temporal, by the text of RFC 5545.

/** A series as the oracle takes it. */
export interface SlowSeries {
  readonly zone: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:mm`. */
  readonly time: string;
  readonly minutes: number;
  readonly length: 'end' | 'duration';
  readonly rule: SlowRule;
  /** Numbers of the days from the first on that are excluded. */
  readonly excluded: readonly number[];
}

export interface SlowRule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  readonly count?: number | undefined;
  /** Number of days from the first one to the last. */
  readonly untilDays?: number | undefined;
  readonly weekdays: readonly { readonly ordinal: number; readonly weekday: number }[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  /** 1 is Monday. */
  readonly weekStart: number;
}

/** The first instant at which the clock of the zone reads the time or later. */
export function slowInstant(zone: string, wall: Temporal.PlainDateTime): number {
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wall)) return earlier.epochMilliseconds;
  return earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? NaN;
}

function weekOf(date: Temporal.PlainDate, weekStart: number): Temporal.PlainDate {
  return date.subtract({ days: (date.dayOfWeek - weekStart + 7) % 7 });
}

/** Whether a weekday of the month is the one that is counted: from the first, or from the last. */
function isCounted(date: Temporal.PlainDate, ordinal: number): boolean {
  if (ordinal === 0) return true;
  const fromEnd = date.daysInMonth - date.day;
  return ordinal > 0 ? Math.floor((date.day - 1) / 7) + 1 === ordinal : Math.floor(fromEnd / 7) + 1 === -ordinal;
}

function matches(rule: SlowRule, first: Temporal.PlainDate, date: Temporal.PlainDate): boolean {
  const { frequency, interval, weekdays, monthDays, months, weekStart } = rule;
  if (months.length > 0 && !months.includes(date.month)) return false;
  if (monthDays.length > 0 && !monthDays.some((day) => (day > 0 ? day : date.daysInMonth + 1 + day) === date.day))
    return false;
  const isNamed = weekdays.some(({ ordinal, weekday }) => weekday === date.dayOfWeek && isCounted(date, ordinal));
  if (weekdays.length > 0 && !isNamed) return false;
  if (frequency === 'DAILY') return first.until(date, { largestUnit: 'days' }).days % interval === 0;
  if (frequency === 'WEEKLY') {
    if (weekdays.length === 0 && date.dayOfWeek !== first.dayOfWeek) return false;
    return (weekOf(first, weekStart).until(weekOf(date, weekStart), { largestUnit: 'days' }).days / 7) % interval === 0;
  }
  if (weekdays.length === 0 && monthDays.length === 0 && date.day !== first.day) return false;
  return ((date.year - first.year) * 12 + date.month - first.month) % interval === 0;
}

/** Dates of a series up to a last one. */
export function slowDates(
  { date, rule }: Pick<SlowSeries, 'date' | 'rule'>,
  last: Temporal.PlainDate,
): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from(date);
  const found: Temporal.PlainDate[] = [];
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    if (rule.count !== undefined && found.length >= rule.count) break;
    if (rule.untilDays !== undefined && first.until(day, { largestUnit: 'days' }).days > rule.untilDays) break;
    // The start is the first instance, whether or not the rule names it.
    if (day.equals(first) || matches(rule, first, day)) found.push(day);
  }
  return found;
}

/** Instances of a series that touch the range, cut to it, epoch milliseconds. */
export function slowInstances(series: SlowSeries, from: number, to: number, isNominal: boolean): [number, number][] {
  const { zone, date, time, minutes, length, excluded } = series;
  const first = Temporal.PlainDate.from(date);
  const begin = first.toPlainDateTime(time);
  const exact = slowInstant(zone, begin.add({ minutes })) - slowInstant(zone, begin);
  const last = Temporal.Instant.fromEpochMilliseconds(to).toZonedDateTimeISO('UTC').toPlainDate().add({ days: 2 });
  const found: [number, number][] = [];
  for (const day of slowDates(series, last)) {
    if (excluded.includes(first.until(day, { largestUnit: 'days' }).days)) continue;
    const wall = day.toPlainDateTime(time);
    const start = slowInstant(zone, wall);
    const nominal = slowInstant(zone, wall.add({ minutes }));
    const end = isNominal ? nominal : start + (length === 'end' ? exact : minutes * 60_000);
    if (start < to && end > from && start < end) found.push([Math.max(start, from), Math.min(end, to)]);
  }
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** How many are there, of each who, as changes over time: the same for stretches that touch and for one. */
export function changesOf(stretches: readonly (readonly [who: string, start: number, end: number])[]): string[] {
  const changes = new Map<string, number>();
  const add = (key: string, by: number) => changes.set(key, (changes.get(key) ?? 0) + by);
  for (const [who, start, end] of stretches) {
    add(`${who} ${start}`, 1);
    add(`${who} ${end}`, -1);
  }
  return [...changes]
    .filter(([, by]) => by !== 0)
    .map(([key, by]) => `${key} ${by}`)
    .sort();
}

const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const whoOf = (...ids: readonly (string | null | undefined)[]) => ids.map((id) => id ?? '-').join('/');

function wallOf(date: Temporal.PlainDate, time: string): Temporal.PlainDateTime {
  return time === '24:00' ? date.add({ days: 1 }).toPlainDateTime('00:00') : date.toPlainDateTime(time);
}

/** What a plan covers in a range, day by day. */
export function slowPlan(plan: CoveragePlan, from: number, to: number): [who: string, start: number, end: number][] {
  const found: [string, number, number][] = [];
  const add = (who: string, start: number, end: number) => {
    if (start < to && end > from && start < end) found.push([who, Math.max(start, from), Math.min(end, to)]);
  };
  const day = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('UTC').toPlainDate();
  for (const window of plan.windows ?? []) {
    const stop = day(to).add({ days: 2 });
    for (
      let date = day(from).subtract({ days: 3 });
      Temporal.PlainDate.compare(date, stop) < 0;
      date = date.add({ days: 1 })
    ) {
      const text = date.toString();
      const name = weekdayNames[date.dayOfWeek - 1];
      if (name === undefined || !window.days.includes(name)) continue;
      if (text < (window.from ?? '') || text > (window.until ?? '9999')) continue;
      const isNext = window.end <= window.start;
      const start = slowInstant(window.zone, wallOf(date, window.start));
      const end = slowInstant(window.zone, wallOf(isNext ? date.add({ days: 1 }) : date, window.end));
      add(whoOf(window.personId, window.teamId, window.partyId), start, end);
    }
  }
  for (const { zone, unit, length = 1, handOff, from: first, until, members, teamId } of plan.rotations ?? []) {
    const begin = Temporal.PlainDate.from(first);
    const days = length * (unit === 'week' ? 7 : 1);
    const end =
      until == null
        ? Infinity
        : slowInstant(zone, Temporal.PlainDate.from(until).add({ days: 1 }).toPlainDateTime(handOff));
    for (let turn = 0; ; turn++) {
      const start = slowInstant(zone, begin.add({ days: days * turn }).toPlainDateTime(handOff));
      if (start >= Math.min(to, end)) break;
      const next = slowInstant(zone, begin.add({ days: days * (turn + 1) }).toPlainDateTime(handOff));
      add(whoOf(members[turn % members.length], teamId, null), start, Math.min(next, end));
    }
  }
  for (const { start, end, inPersonId, teamId } of plan.overrides ?? []) {
    add(
      whoOf(inPersonId, teamId, null),
      Temporal.Instant.from(start).epochMilliseconds,
      Temporal.Instant.from(end).epochMilliseconds,
    );
  }
  return found;
}
