import { refuse } from '../../internal/check.js';
import { msPerDay } from '../../internal/time/limits.js';
import { parseDate } from '../../internal/time/parseDate.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import { standardZones } from '../../internal/time/standardZones.js';
import { resolveWall } from '../../internal/time/wallClock.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import { zonesInUse } from '../../internal/time/zonesInUse.js';

/** Where days begin. */
export interface ZoneOptions {
  /** Zone in which dates begin; absent: UTC. */
  readonly timeZone?: string | null | undefined;
  /** Where the offsets of zones come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
}

/** The instant at which a day begins, by days since 1970-01-01. */
export type DayStart = (day: number) => number;

/** Room on both sides of the days that are asked for, because zones differ by up to a day. */
const margin = 2 * msPerDay;

/**
 * When days begin in a zone.
 *
 * @param first first day that will be asked for
 * @param last last such day
 * @throws ComanagedError `unknown-zone`
 */
export function dayStarts({ timeZone, zones }: ZoneOptions, first: number, last: number): DayStart {
  if (timeZone == null || timeZone === 'UTC') return (day) => day * msPerDay;
  const from = Math.max(first * msPerDay - margin, 0);
  const to = Math.max(last * msPerDay + margin, from + margin);
  const table = zonesInUse(zones ?? standardZones(), from, to).table(timeZone, 'timeZone');
  return (day) => resolveWall(table, day * msPerDay);
}

/** An instant, or the day that it is given as. */
export type Moment = { readonly ms: number } | { readonly day: number };

/** Reads a date or an instant; undefined for anything else. */
export function momentOf(value: unknown): Moment | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const day = typeof value === 'string' ? parseDate(value) : undefined;
  if (day !== undefined) return { day };
  const ms = parseInstant(value);
  return ms === undefined ? undefined : { ms };
}

/** Reads the date or instant of an assessment. */
export function asOfMoment(asOf: unknown): Moment {
  return momentOf(asOf) ?? refuse('asOf', 'be a date YYYY-MM-DD, or an instant with Z or an offset', 'invalid-option');
}
