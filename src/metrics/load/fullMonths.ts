import { monthsIn } from '../durations/months.js';
import type { ZoneOptions } from '../incident/moment.js';

/** Months of a zone that lie wholly in a window. */
export interface FullMonths {
  /** Names `YYYY-MM`. */
  readonly names: readonly string[];
  /** First instant of the first, and the one after the last; equal where there is none. */
  readonly from: number;
  readonly to: number;
  /** Place of the full month that holds an instant; -1 for none. */
  readonly monthOf: (ms: number) => number;
  /** Whether parts of other months lie in the window. */
  readonly hasPartial: boolean;
}

/** The full months of a window, which may be empty. */
export function fullMonths(from: number, to: number, options: ZoneOptions): FullMonths {
  const { names, starts, monthOf } = monthsIn(to > from ? Float64Array.of(from, to - 1) : new Float64Array(0), options);
  const first = (starts[0] ?? 0) < from ? 1 : 0;
  const end = (starts[names.length] ?? 0) > to ? names.length - 1 : names.length;
  const start = starts[first] ?? from;
  if (end <= first) return { names: [], from: start, to: start, monthOf: () => -1, hasPartial: to > from };
  const stop = starts[end] ?? to;
  return {
    names: names.slice(first, end),
    from: start,
    to: stop,
    monthOf: (ms) => (ms >= start && ms < stop ? monthOf(ms) - first : -1),
    hasPartial: end - first < names.length,
  };
}
