import { isComanagedError } from '../../internal/errors.js';
import { lastInstantMs, msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { stretchAt } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { complementOf } from '../compile/stretchSets.js';
import { waitStatistics } from './waitStatistics.js';
import type { WaitStatisticsOptions } from './waitStatistics.js';
import type { ClosedStretch, WaitStatistics } from './waits.js';

/** Days beyond the range in which the end of its last gap is looked for: a house default; one that is not found makes a lower bound. */
export const lookAheadDays = 62;
/** Days beyond a range without anybody in which somebody is looked for: ten years, a house default. */
export const furthestDays = 3652;
/** Longest time that hours are compiled for at once, in years. */
export const mostYearsAhead = 50;
// Fifty years without their leap days, so that they are never too long.
const mostDays = mostYearsAhead * 365;

/**
 * How long those who arrive at any time of a range wait until somebody is there, where the hours can be told as far ahead as is needed.
 *
 * @param openUpTo the hours from the begin of the range up to an instant
 * @param mostPlanDays days of the longest time for which the hours can be told
 */
export function waitsUntilOpen(
  openUpTo: (to: number) => Stretches,
  range: Range,
  mostPlanDays: number,
  options: WaitStatisticsOptions = {},
): WaitStatistics {
  const upTo = (days: number): Seen => {
    const ahead = Math.min(range.to + days * msPerDay, lastInstantMs);
    const to = Math.max(range.to, Math.min(ahead, range.from + mostDays * msPerDay));
    return { open: openUpTo(to), ahead: to };
  };
  let seen = asFarAs(lookAheadDays, upTo) ?? upTo(0);
  if (seen.open.starts.length === 0) {
    seen = asFarAs(Math.min(furthestDays, mostPlanDays - daysOf(range)), upTo) ?? seen;
  }
  return waitStatistics(gapsOf(seen, range), range, options);
}

/** Hours of a range and of the time after it. */
interface Seen {
  readonly open: Stretches;
  /** Up to when. */
  readonly ahead: number;
}

/** What is seen some days ahead; undefined where tables of zones do not reach so far. */
function asFarAs(days: number, upTo: (days: number) => Seen): Seen | undefined {
  try {
    return upTo(days);
  } catch (error) {
    if (isComanagedError(error) && error.code === 'out-of-range') return undefined;
    throw error;
  }
}

function daysOf({ from, to }: Range): number {
  return Math.ceil((to - from) / msPerDay);
}

/** Gaps that begin in a range, of hours that go on beyond it. */
function gapsOf({ open, ahead }: Seen, range: Range): ClosedStretch[] {
  const closed = complementOf(open, { from: range.from, to: ahead });
  const isNever = open.starts.length === 0;
  const gaps: ClosedStretch[] = [];
  for (let at = 0; at < stretchAt(closed, range.to - 1) + 1; at++) {
    const [start, end] = [closed.starts[at] ?? range.to, closed.ends[at] ?? range.to];
    if (start >= range.to) break;
    if (end < range.to) gaps.push({ start, end });
    else gaps.push({ start, end: range.to, ...trueEnd(end, ahead, isNever) });
  }
  return gaps;
}

function trueEnd(end: number, ahead: number, isNever: boolean): Pick<ClosedStretch, 'trueEnd'> {
  if (isNever) return { trueEnd: null };
  return end < ahead ? { trueEnd: end } : {};
}
