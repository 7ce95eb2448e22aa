import { Temporal } from 'temporal-polyfill';
import type { Closure, CoveragePlan, CoverageWindow, HoursWindow } from '../../../src/coverage/model.js';

// Coverage the slow and obvious way: every minute of a short range is looked at by itself, and wall times come from temporal-polyfill.
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** Milliseconds of a minute. */
export const msPerMinute = 60_000;

/** A range of whole minutes. */
export interface MinuteRange {
  readonly from: number;
  readonly minutes: number;
}

const resolved = new Map<string, number>();

/** The first instant at which the wall clock reads a time or later. */
export function instantOf(zone: string, date: Temporal.PlainDate, minutes: number): number {
  const key = `${zone} ${date.toString()} ${minutes}`;
  const known = resolved.get(key);
  if (known !== undefined) return known;
  const wall = date.toPlainDateTime().add({ minutes });
  let at = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (!at.toPlainDateTime().equals(wall)) at = at.getTimeZoneTransition('next') ?? at; // the time was skipped
  resolved.set(key, at.epochMilliseconds);
  return at.epochMilliseconds;
}

/** Minutes of a wall time. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function datesAround(zone: string, { from, minutes }: MinuteRange): Temporal.PlainDate[] {
  const at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
  return Array.from({ length: Math.ceil(minutes / 1440) + 7 }, (_, day) => at.add({ days: day - 3 }));
}

type Stretch = readonly [from: number, to: number];

function onDate(zone: string, date: Temporal.PlainDate, { start, end }: { start: string; end: string }): Stretch {
  const [open, close] = [minutesOf(start), minutesOf(end)];
  return [instantOf(zone, date, open), instantOf(zone, date, close <= open ? close + 1440 : close)];
}

function painted(stretches: readonly Stretch[], { from, minutes }: MinuteRange): boolean[] {
  const is = Array.from({ length: minutes }, () => false);
  for (const [start, end] of stretches) {
    const [first, last] = [(start - from) / msPerMinute, (end - from) / msPerMinute];
    for (let minute = Math.max(0, first); minute < Math.min(minutes, last); minute++) is[minute] = true;
  }
  return is;
}

type Scoped = Pick<Closure, 'partyIds' | 'teamIds' | 'windowIds'>;
interface Whose {
  readonly partyId: string | null;
  readonly teamId: string | null;
  readonly windowId: string | null;
}

function concerns(scope: Scoped, { partyId, teamId, windowId }: Whose): boolean {
  const has = (ids: readonly string[] | undefined, id: string | null) =>
    ids === undefined || (id !== null && ids.includes(id));
  return has(scope.partyIds, partyId) && has(scope.teamIds, teamId) && has(scope.windowIds, windowId);
}

type Hours = Pick<CoveragePlan, 'closures' | 'breaks' | 'replacements'>;

/** The minutes that closures and breaks take from somebody. */
export function taken({ closures = [], breaks = [] }: Hours, whose: Whose, range: MinuteRange): boolean[] {
  const stretches: Stretch[] = [];
  for (const { zone, date, ...scope } of closures) {
    const hours = { start: '00:00', end: '24:00' };
    if (concerns(scope, whose)) stretches.push(onDate(zone, Temporal.PlainDate.from(date), hours));
  }
  for (const pause of breaks) {
    const dates = pause.date ? [Temporal.PlainDate.from(pause.date)] : datesAround(pause.zone, range);
    for (const date of concerns(pause, whose) ? dates : []) {
      const isDay = pause.date ? true : pause.days?.includes(dayOf(date));
      if (isDay) stretches.push(onDate(pause.zone, date, pause));
    }
  }
  return painted(stretches, range);
}

function dayOf(date: Temporal.PlainDate): (typeof days)[number] {
  return days[date.dayOfWeek - 1] ?? 'mon';
}

/** The minutes in which a window is open. */
export function openMinutes(window: HoursWindow | CoverageWindow, plan: Hours, range: MinuteRange): boolean[] {
  const { zone, from, until } = window;
  const stretches: Stretch[] = [];
  for (const date of datesAround(zone, range)) {
    if (!window.days.includes(dayOf(date))) continue;
    if ((from && date.toString() < from) || (until && date.toString() > until)) continue;
    const instead = plan.replacements?.filter((one) => one.zone === zone && one.date === date.toString()) ?? [];
    const hours = instead.length === 0 ? [window] : instead.flatMap((one) => one.hours);
    for (const times of hours) stretches.push(onDate(zone, date, times));
  }
  const whose = { partyId: window.partyId ?? null, teamId: window.teamId ?? null, windowId: window.id ?? null };
  const cut = taken(plan, whose, range);
  return painted(stretches, range).map((is, minute) => is && !cut[minute]);
}
