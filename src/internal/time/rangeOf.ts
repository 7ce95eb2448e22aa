import { ComanagedError } from '../errors.js';
import { calendarDate } from './calendarDate.js';
import { dayNumber } from './dayNumber.js';
import { digitsAt } from './digitsAt.js';
import { lastInstantMs, lastYear, msPerDay } from './limits.js';
import { parseInstant } from './parseInstant.js';

/** A stretch of time, epoch milliseconds. */
export interface Range {
  readonly from: number;
  /** Behind the last instant. */
  readonly to: number;
}

/** The options that name a stretch of time. */
export interface RangeOptions {
  /** First instant, ISO 8601 with `Z` or an offset, or epoch milliseconds. */
  readonly from: string | number;
  /** Instant after the last one. */
  readonly to: string | number;
  /** Longest range that is calculated, in years, 1 to 50; absent: 10 (house default). */
  readonly maximumYears?: number | undefined;
}

/** Longest range in years where the caller does not say: a house default. */
export const standardMaximumYears = 10;
/** The longest that can be asked for, in years: a house default. */
export const largestMaximumYears = 50;
const march = 3;
// A year beyond all readable ones reads as this one, which has a 29 February too.
const readableLeapYear = '2196';

/**
 * The range that options name.
 *
 * @throws ComanagedError `invalid-option` where an end is no instant or they are not in order, `range-too-long`
 */
export function rangeOf({ from, to, maximumYears = standardMaximumYears }: RangeOptions): Range {
  const start = instantOf(from, 'from');
  const end = isBeyond(to) ? Infinity : instantOf(to, 'to');
  if (end <= start) throw new ComanagedError('invalid-option', 'to', 'to must lie after from.');
  if (!Number.isInteger(maximumYears) || maximumYears < 1 || maximumYears > largestMaximumYears) {
    throw new ComanagedError('invalid-option', 'maximumYears', 'maximumYears must be a whole number from 1 to 50.');
  }
  if (end > yearsAfter(start, maximumYears)) {
    throw new ComanagedError('range-too-long', 'to', `to must lie at most ${maximumYears} years after from.`);
  }
  return { from: start, to: end };
}

function instantOf(value: string | number, option: string): number {
  const instant = parseInstant(value);
  if (instant !== undefined) return instant;
  const must = 'be an instant from 1970 to 2199: text with Z or an offset, or epoch milliseconds';
  throw new ComanagedError('invalid-option', option, `${option} must ${must}.`);
}

/** The same date and time so many years later; 1 March for a 29 February that the year lacks. */
function yearsAfter(ms: number, years: number): number {
  const days = Math.floor(ms / msPerDay);
  const { year, month, day } = calendarDate(days);
  const then = dayNumber(year + years, month, day) ?? dayNumber(year + years, march, 1) ?? Infinity;
  return (then - days) * msPerDay + ms;
}

/** Whether a value is an instant behind all readable ones: too far away, and not misspelled. */
function isBeyond(value: string | number): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > lastInstantMs;
  if (typeof value !== 'string' || digitsAt(value, 0, 4) <= lastYear) return false;
  return parseInstant(`${readableLeapYear}${value.slice(4)}`) !== undefined;
}
