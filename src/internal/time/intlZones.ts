import { intlTransitions, zoneClock } from './intlTransitions.js';
import type { ZoneClock } from './intlTransitions.js';
import { msPerDay } from './limits.js';
import { isZoneName } from './zone.js';
import type { ZoneProvider } from './zoneProvider.js';
import { zoneMarginDays } from './zoneTable.js';
import type { ZoneTransitions } from './zoneTable.js';

interface KnownZone {
  readonly clock: ZoneClock;
  readonly from: number;
  readonly to: number;
  readonly transitions: ZoneTransitions;
}

const meanYearMs = 365.25 * msPerDay;

/**
 * Offsets of time zones as the engine's own `Intl` knows them, each zone probed once and kept in the provider.
 *
 * Engines do not tell the release of their data, so results carry a fingerprint of the tables instead.
 *
 * @example
 * ```ts
 * import { intlZones } from 'comanaged/coverage';
 *
 * const year2024 = [1704067200000, 1735689600000] as const;
 * intlZones().transitions('Asia/Tokyo', ...year2024)?.offsets;
 * // => [32400000]
 * ```
 */
export function intlZones(): ZoneProvider {
  const known = new Map<string, KnownZone>();
  return {
    timeZoneData: null,
    transitions(zone, from, to) {
      if (!isZoneName(zone)) return undefined;
      const name = zone.toLowerCase();
      const before = known.get(name);
      const clock = before?.clock ?? zoneClock(zone);
      if (clock === undefined) return undefined;
      const start = from - zoneMarginDays * msPerDay;
      const end = to + zoneMarginDays * msPerDay;
      if (before !== undefined && before.from <= start && before.to >= end) return before.transitions;
      // Whole years, so that ranges that lie close to each other do not make a table each.
      const wider = {
        from: Math.min(before?.from ?? start, Math.floor(start / meanYearMs) * meanYearMs),
        to: Math.max(before?.to ?? end, Math.ceil(end / meanYearMs) * meanYearMs),
      };
      const transitions = intlTransitions(clock, wider.from, wider.to);
      known.set(name, { ...wider, clock, transitions });
      return transitions;
    },
  };
}
