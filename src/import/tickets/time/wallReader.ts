import { digest } from '../../../internal/digest.js';
import { lastInstantMs, msPerDay } from '../../../internal/time/limits.js';
import { entryAt, wallMs } from '../../../internal/time/wallClock.js';
import type { ZoneProvider } from '../../../internal/time/zoneProvider.js';
import { zoneTable } from '../../../internal/time/zoneTable.js';
import type { ZoneTable } from '../../../internal/time/zoneTable.js';
import { instantAt } from '../../calendar/time/instantAt.js';

/** The instant of a wall time, and whether the clock skipped it or showed it twice; undefined: no table reaches there. */
export type WallInstant = { readonly ms: number; readonly kind: 'once' | 'skipped' | 'repeated' } | undefined;

/** Reads wall times of one zone. */
export interface WallReader {
  readonly instant: (wall: number) => WallInstant;
  /** Release or fingerprint of the data that was used; null: none was. */
  readonly timeZoneData: () => string | null;
}

const meanYearMs = 365.25 * msPerDay;

/** Reads wall times of a zone with tables of a year each, or of a day where a provider reaches over a part of the year only. */
export function wallReader(provider: ZoneProvider, zone: string): WallReader {
  const tables = new Map<number, ZoneTable | undefined>();
  const kept = (from: number, to: number): ZoneTable | undefined => {
    if (!tables.has(from)) tables.set(from, tableBetween(provider, zone, from, to));
    return tables.get(from);
  };
  const tableOf = (wall: number): ZoneTable | undefined => {
    const year = Math.floor(wall / meanYearMs);
    const day = Math.floor(wall / msPerDay) * msPerDay;
    const ofYear = kept(year * meanYearMs, Math.min(lastInstantMs, (year + 1) * meanYearMs));
    return ofYear ?? kept(day, day);
  };
  return {
    instant(wall) {
      if (zone === 'UTC') return { ms: wall, kind: 'once' };
      const table = tableOf(wall);
      if (table === undefined) return undefined;
      const ms = instantAt(table, wall);
      if (wallMs(table, ms) !== wall) return { ms, kind: 'skipped' };
      return { ms, kind: isRepeated(table, wall, ms) ? 'repeated' : 'once' };
    },
    timeZoneData() {
      if (tables.size === 0) return null;
      if (provider.timeZoneData !== null) return provider.timeZoneData;
      const contents = [...tables.entries()]
        .sort(([a], [b]) => a - b)
        .map(([from, table]) => tableContent(from, table));
      return `unknown-${digest(contents)}`;
    },
  };
}

function tableBetween(provider: ZoneProvider, zone: string, from: number, to: number): ZoneTable | undefined {
  try {
    const transitions = provider.transitions(zone, from, to);
    return transitions === undefined ? undefined : zoneTable(transitions, from, to);
  } catch {
    return undefined; // tables that were kept for a range need not reach beyond it
  }
}

/** Whether the clock shows a wall time again after the next change. */
function isRepeated(table: ZoneTable, wall: number, ms: number): boolean {
  const next = entryAt(table, ms) + 1;
  const change = table.at[next];
  return change !== undefined && wall - (table.offsets[next] ?? 0) >= change;
}

function tableContent(from: number, table: ZoneTable | undefined): string {
  return table === undefined ? `${from}` : `${from} ${table.at.join()};${table.offsets.join()}`;
}
