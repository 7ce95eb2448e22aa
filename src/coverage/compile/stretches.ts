import { countAtMost } from '../../internal/numeric/countAtMost.js';
import type { Range } from '../../internal/time/rangeOf.js';

/** Stretches of time as two columns of epoch milliseconds: in order, disjoint, not touching, none empty, half-open. */
export interface Stretches {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** No time at all. */
export const noStretches: Stretches = { starts: new Float64Array(0), ends: new Float64Array(0) };

/** Gives room for so many numbers, all 0. */
export type Memory = (length: number) => Float64Array;

/** Memory of its own for each piece. */
export const ownMemory: Memory = (length) => new Float64Array(length);

/** Memory that is asked for once and handed out in pieces; what no longer fits has its own. */
export function sharedMemory(total: number): Memory {
  const all = ownMemory(total);
  let used = 0;
  return (length) => {
    if (used + length > total) return ownMemory(length);
    used += length;
    return all.subarray(used - length, used);
  };
}

/** The first stretches of two columns that lie in one piece of memory, the second half being the ends: to ask for memory costs more than to fill it. */
export function firstOf(both: Float64Array, count: number): Stretches {
  const room = both.length / 2;
  return { starts: both.subarray(0, count), ends: both.subarray(room, room + count) };
}

/** A copy that the caller may write into. */
export function copyOf({ starts, ends }: Stretches): Stretches {
  const both = new Float64Array(2 * starts.length);
  both.set(starts);
  both.set(ends, starts.length);
  return firstOf(both, starts.length);
}

/** Collects stretches that come with ascending starts; those that touch or overlap become one. */
export interface StretchBuilder {
  readonly add: (start: number, end: number) => void;
  readonly done: () => Stretches;
}

/** A builder with room for a number of stretches that is never exceeded. */
export function stretchBuilder(room: number): StretchBuilder {
  const both = new Float64Array(2 * room);
  let count = 0;
  let last = -Infinity;
  return {
    add(start, end) {
      if (end <= start || end <= last) return;
      if (start > last) both[count++] = start;
      both[room + count - 1] = end;
      last = end;
    },
    done: () => firstOf(both, count),
  };
}

/** The whole of a range. */
export function wholeRange({ from, to }: Range): Stretches {
  return { starts: Float64Array.of(from), ends: Float64Array.of(to) };
}

/** Milliseconds of all stretches together. */
export function lengthOf({ starts, ends }: Stretches): number {
  let length = 0;
  for (let at = 0; at < starts.length; at++) length += (ends[at] ?? 0) - (starts[at] ?? 0);
  return length;
}

/** The first stretch that ends behind an instant; their number where none does. */
export function stretchAt({ ends }: Stretches, ms: number): number {
  return countAtMost(ends, ms);
}
