import { ComanagedError } from '../errors.js';
import { msPerDay } from './limits.js';
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
const largestMaximumYears = 50;
const longestYear = 366;

/**
 * The range that options name.
 *
 * @throws ComanagedError `invalid-option` where an end is no instant or they are not in order, `range-too-long`
 */
export function rangeOf({ from, to, maximumYears = standardMaximumYears }: RangeOptions): Range {
  const start = instantOf(from, 'from');
  const end = instantOf(to, 'to');
  if (end <= start) throw new ComanagedError('invalid-option', 'to', 'to must lie after from.');
  if (!Number.isInteger(maximumYears) || maximumYears < 1 || maximumYears > largestMaximumYears) {
    throw new ComanagedError('invalid-option', 'maximumYears', 'maximumYears must be a whole number from 1 to 50.');
  }
  if (end - start > maximumYears * longestYear * msPerDay) {
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
