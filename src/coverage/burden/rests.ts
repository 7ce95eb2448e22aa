import { formatInstant } from '../../internal/time/formatInstant.js';
import type { Stretches } from '../compile/stretches.js';
import type { TimedInterval } from './model.js';

const msPerMinute = 60_000;
const msPerHour = 3_600_000;

/** A stretch as plain data with its length. */
export function timedInterval(from: number, to: number): TimedInterval {
  return { start: formatInstant(from), end: formatInstant(to), minutes: (to - from) / msPerMinute };
}

/** Pauses between stretches of duty that are shorter than a rest. */
export function shortRests({ starts, ends }: Stretches, restHours: number): TimedInterval[] {
  const rests: TimedInterval[] = [];
  for (let at = 1; at < starts.length; at++) {
    const [from, to] = [ends[at - 1] ?? 0, starts[at] ?? 0];
    if (to - from < restHours * msPerHour) rests.push(timedInterval(from, to));
  }
  return rests;
}

/** The longest time from the start of duty to the end of it with no full rest in between, of equal ones the first. */
export function longestWithoutRest({ starts, ends }: Stretches, restHours: number): TimedInterval | null {
  let longest = { from: 0, to: 0 };
  let from = starts[0] ?? 0;
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] ?? 0;
    if (at > 0 && start - (ends[at - 1] ?? 0) >= restHours * msPerHour) from = start;
    const to = ends[at] ?? 0;
    if (to - from > longest.to - longest.from) longest = { from, to };
  }
  return longest.to === 0 ? null : timedInterval(longest.from, longest.to);
}
