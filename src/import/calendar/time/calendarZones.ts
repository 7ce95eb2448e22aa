import { lastInstantMs, msPerDay } from '../../../internal/time/limits.js';
import type { Range } from '../../../internal/time/rangeOf.js';
import { isZoneName } from '../../../internal/time/zone.js';
import type { ZoneProvider } from '../../../internal/time/zoneProvider.js';
import { zoneMarginDays, zoneTable } from '../../../internal/time/zoneTable.js';
import type { ZoneTable } from '../../../internal/time/zoneTable.js';
import { zonesInUse } from '../../../internal/time/zonesInUse.js';

/** The zones of one calendar. */
export interface CalendarZones {
  readonly isKnown: (zone: string) => boolean;
  /** The table of a zone for the time around a moment; undefined: the one of the range is all there is, and does not reach there. */
  readonly near: (zone: string, ms: number) => ZoneTable | undefined;
  /** The table of a zone for the range. */
  readonly table: (zone: string) => ZoneTable;
  readonly timeZoneData: () => string;
}

/** Zones that are looked up far from the range; more are hardly meant in earnest (house default). */
export const mostFarZones = 20;
const meanYearMs = 365.25 * msPerDay;
const utc: ZoneTable = { at: new Float64Array([-Infinity]), offsets: new Float64Array([0]) };

/** Tables of the zones of a calendar: for its range each made once, for times far from it year by year. */
export function calendarZones(provider: ZoneProvider, { from, to }: Range): CalendarZones {
  const inUse = zonesInUse(provider, from, to);
  const known = new Map<string, boolean>();
  const far = new Map<string, ZoneTable | undefined>();
  const farZones = new Set<string>();
  const margin = (zoneMarginDays - 1) * msPerDay;

  function isKnown(zone: string): boolean {
    const before = known.get(zone);
    if (before !== undefined) return before;
    const found = isUtc(zone) || (isZoneName(zone) && provider.transitions(zone, from, to) !== undefined);
    known.set(zone, found);
    return found;
  }

  function farTable(zone: string, ms: number): ZoneTable | undefined {
    const start = Math.max(0, Math.floor(ms / meanYearMs) * meanYearMs);
    const end = Math.min(lastInstantMs, start + 1.5 * meanYearMs);
    const key = `${zone} ${start}`;
    if (far.has(key)) return far.get(key);
    farZones.add(zone);
    const table = farZones.size > mostFarZones ? undefined : tableOrNone(provider, zone, start, end);
    far.set(key, table);
    return table;
  }

  const table = (zone: string): ZoneTable => (isUtc(zone) ? utc : inUse.table(zone, 'zones'));
  return {
    isKnown,
    table,
    near(zone, ms) {
      if (isUtc(zone) || (ms >= from - margin && ms <= to + margin)) return table(zone);
      return ms < 0 || ms > lastInstantMs ? undefined : farTable(zone, ms);
    },
    timeZoneData: inUse.timeZoneData,
  };
}

function isUtc(zone: string): boolean {
  return zone === 'UTC';
}

/** Tables that were kept for a range need not reach beyond it. */
function tableOrNone(provider: ZoneProvider, zone: string, start: number, end: number): ZoneTable | undefined {
  try {
    const transitions = provider.transitions(zone, start, end);
    return transitions === undefined ? undefined : zoneTable(transitions, start, end);
  } catch {
    return undefined;
  }
}
