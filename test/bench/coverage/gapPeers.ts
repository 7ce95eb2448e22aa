// The gaps of a service by other libraries, each as its documentation has it.
import { Temporal } from 'temporal-polyfill';
import type { CoverageWindow, Weekday } from '../../../src/coverage/model.js';
import { peer } from '../peers/load.js';
import { gapYear } from './workloads.js';

/** Start and end of each gap in turn, epoch milliseconds. */
export type Gaps = number[];
/** The gaps of a service. */
export type GapsOf = (windows: readonly CoverageWindow[]) => Gaps;

const dayMs = 86_400_000;
const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The days on which a window starts and that can reach into the year. */
function startDays(window: CoverageWindow): Day[] {
  const days: Day[] = [];
  for (let ms = gapYear.from - 2 * dayMs; ms <= gapYear.to + dayMs; ms += dayMs) {
    const date = new Date(ms);
    if (!window.days.includes(weekdays[date.getUTCDay()] ?? 'mon')) continue;
    days.push({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
  }
  return days;
}

const hoursOf = (time: string) => ({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) });
const daysOn = ({ start, end }: CoverageWindow) => (end <= start ? 1 : 0);

/** What is left of the year by plain sorting and merging. */
function gapsBetween(spans: [number, number][]): Gaps {
  spans.sort((a, b) => a[0] - b[0]);
  const gaps: Gaps = [];
  let open = gapYear.from;
  for (const [start, end] of spans) {
    if (start > open && open < gapYear.to) gaps.push(open, Math.min(start, gapYear.to));
    open = Math.max(open, end);
  }
  if (open < gapYear.to) gaps.push(open, gapYear.to);
  return gaps;
}

/** Gaps by a function that gives the instant of a wall time. */
function byInstants(instantOf: (zone: string, day: Day, time: string, plusDays: number) => number): GapsOf {
  return (windows) =>
    gapsBetween(
      windows.flatMap((window) =>
        startDays(window).map((day): [number, number] => [
          instantOf(window.zone, day, window.start, 0),
          instantOf(window.zone, day, window.end, daysOn(window)),
        ]),
      ),
    );
}

/** Temporal with its usual rule for skipped and repeated times. */
export const temporalGaps: GapsOf = byInstants(
  (zone, day, time, days) =>
    Temporal.PlainDateTime.from({ ...day, ...hoursOf(time) })
      .add({ days })
      .toZonedDateTime(zone).epochMilliseconds,
);

interface TZDatePackage {
  readonly TZDate: new (year: number, month: number, day: number, hours: number, minutes: number, zone: string) => Date;
}

/** Dates of `@date-fns/tz`; undefined where it is not installed. */
export function tzDateGaps(): GapsOf | undefined {
  const loaded = peer<TZDatePackage>('@date-fns/tz');
  if (loaded === undefined) return undefined;
  const { TZDate } = loaded;
  return byInstants((zone, { year, month, day }, time, days) => {
    const { hour, minute } = hoursOf(time);
    return new TZDate(year, month - 1, day + days, hour, minute, zone).getTime();
  });
}

interface LuxonDateTime {
  readonly plus: (duration: { readonly days: number }) => LuxonDateTime;
  readonly set: (values: { readonly hour: number; readonly minute: number }) => LuxonDateTime;
  readonly toMillis: () => number;
}
interface LuxonInterval {
  readonly start: LuxonDateTime;
  readonly end: LuxonDateTime;
  readonly difference: (...intervals: readonly LuxonInterval[]) => LuxonInterval[];
}
interface LuxonPackage {
  readonly DateTime: {
    readonly fromObject: (values: object, options: { readonly zone: string }) => LuxonDateTime;
    readonly fromMillis: (ms: number, options: { readonly zone: string }) => LuxonDateTime;
  };
  readonly Interval: {
    readonly fromDateTimes: (start: LuxonDateTime, end: LuxonDateTime) => LuxonInterval;
    readonly merge: (intervals: readonly LuxonInterval[]) => LuxonInterval[];
  };
}

/** Intervals of luxon, merged and taken from the year; undefined where it is not installed. */
export function luxonGaps(): GapsOf | undefined {
  const loaded = peer<LuxonPackage>('luxon');
  if (loaded === undefined) return undefined;
  const { DateTime, Interval } = loaded;
  return (windows) => {
    const intervals = windows.flatMap((window) =>
      startDays(window).map((day) => {
        const start = DateTime.fromObject({ ...day, ...hoursOf(window.start) }, { zone: window.zone });
        const end = DateTime.fromObject(day, { zone: window.zone })
          .plus({ days: daysOn(window) })
          .set(hoursOf(window.end));
        return Interval.fromDateTimes(start, end);
      }),
    );
    const ends = [gapYear.from, gapYear.to].map((ms) => DateTime.fromMillis(ms, { zone: 'UTC' }));
    const [from, to] = ends;
    if (from === undefined || to === undefined) return [];
    const rest = Interval.fromDateTimes(from, to).difference(...Interval.merge(intervals));
    return rest.flatMap(({ start, end }) => [start.toMillis(), end.toMillis()]);
  };
}

interface RRulePackage {
  readonly RRule: (new (options: object) => { readonly between: (after: Date, before: Date) => Date[] }) &
    Readonly<Record<'WEEKLY' | 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU', unknown>>;
}

/** Starts of rrule, and the length of the window added to them: it knows no ends. Its results depend on the host's zone: UTC. */
export function rruleGaps(): GapsOf | undefined {
  const loaded = peer<RRulePackage>('rrule');
  if (loaded === undefined) return undefined;
  const { RRule } = loaded;
  const byDay = {
    mon: RRule.MO,
    tue: RRule.TU,
    wed: RRule.WE,
    thu: RRule.TH,
    fri: RRule.FR,
    sat: RRule.SA,
    sun: RRule.SU,
  };
  return (windows) =>
    gapsBetween(
      windows.flatMap((window) => {
        const { hour, minute } = hoursOf(window.start);
        const end = hoursOf(window.end);
        const length = (daysOn(window) * 1440 + (end.hour - hour) * 60 + end.minute - minute) * 60_000;
        const rule = new RRule({
          freq: RRule.WEEKLY,
          byweekday: window.days.map((day) => byDay[day]),
          dtstart: new Date(gapYear.from - 14 * dayMs + (hour * 60 + minute) * 60_000),
          tzid: window.zone,
        });
        const starts = rule.between(new Date(gapYear.from - 2 * dayMs), new Date(gapYear.to + dayMs));
        return starts.map((start): [number, number] => [start.getTime(), start.getTime() + length]);
      }),
    );
}
