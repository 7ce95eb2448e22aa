import { checkOptions, refuse } from '../../internal/check.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import type { Range } from '../../internal/time/rangeOf.js';
import type { Stretches } from '../compile/stretches.js';
import type { BusinessClock, ClockPromise, ClockStatus } from './clock.js';
import { dueAfter, dueBefore } from './due.js';
import { openAt, openTime, openUntil } from './openTime.js';
import type { OpenTime } from './openTime.js';
import { joinedPauses } from './pauses.js';

/** A clock of open time. */
export function clockOf(stretches: Stretches, range: Range, timeZoneData: string): BusinessClock {
  const open = openTime(stretches, range);
  const instant = (value: string | number, argument: string) => instantOf(value, argument, range);
  const isOpen = (at: string | number) => {
    const ms = instant(at, 'at');
    if (ms === range.to) refuse('at', 'lie before the end of the range of the clock', 'out-of-range');
    return isOpenAt(open, ms);
  };
  const { from, to } = range;
  const elapsed: BusinessClock['elapsedMs'] = (start, end, pauses) => {
    // Nearly all calls have whole numbers within the range and no pauses.
    const isPlain =
      pauses === undefined &&
      typeof start === 'number' &&
      typeof end === 'number' &&
      start >= from &&
      start <= to &&
      end >= from &&
      end <= to &&
      Math.floor(start) === start &&
      Math.floor(end) === end;
    return isPlain ? openUntil(open, end) - openUntil(open, start) : elapsedOutside(start, end, pauses);
  };
  const elapsedOutside: BusinessClock['elapsedMs'] = (start, end, pauses) => {
    const a = instant(start, 'start');
    const b = instant(end, 'end');
    const passed = openUntil(open, b) - openUntil(open, a);
    return pauses === undefined ? passed : passed - pausedFrom(open, a, b, joinedPauses(pauses));
  };
  const due = (start: string | number, ms: number, pauses?: ClockPromise['pauses']) =>
    dueAfter(open, instant(start, 'start'), amountOf(ms), joinedPauses(pauses));
  return {
    from: formatInstant(range.from),
    to: formatInstant(range.to),
    timeZoneData,
    isOpen,
    elapsedMs: elapsed,
    dueMs: due as BusinessClock['dueMs'], // null only where a pause goes on
    subtractMs: (end, ms, pauses) => dueBefore(open, instant(end, 'end'), amountOf(ms), joinedPauses(pauses)),
    remainingMs: (start, now, ms, pauses) => amountOf(ms) - elapsed(start, now, pauses),
    status: (promise) => statusOf(promise, open, { elapsed, due }),
    nextOpenMs: (at) => dueAfter(open, instant(at, 'at'), 0, [], 'at') ?? 0,
    previousOpenMs: (at) => dueBefore(open, instant(at, 'at'), 0, [], 'at'),
  };
}

interface Answers {
  readonly elapsed: BusinessClock['elapsedMs'];
  readonly due: (start: string | number, ms: number, pauses?: ClockPromise['pauses']) => number | null;
}

function statusOf(promise: ClockPromise, open: OpenTime, { elapsed, due }: Answers): ClockStatus {
  checkOptions(promise, 'promise', ['start', 'now', 'ms', 'doneAt', 'pauses']);
  const { start, ms, pauses, doneAt } = promise;
  const now = instantOf(promise.now, 'now', open.range);
  const done = doneAt === undefined || doneAt === null ? null : instantOf(doneAt, 'doneAt', open.range);
  const isDone = done !== null && done <= now;
  const used = elapsed(start, isDone ? done : now, pauses);
  const remaining = amountOf(ms) - used;
  const isPaused = joinedPauses(pauses).some(({ from, to }) => from <= now && now < to);
  const undecided = isPaused ? 'paused' : 'running';
  const dueAt = due(start, ms, pauses);
  return {
    state: remaining < 0 ? 'breached' : isDone ? 'met' : undecided,
    isOpen: now < open.range.to && isOpenAt(open, now),
    elapsedMs: used,
    remainingMs: remaining,
    dueAt: dueAt === null ? null : formatInstant(dueAt),
  };
}

function isOpenAt(open: OpenTime, ms: number): boolean {
  return (open.starts[openAt(open, ms)] ?? Infinity) <= ms;
}

/** Open milliseconds of pauses from one instant to another; negative where the second comes first. */
function pausedFrom(open: OpenTime, a: number, b: number, pauses: readonly Range[]): number {
  let paused = 0;
  for (const { from, to } of pauses) {
    const [start, end] = [Math.max(from, Math.min(a, b)), Math.min(to, Math.max(a, b))];
    if (start < end) paused += openUntil(open, end) - openUntil(open, start);
  }
  return a <= b ? paused : 0 - paused;
}

function amountOf(ms: number): number {
  return Number.isSafeInteger(ms) && ms >= 0 ? ms : refuse('ms', 'be a whole number of milliseconds, at least 0');
}

function instantOf(value: string | number, argument: string, range: Range): number {
  // Nearly all come as numbers, and a whole number within a range of readable instants is one.
  const isWithin = typeof value === 'number' && value >= range.from && value <= range.to && Number.isInteger(value);
  return isWithin ? value + 0 : readInstant(value, argument, range);
}

function readInstant(value: string | number, argument: string, { from, to }: Range): number {
  const ms = parseInstant(value);
  if (ms === undefined) return refuse(argument, 'be an instant with Z or an offset, or epoch milliseconds');
  return ms >= from && ms <= to ? ms : refuse(argument, 'lie within the range of the clock', 'out-of-range');
}
