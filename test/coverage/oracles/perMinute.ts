// Oracle (a): walks through a range minute by minute and asks the rules of the plan of each.
import type { Break, Closure, CoveragePlan, CoverageWindow, WallHours } from '../../../src/coverage/model.js';

const minuteMs = 60_000;
const dayMinutes = 1440;
const weekdayNames = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const; // 1970-01-01 was a Thursday

/** Minutes that the wall clock of a zone is ahead of UTC at an instant. */
export type OffsetAt = (zone: string, ms: number) => number;

/**
 * What a clock reads that stands still where the wall clock of its zone goes back until that has caught up: the latest time that was
 * read so far, minutes since 1970-01-01T00:00. An instant lies at or behind the first one that reads a time or later just where this
 * clock reads that time or later.
 */
function steadyClock(zone: string, offsetAt: OffsetAt, start: number): (ms: number) => number {
  let latest = -Infinity;
  let next = start - 4 * dayMinutes * minuteMs;
  return (ms) => {
    for (; next <= ms; next += minuteMs) latest = Math.max(latest, next / minuteMs + offsetAt(zone, next));
    return latest;
  };
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const dateOf = (day: number) => new Date(day * dayMinutes * minuteMs).toISOString().slice(0, 10);
const weekdayOf = (day: number) => weekdayNames[((day % 7) + 7) % 7] ?? 'thu';

/** Whether hours that start on a day hold at a reading of a clock. */
function runs({ start, end }: WallHours, day: number, reading: number): boolean {
  const [opens, closes] = [minutesOf(start), minutesOf(end)];
  const into = reading - day * dayMinutes;
  return into >= opens && into < (closes > opens ? closes : closes + dayMinutes);
}

function isOpen(window: CoverageWindow, plan: CoveragePlan, reading: number): boolean {
  const today = Math.floor(reading / dayMinutes);
  return [today - 1, today].some((day) => {
    const date = dateOf(day);
    if (!window.days.includes(weekdayOf(day))) return false;
    if (date < (window.from ?? '0000') || date > (window.until ?? '9999')) return false;
    const instead = (plan.replacements ?? []).filter((one) => one.zone === window.zone && one.date === date);
    const times = instead.length > 0 ? instead.flatMap((one) => one.hours) : [window];
    return times.some((time) => runs(time, day, reading));
  });
}

function isCut(window: CoverageWindow, plan: CoveragePlan, readingOf: (zone: string) => number): boolean {
  const concerns = ({ partyIds, teamIds, windowIds }: Closure | Break) =>
    (partyIds === undefined || partyIds.includes(window.partyId ?? 'nobody')) &&
    (teamIds === undefined || teamIds.includes(window.teamId ?? 'nobody')) &&
    (windowIds === undefined || windowIds.includes(window.id));
  const isClosed = (plan.closures ?? []).some(
    (closure) => concerns(closure) && dateOf(Math.floor(readingOf(closure.zone) / dayMinutes)) === closure.date,
  );
  return (
    isClosed ||
    (plan.breaks ?? []).some((pause) => {
      const reading = readingOf(pause.zone);
      const today = Math.floor(reading / dayMinutes);
      return (
        concerns(pause) &&
        [today - 1, today].some(
          (day) =>
            (typeof pause.date === 'string' ? pause.date === dateOf(day) : pause.days?.includes(weekdayOf(day))) &&
            runs(pause, day, reading),
        )
      );
    })
  );
}

/** How many people are there in each minute of a range of whole minutes. */
export function depthPerMinute(
  plan: CoveragePlan,
  { from, to }: { readonly from: number; readonly to: number },
  offsetAt: OffsetAt,
): number[] {
  const clocks = new Map<string, (ms: number) => number>();
  const depths: number[] = [];
  for (let ms = from; ms < to; ms += minuteMs) {
    const readingOf = (zone: string) => {
      const clock = clocks.get(zone) ?? steadyClock(zone, offsetAt, from);
      clocks.set(zone, clock);
      return clock(ms);
    };
    const named = new Set<string>();
    let depth = 0;
    for (const window of plan.windows ?? []) {
      if (!isOpen(window, plan, readingOf(window.zone)) || isCut(window, plan, readingOf)) continue;
      if (typeof window.personId === 'string') named.add(window.personId);
      else depth += window.seats ?? 1;
    }
    depths.push(depth + named.size);
  }
  return depths;
}
