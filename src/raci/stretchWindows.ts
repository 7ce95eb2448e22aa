import type { HoursWindow, Weekday } from '../coverage/model.js';
import { weekdays } from '../coverage/model.js';
import { twoDigits } from '../internal/time/twoDigits.js';
import { grouped } from './grouped.js';
import { merged, minutesOfWeek } from './weekStretches.js';
import type { Stretch } from './weekStretches.js';

const minutesOfDay = 1440;

/** What runs over the end of the week is one stretch again. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const [first, ...others] = stretches;
  const last = others.at(-1);
  if (first === undefined || last === undefined || first[0] !== 0 || last[1] !== minutesOfWeek) return stretches;
  return [...others.slice(0, -1), [last[0], last[1] + first[1]]];
}

/** Stretches that a window can have: none is longer than a day. */
function cut([start, end]: Stretch): Stretch[] {
  if (end - start <= minutesOfDay) return [[start, end]];
  const midnight = start - (start % minutesOfDay) + minutesOfDay;
  return [[start, midnight], ...cut([midnight, end])];
}

function timeOf(minute: number): string {
  const ofDay = minute % minutesOfDay;
  return `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
}

/** Minutes of the wall-clock week as windows: the way back from `weekStretches`. */
export function stretchWindows(zone: string, stretches: readonly Stretch[]): HoursWindow[] {
  const pieces = joined(merged(stretches)).flatMap(cut);
  const alike = grouped(pieces, ([start, end]) => `${timeOf(start)}-${timeOf(end)}`);
  return [...alike.values()].map((group) => {
    const [[start, end]] = group;
    const starts = new Set(group.map(([first]) => Math.floor(first / minutesOfDay) % weekdays.length));
    const days: Weekday[] = weekdays.filter((_, day) => starts.has(day));
    return { zone, days, start: timeOf(start), end: timeOf(end) };
  });
}
