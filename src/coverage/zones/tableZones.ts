import { checkRecord, refuse } from '../../internal/check.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import { isZoneName } from '../../internal/time/zone.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import type { NamedZoneTable, ZoneTables } from './zoneTables.js';

/**
 * Offsets of time zones from tables that the caller has kept, for results that do not move with the engine's data.
 *
 * Names are taken in any letter case. A range that reaches beyond the tables is refused, never extended in silence.
 *
 * @throws ComanagedError `invalid-argument` where a table is not one
 *
 * @example
 * ```ts
 * import { tableZones, zonedInstant } from 'comanaged/coverage';
 *
 * const zones = tableZones({
 *   timeZoneData: '2026a',
 *   from: '2026-01-01T00:00Z',
 *   to: '2027-01-01T00:00Z',
 *   zones: [{ zone: 'Asia/Tokyo', at: [], offsets: [32400000] }],
 * });
 * zonedInstant('2026-05-04', '09:00', 'Asia/Tokyo', { zones });
 * // => '2026-05-04T00:00:00Z'
 * ```
 */
export function tableZones(tables: ZoneTables): ZoneProvider {
  checkRecord(tables, 'tables');
  const start = parseInstant(tables.from);
  const end = parseInstant(tables.to);
  if (start === undefined) refuse('tables/from', 'be an instant');
  if (end === undefined || end <= start) refuse('tables/to', 'be an instant after from');
  if (typeof tables.timeZoneData !== 'string') refuse('tables/timeZoneData', 'be a text');
  if (!Array.isArray(tables.zones)) refuse('tables/zones', 'be an array');
  const byName = new Map<string, NamedZoneTable>();
  for (const [position, table] of (tables.zones as readonly NamedZoneTable[]).entries()) {
    checkTable(table, `tables/zones/${position}`);
    byName.set(table.zone.toLowerCase(), table);
  }
  return {
    timeZoneData: tables.timeZoneData,
    transitions(zone, from, to) {
      const table = isZoneName(zone) ? byName.get(zone.toLowerCase()) : undefined;
      if (table === undefined) return undefined;
      if (from < start || to > end) refuse('zones', 'have tables of the whole range', 'out-of-range');
      return table;
    },
  };
}

function checkTable(table: unknown, path: string): asserts table is NamedZoneTable {
  checkRecord(table, path);
  const { zone, at, offsets } = table;
  if (typeof zone !== 'string' || !isZoneName(zone)) refuse(`${path}/zone`, 'name a time zone');
  if (!isNumbers(at) || at.some((ms, index) => index > 0 && ms <= (at[index - 1] ?? 0))) {
    refuse(`${path}/at`, 'be whole numbers in ascending order');
  }
  if (!isNumbers(offsets) || offsets.length !== at.length + 1) {
    refuse(`${path}/offsets`, 'be whole numbers, one more than at');
  }
}

function isNumbers(list: unknown): list is readonly number[] {
  return Array.isArray(list) && list.every((item) => Number.isSafeInteger(item));
}
