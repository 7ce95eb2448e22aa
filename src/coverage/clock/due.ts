import { refuse } from '../../internal/check.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { instantOfOpen, lastInstantOfOpen, openAt, openBefore, openUntil } from './openTime.js';
import type { OpenTime } from './openTime.js';

/**
 * The first instant by which an amount of open time outside of pauses has passed since another one.
 *
 * @param path the argument that is at fault where it lies beyond the range
 * @returns null where a pause without end comes before it
 * @throws ComanagedError `out-of-range` where that is not within the range
 */
export function dueAfter(
  open: OpenTime,
  start: number,
  amount: number,
  pauses: readonly Range[],
  path = 'ms',
): number | null {
  let now = start;
  let left = amount;
  for (const { from, to } of pauses) {
    if (to <= now) continue;
    if (from >= open.range.to) break; // nothing is known of the time before it
    if (from > now) {
      const found = within(open, now, from, left);
      if (found !== undefined) return found;
      left -= openUntil(open, from) - openUntil(open, now);
    }
    if (to === Infinity) return null;
    now = Math.max(now, to);
    if (now >= open.range.to) break;
  }
  const found = now < open.range.to ? within(open, now, Infinity, left) : undefined;
  return found ?? beyond(path);
}

/** The first instant before `end` by which an amount has passed since `start`. */
function within(open: OpenTime, start: number, end: number, amount: number): number | undefined {
  const at = openAt(open, start);
  if (amount === 0) {
    const next = open.starts[at];
    return next !== undefined && Math.max(next, start) < end ? Math.max(next, start) : undefined;
  }
  const found = instantOfOpen(open, openBefore(open, start, at) + amount, at);
  return found !== undefined && found <= end ? found : undefined;
}

/**
 * The last instant from which an amount of open time outside of pauses leads up to another one.
 *
 * @throws ComanagedError `out-of-range` where that is not within the range
 */
export function dueBefore(open: OpenTime, end: number, amount: number, pauses: readonly Range[], path = 'ms'): number {
  let now = end;
  let left = amount;
  for (const { from, to } of [...pauses].reverse()) {
    if (from >= now) continue;
    if (to < now) {
      const found = withinBefore(open, now, Math.max(to, open.range.from), left);
      if (found !== undefined) return found;
      left -= openUntil(open, now) - openUntil(open, Math.max(to, open.range.from));
    }
    now = Math.min(now, from);
    if (now <= open.range.from) return beyond(path);
  }
  return withinBefore(open, now, -Infinity, left) ?? beyond(path);
}

/** The last instant after `start` from which an amount leads up to `end`. */
function withinBefore(open: OpenTime, end: number, start: number, amount: number): number | undefined {
  const passed = openUntil(open, end);
  if (amount === 0) {
    if (passed === 0) return undefined;
    // Open time ends at `end` or at the last closing before it.
    const found = instantOfOpen(open, passed) ?? end;
    return found > start ? found : undefined;
  }
  if (passed < amount) return undefined;
  const found = lastInstantOfOpen(open, passed - amount);
  return found >= start ? found : undefined;
}

function beyond(path: string): never {
  return refuse(path, 'lead to an instant within the range of the clock', 'out-of-range');
}
