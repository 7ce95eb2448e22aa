import { checkOptions } from '../internal/check.js';
import { isComanagedError } from '../internal/errors.js';
import { guarded } from '../internal/guarded.js';
import { lastInstantMs, msPerDay } from '../internal/time/limits.js';
import { rangeOf } from '../internal/time/rangeOf.js';
import type { Range } from '../internal/time/rangeOf.js';
import { mostDaysOf, rangeKeys } from './compile/planRange.js';
import { selectionKeys } from './compile/selection.js';
import { stretchAt } from './compile/stretches.js';
import { complementOf } from './compile/stretchSets.js';
import { compileCoverage } from './compileCoverage.js';
import type { CompileCoverageOptions } from './compileCoverage.js';
import type { CompiledCoverage } from './compiled.js';
import type { CoveragePlan, HoursPlan } from './model.js';
import { waitStatistics } from './staffing/waitStatistics.js';
import type { WaitStatisticsOptions } from './staffing/waitStatistics.js';
import type { ClosedStretch, WaitStatistics } from './staffing/waits.js';

/** Options of {@link meanWaitToOpen}: the range, which seats end a wait, and waits of which the share is asked for. */
export interface MeanWaitToOpenOptions extends CompileCoverageOptions, WaitStatisticsOptions {}

/** Days beyond the range in which the end of its last gap is looked for: a house default; one that is not found makes a lower bound. */
const lookAheadDays = 62;
/** Days beyond a range without anybody in which somebody is looked for: ten years, a house default. */
const furthestDays = 3652;
const mostYears = 50;
// Fifty years without their leap days, so that they are never too long.
const mostDays = mostYears * 365;

/**
 * How long those who arrive at any time wait until somebody is there: for the work that nobody does out of hours.
 *
 * For gaps of length g in a range of length T: mean wait of those who arrive in a gap `sum g^2 / (2 * sum g)`, of all `sum g^2 / (2 * T)`.
 * Long gaps catch more arrivals, so neither the mean gap nor half of it is the answer. A gap that the end of the range cuts waits for
 * its true end.
 *
 * @returns minutes; `never` where no seat of the plan is there in the range, nor in the ten years after it, as
 * far as tables of zones reach
 * @throws ComanagedError as `compileCoverage`
 *
 * @example
 * ```ts
 * import { meanWaitToOpen } from 'comanaged/coverage';
 *
 * const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
 * const desk = { windows: [{ id: 'desk', zone: 'UTC', days, start: '08:00', end: '18:00' }] };
 * const waits = meanWaitToOpen(desk, { from: '2026-06-01T08:00Z', to: '2026-06-08T08:00Z' });
 * waits.status === 'ends' && Math.round(waits.meanWaitInGapMinutes ?? 0); // 4,628 / 236 hours
 * // => 1177
 * ```
 */
export function meanWaitToOpen(plan: CoveragePlan | HoursPlan, options: MeanWaitToOpenOptions): WaitStatistics {
  return guarded('plan', () => {
    checkOptions(options, 'options', [...rangeKeys, ...selectionKeys, 'longerThanMinutes']);
    const { longerThanMinutes, ...seats } = options;
    const range = rangeOf(options);
    const upTo = (days: number): Seen => {
      const ahead = Math.min(range.to + days * msPerDay, lastInstantMs);
      const to = Math.max(range.to, Math.min(ahead, range.from + mostDays * msPerDay));
      return { open: compileCoverage(plan, { ...seats, from: range.from, to, maximumYears: mostYears }), ahead: to };
    };
    let seen = asFarAs(lookAheadDays, upTo) ?? upTo(0);
    if (seen.open.minutes() === 0) {
      seen = asFarAs(Math.min(furthestDays, mostDaysOf(plan) - daysOf(range)), upTo) ?? seen;
    }
    return waitStatistics(gapsOf(seen, range), range, { longerThanMinutes });
  });
}

/** Coverage of a range and of the time after it. */
interface Seen {
  readonly open: CompiledCoverage;
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

/** Gaps that begin in a range, of coverage that goes on beyond it. */
function gapsOf({ open, ahead }: Seen, range: Range): ClosedStretch[] {
  const closed = complementOf(open.intervalsMs(), { from: range.from, to: ahead });
  const isNever = open.minutes() === 0;
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
