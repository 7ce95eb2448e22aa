import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import type { Stretches } from '../compile/stretches.js';

/** Open time of a range, added up so that any stretch of it is measured in a few steps. */
export interface OpenTime extends Stretches {
  readonly range: Range;
  /** Open milliseconds before each stretch, and in all. */
  readonly before: Float64Array;
  /** For each day of 24 hours since the start of the range: the first stretch that ends behind its start. */
  readonly firstOfDay: Int32Array;
  readonly days: OpenDays;
}

/** The same by days of 24 hours since the start of the range, as most of them have one stretch at most. */
interface OpenDays {
  /** Open milliseconds before each day. */
  readonly before: Float64Array;
  /** Milliseconds from the start of each day to its stretch. */
  readonly opens: Int32Array;
  /** Milliseconds that its stretch lasts within the day; 0 where it has none, -1 where it has several. */
  readonly lasts: Int32Array;
}

// Up to here a walk through the stretches of a day is faster than halving.
const fewStretches = 8;

/** Adds up the open time of a range. */
export function openTime({ starts, ends }: Stretches, range: Range): OpenTime {
  const before = new Float64Array(starts.length + 1);
  for (let at = 0; at < starts.length; at++) {
    before[at + 1] = (before[at] ?? 0) + (ends[at] ?? 0) - (starts[at] ?? 0);
  }
  const firstOfDay = new Int32Array(Math.ceil((range.to - range.from) / msPerDay) + 2);
  let at = 0;
  for (let day = 0; day < firstOfDay.length; day++) {
    while (at < ends.length && (ends[at] ?? 0) <= range.from + day * msPerDay) at++;
    firstOfDay[day] = at;
  }
  return { starts, ends, range, before, firstOfDay, days: openDays({ starts, ends }, before, firstOfDay, range) };
}

function openDays(
  { starts, ends }: Stretches,
  beforeStretch: Float64Array,
  firstOfDay: Int32Array,
  { from }: Range,
): OpenDays {
  const before = new Float64Array(firstOfDay.length);
  const opens = new Int32Array(firstOfDay.length);
  const lasts = new Int32Array(firstOfDay.length);
  for (let day = 0; day < firstOfDay.length; day++) {
    const midnight = from + day * msPerDay;
    const at = firstOfDay[day] ?? 0;
    const start = starts[at] ?? Infinity;
    before[day] = (beforeStretch[at] ?? 0) + Math.max(0, midnight - start);
    if (start >= midnight + msPerDay) continue;
    opens[day] = Math.max(0, start - midnight);
    const hasNext = (starts[at + 1] ?? Infinity) < midnight + msPerDay;
    lasts[day] = hasNext ? -1 : Math.min(msPerDay, (ends[at] ?? 0) - midnight) - (opens[day] ?? 0);
  }
  return { before, opens, lasts };
}

/** The stretch that holds an instant of the range, or the next one; their number where none follows. */
export function openAt({ ends, range, firstOfDay }: OpenTime, ms: number): number {
  const day = Math.floor((ms - range.from) / msPerDay);
  let low = firstOfDay[day] ?? 0;
  const high = firstOfDay[day + 1] ?? ends.length;
  if (high - low > fewStretches) return openAmong(ends, low, high, ms);
  while (low < high && (ends[low] ?? 0) <= ms) low++;
  return low;
}

/** The first of many stretches that ends behind an instant. */
function openAmong(ends: Float64Array, from: number, to: number, ms: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > ms) high = middle;
    else low = middle + 1;
  }
  return low;
}

const daysPerMs = 1 / msPerDay;

/**
 * Open milliseconds from the start of the range to an instant of it. Whether the instant lies before, in or behind the stretch of its
 * day is not to be guessed by a processor, so that the sign of a difference decides instead of a branch.
 */
export function openUntil(open: OpenTime, ms: number): number {
  const { before, opens, lasts } = open.days;
  const since = ms - open.range.from;
  const day = (since * daysPerMs) | 0; // a midnight that is rounded to the day before is the end of that
  const length = lasts[day] ?? 0;
  if (length < 0) return openBefore(open, ms, openAt(open, ms));
  const ran = ((since - day * msPerDay) | 0) - (opens[day] ?? 0);
  const beyond = (ran & ~(ran >> 31)) - length;
  return (before[day] ?? 0) + length + (beyond & (beyond >> 31));
}

/** As `openUntil`, where `openAt` is known. */
export function openBefore({ starts, before }: OpenTime, ms: number, at: number): number {
  const passed = before[at] ?? 0;
  const start = starts[at] ?? Infinity;
  return ms > start ? passed + ms - start : passed;
}

/**
 * The first instant by which a number of open milliseconds > 0 have passed since the start of the range; undefined where they never do.
 *
 * @param first a stretch that lies not behind it: what is near is found sooner
 */
export function instantOfOpen({ starts, before }: OpenTime, amount: number, first = 0): number | undefined {
  let low = first;
  let step = 1;
  while (low + step <= starts.length && (before[low + step] ?? 0) < amount) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, starts.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((before[middle + 1] ?? 0) >= amount) high = middle;
    else low = middle + 1;
  }
  const start = starts[low];
  return start === undefined ? undefined : start + amount - (before[low] ?? 0);
}

/** The last instant up to which at most that many open milliseconds have passed since the start of the range. */
export function lastInstantOfOpen({ starts, before, range }: OpenTime, amount: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((before[middle + 1] ?? 0) > amount) high = middle;
    else low = middle + 1;
  }
  const start = starts[low];
  return start === undefined ? range.to : start + amount - (before[low] ?? 0);
}
