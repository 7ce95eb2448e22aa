import { checkOptions, isTexts, refuse } from '../../internal/check.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { rangeOf } from '../../internal/time/rangeOf.js';
import { standardZones } from '../../internal/time/standardZones.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import { zonesInUse } from '../../internal/time/zonesInUse.js';
import { guarded } from '../../internal/guarded.js';

/** The offsets of one zone over a range, as plain data. */
export interface NamedZoneTable {
  /** Name of the zone, as spelled by whoever made the table. */
  readonly zone: string;
  /** Changes of the offset, epoch milliseconds, ascending. */
  readonly at: readonly number[];
  /** Milliseconds that the wall clock is ahead of UTC: before the first change, then after each; one more than `at`. */
  readonly offsets: readonly number[];
}

/** Offsets of zones as plain data, to be kept beside results that must come out the same in years to come. */
export interface ZoneTables {
  /** Label of the time-zone data. */
  readonly timeZoneData: string;
  /** First instant that the tables speak of. */
  readonly from: string;
  /** Instant after the last one. */
  readonly to: string;
  /** One entry per zone, in the order asked for. */
  readonly zones: readonly NamedZoneTable[];
}

/** Options of {@link zoneTables}. */
export interface ZoneTablesOptions {
  /** First instant, ISO 8601 with `Z` or an offset, or epoch milliseconds. */
  readonly from: string | number;
  /** Instant after the last one. */
  readonly to: string | number;
  /** Where the offsets come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
}

/**
 * The offsets of zones over a range as plain data, which `tableZones` takes again: what a contract was decided on stays what it
 * was, whatever governments decide later.
 *
 * @throws ComanagedError `unknown-zone`, `range-too-long`, `invalid-option`
 *
 * @example
 * ```ts
 * import { zoneTables } from 'comanaged/coverage';
 *
 * const { zones } = zoneTables(['Europe/Berlin'], { from: '2024-01-01T00:00Z', to: '2025-01-01T00:00Z' });
 * zones[0]?.at.length;
 * // => 2
 * ```
 */
export function zoneTables(zones: readonly string[], options: ZoneTablesOptions): ZoneTables {
  return guarded('zones', () => {
    checkOptions(options, 'options', ['from', 'to', 'zones']);
    if (!isTexts(zones)) refuse('zones', 'be an array of zone names');
    const { from, to } = rangeOf(options);
    const inUse = zonesInUse(options.zones ?? standardZones(), from, to);
    const named = zones.map((zone, position) => {
      const { at, offsets } = inUse.table(zone, `zones/${position}`);
      return { zone, at: [...at].slice(1), offsets: [...offsets] };
    });
    return { timeZoneData: inUse.timeZoneData(), from: formatInstant(from), to: formatInstant(to), zones: named };
  });
}
