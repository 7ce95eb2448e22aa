import { calendarWall, lengthOfDate, lengthOfUtc } from './calendarWall.js';

/** A date or time as it is written. */
export interface WrittenTime {
  /** A date alone, a time of some wall clock, or a time of UTC. */
  readonly kind: 'date' | 'wall' | 'utc';
  /** Milliseconds since 1970-01-01T00:00 of that clock. */
  readonly wall: number;
}

/**
 * Reads `YYYYMMDD`, `YYYYMMDDTHHMMSS` or the same with `Z`, a real day of the years 1900 to 2199.
 *
 * @returns undefined for anything else
 */
export function calendarTime(text: string): WrittenTime | undefined {
  const wall = calendarWall(text);
  if (Number.isNaN(wall)) return undefined;
  return { kind: text.length === lengthOfDate ? 'date' : text.length === lengthOfUtc ? 'utc' : 'wall', wall };
}
