import { refuse } from '../check.js';
import { lastInstantMs, msPerDay } from './limits.js';

/** The offsets of a zone: `offsets[i]` holds from `at[i]` on, and `at[0]` is the beginning of time. Milliseconds, both. */
export interface ZoneTable {
  /** Epoch milliseconds, ascending; the first is minus infinity. */
  readonly at: Float64Array;
  /** What the wall clock is ahead of UTC, one for each of `at`. */
  readonly offsets: Float64Array;
}

/** The changes of a zone's offset within a stretch of time, in plain numbers. */
export interface ZoneTransitions {
  /** Epoch milliseconds of the changes, ascending. */
  readonly at: ArrayLike<number>;
  /** Milliseconds that the wall clock is ahead of UTC: before the first change, then after each one; one more than `at`. */
  readonly offsets: ArrayLike<number>;
}

/** Days beyond a range of which the changes are known as well: enough for every window that reaches into it. */
export const zoneMarginDays = 30;

/**
 * A table of the changes from 30 days before `from` to 30 days after `to`; the offsets beyond are those at its ends.
 *
 * @throws ComanagedError `invalid-option` where a provider gives changes out of order, or anything but numbers
 */
export function zoneTable({ at, offsets }: ZoneTransitions, from: number, to: number): ZoneTable {
  const margin = zoneMarginDays * msPerDay;
  let first = 0;
  while (first < at.length && (at[first] ?? 0) <= from - margin) first++;
  let last = first;
  while (last < at.length && (at[last] ?? lastInstantMs) < to + margin) last++;
  const table = { at: new Float64Array(last - first + 1), offsets: new Float64Array(last - first + 1) };
  table.at[0] = -Infinity;
  for (let index = first; index <= last; index++) {
    if (index > first) table.at[index - first] = at[index - 1] ?? NaN;
    table.offsets[index - first] = offsets[index] ?? NaN;
  }
  return isTable(table) ? table : refuse('zones', 'give changes in order, and offsets in numbers', 'invalid-option');
}

function isTable({ at, offsets }: ZoneTable): boolean {
  const isInOrder = at.every((ms, index) => index === 0 || ms > (at[index - 1] ?? NaN));
  return isInOrder && offsets.every((offset) => Number.isFinite(offset));
}
