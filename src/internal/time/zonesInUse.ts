import { refuse } from '../check.js';
import { digest } from '../digest.js';
import { compareText } from '../text/compareText.js';
import type { ZoneProvider } from './zoneProvider.js';
import { zoneTable } from './zoneTable.js';
import type { ZoneTable } from './zoneTable.js';

/** The zone tables of one calculation, and the label of the data that they came from. */
export interface ZonesInUse {
  /** The table of a zone; undefined where the provider does not know it. */
  readonly known: (zone: string) => ZoneTable | undefined;
  /**
   * The table of a zone.
   *
   * @throws ComanagedError `unknown-zone` where the provider does not know it
   */
  readonly table: (zone: string, path: string) => ZoneTable;
  /** The release of the time-zone data; where it is not known, `unknown-` and a fingerprint of the tables asked for so far. */
  readonly timeZoneData: () => string;
}

/** Tables of a provider for a range, each made once. */
export function zonesInUse(provider: ZoneProvider, from: number, to: number): ZonesInUse {
  const tables = new Map<string, ZoneTable>();
  const known = (zone: string) => {
    const made = tables.get(zone);
    if (made !== undefined) return made;
    const transitions = provider.transitions(zone, from, to);
    if (transitions === undefined) return undefined;
    const table = zoneTable(transitions, from, to);
    tables.set(zone, table);
    return table;
  };
  return {
    known,
    table: (zone, path) => known(zone) ?? refuse(path, 'name a known IANA time zone', 'unknown-zone'),
    timeZoneData() {
      if (provider.timeZoneData !== null) return provider.timeZoneData;
      // Of contents and not of names: another spelling of a zone is the same data.
      const contents = [...tables.values()].map(({ at, offsets }) => `${at.join()};${offsets.join()}`);
      return `unknown-${digest([...new Set(contents)].sort(compareText))}`;
    },
  };
}
