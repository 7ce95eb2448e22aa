// Oracle (b): every wall time by Temporal, date by date, and who is there by looking at every stretch between two bounds.
// Slow, obvious, and nothing of it is taken from src but the types.
import { Temporal } from 'temporal-polyfill';
import type { Break, Closure, CoveragePlan, CoverageWindow } from '../../../src/coverage/model.js';

/** Half-open, epoch milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const known = new Map<string, number>();

/** The first instant at which the clock of a zone reads a time or later. */
export function instantOf(zone: string, date: Temporal.PlainDate, time: string): number {
  const key = `${zone} ${date.toString()} ${time}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const wall =
    time === '24:00' ? date.add({ days: 1 }).toPlainDateTime() : date.toPlainDateTime(Temporal.PlainTime.from(time));
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const isSkipped = !earlier.toPlainDateTime().equals(wall);
  const instant = isSkipped ? earlier.getTimeZoneTransition('next') : earlier;
  if (instant === null) throw new Error(`${key} is skipped, but no change follows.`);
  known.set(key, instant.epochMilliseconds);
  return instant.epochMilliseconds;
}

function hours(zone: string, date: Temporal.PlainDate, { start, end }: { start: string; end: string }): Span {
  const isNextDay = end <= start; // as texts: 24:00 is behind every start
  return {
    from: instantOf(zone, date, start),
    to: instantOf(zone, isNextDay ? date.add({ days: 1 }) : date, end),
  };
}

/** Dates of a zone that can have to do with a range. */
function datesOf(zone: string, { from, to }: Span): Temporal.PlainDate[] {
  const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate();
  const dates: Temporal.PlainDate[] = [];
  const last = at(to).add({ days: 2 });
  for (let date = at(from).subtract({ days: 3 }); Temporal.PlainDate.compare(date, last) <= 0;) {
    dates.push(date);
    date = date.add({ days: 1 });
  }
  return dates;
}

function weekdayOf(date: Temporal.PlainDate): (typeof weekdayNames)[number] {
  return weekdayNames[date.dayOfWeek - 1] ?? 'mon';
}

/** The hours of a window before closures and breaks. */
function occurrences(window: CoverageWindow, plan: CoveragePlan, range: Span): Span[] {
  const spans: Span[] = [];
  for (const date of datesOf(window.zone, range)) {
    const text = date.toString();
    if (!window.days.includes(weekdayOf(date))) continue;
    if (text < (window.from ?? '0000') || text > (window.until ?? '9999')) continue;
    const instead = (plan.replacements ?? []).filter((one) => one.zone === window.zone && one.date === text);
    const times = instead.length > 0 ? instead.flatMap((one) => one.hours) : [window];
    spans.push(...times.map((time) => hours(window.zone, date, time)));
  }
  return spans;
}

function isInScope({ partyIds, teamIds, windowIds }: Closure | Break, window: CoverageWindow): boolean {
  if (partyIds !== undefined && !partyIds.includes(window.partyId ?? 'nobody')) return false;
  if (teamIds !== undefined && !teamIds.includes(window.teamId ?? 'nobody')) return false;
  return windowIds === undefined || windowIds.includes(window.id);
}

/** What closures and breaks take from a window. */
function cuts(window: CoverageWindow, plan: CoveragePlan, range: Span): Span[] {
  const closed = (plan.closures ?? [])
    .filter((closure) => isInScope(closure, window))
    .map(({ zone, date }) => hours(zone, Temporal.PlainDate.from(date), { start: '00:00', end: '24:00' }));
  const paused = (plan.breaks ?? [])
    .filter((pause) => isInScope(pause, window))
    .flatMap((pause) => {
      if (typeof pause.date === 'string') return [hours(pause.zone, Temporal.PlainDate.from(pause.date), pause)];
      const dates = datesOf(pause.zone, range).filter((date) => pause.days?.includes(weekdayOf(date)));
      return dates.map((date) => hours(pause.zone, date, pause));
    });
  return [...closed, ...paused];
}

function holds(spans: readonly Span[], ms: number): boolean {
  return spans.some(({ from, to }) => from <= ms && ms < to);
}

/** A stretch of equal depth. */
export interface DepthSpan extends Span {
  readonly depth: number;
}

/** How many people are there over a range: windows of a plan, no rotations and overrides. */
export function depthsPerDate(plan: CoveragePlan, range: Span): DepthSpan[] {
  const windows = (plan.windows ?? []).map((window) => ({
    window,
    open: occurrences(window, plan, range),
    closed: cuts(window, plan, range),
  }));
  const bounds = windows.flatMap(({ open, closed }) => [...open, ...closed].flatMap(({ from, to }) => [from, to]));
  const inside = bounds.filter((ms) => ms > range.from && ms < range.to);
  const points = [...new Set([range.from, ...inside, range.to])].sort((a, b) => a - b);
  const spans: { from: number; to: number; depth: number }[] = [];
  for (const [position, from] of points.slice(0, -1).entries()) {
    const present = windows.filter(({ open, closed }) => holds(open, from) && !holds(closed, from));
    const named = new Set<string>();
    let depth = 0;
    for (const { window } of present) {
      if (typeof window.personId === 'string') named.add(window.personId);
      else depth += window.seats ?? 1;
    }
    depth += named.size;
    const last = spans.at(-1);
    const to = points[position + 1] ?? range.to;
    if (last?.depth === depth) last.to = to;
    else spans.push({ from, to, depth });
  }
  return spans;
}

/** Stretches of a depth above 0, joined where they touch. */
export function coveredSpans(depths: readonly DepthSpan[]): Span[] {
  const spans: { from: number; to: number }[] = [];
  for (const { from, to, depth } of depths) {
    if (depth === 0) continue;
    const last = spans.at(-1);
    if (last?.to === from) last.to = to;
    else spans.push({ from, to });
  }
  return spans;
}
