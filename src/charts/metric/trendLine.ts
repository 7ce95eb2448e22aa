import { quantile } from '../../internal/stats/quantile.js';
import { msPerDay } from '../../internal/time/limits.js';
import type { ShownPeriod } from './readSeries.js';
import type { ReadVerdict } from './readVerdict.js';

/** A line through values over instants. */
export type LineAt = (instant: number) => number;

/** The line of Sen, and the lines with the steepest and the least steep slope of its interval, which cross where both medians are. */
export interface TrendLine {
  readonly first: number;
  readonly last: number;
  readonly at: LineAt;
  readonly low: LineAt;
  readonly high: LineAt;
  /** What a change must leave to matter, around the start; null where there is no tolerance. */
  readonly within: readonly [low: number, high: number] | null;
}

/** The middle of a period. */
export const middleOf = ({ from, to }: Pick<ShownPeriod, 'from' | 'to'>): number => (from + to) / 2;

/**
 * The line of a verdict on periods: the change over the time between the first and the last middle, through the median of the values at the median
 * of the middles. None where nothing was decided, or the change is that of a distance from a target.
 */
export function trendLine(
  { verdict, change, ofPeriods, tolerance }: ReadVerdict,
  measured: readonly ShownPeriod[],
  isDistance: boolean,
): TrendLine | null {
  const [head, tail] = [measured[0], measured.at(-1)];
  if (head === undefined || tail === undefined || change === null) return null;
  if (verdict === 'insufficient-data' || !ofPeriods || isDistance) return null;
  const [first, last] = [middleOf(head), middleOf(tail)];
  const middles = Float64Array.from(measured, (each) => (middleOf(each) - first) / msPerDay);
  const values = Float64Array.from(measured, ({ value }) => value ?? 0);
  const [day, center] = [quantile(middles, 0.5), quantile(values, 0.5)];
  const span = (last - first) / msPerDay;
  const through =
    (along: number): LineAt =>
    (instant) =>
      center + (along / span) * ((instant - first) / msPerDay - day) + 0;
  const { value, low, high } = change.absolute;
  const at = through(value);
  const start = at(first);
  const room = tolerance === null ? 0 : tolerance.amount * (tolerance.isRelative ? Math.abs(start) : 1);
  return {
    first,
    last,
    at,
    low: through(low),
    high: through(high),
    within: tolerance === null ? null : [start - room, start + room],
  };
}
