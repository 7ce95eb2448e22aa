import type { TrendChange, TrendSize } from './model.js';

const daysPerMonth = 30.4375; // 365.25 / 12

/** A line through values over days. */
export interface Line {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  readonly intercept: number;
}

/** How large the change along a line is, from its first time to its last. */
export function sizeOf({ slope, low, high, intercept }: Line, first: number, last: number, level: number): TrendSize {
  const along = (days: number): TrendChange => ({
    value: slope * days + 0,
    low: low * days + 0,
    high: high * days + 0,
  });
  const absolute = along(last - first);
  const start = intercept + slope * first;
  const end = start + absolute.value;
  const hasBaseline = start !== 0 && start * end > 0;
  const over = (value: number): number => value / Math.abs(start) + 0;
  const relative = { value: over(absolute.value), low: over(absolute.low), high: over(absolute.high) };
  return { absolute, relative: hasBaseline ? relative : null, perMonth: along(daysPerMonth), level };
}
