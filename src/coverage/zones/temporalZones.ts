import { msPerDay } from '../../internal/time/limits.js';
import { isZoneName } from '../../internal/time/zone.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import { zoneMarginDays } from '../../internal/time/zoneTable.js';

/** What is used of a date and time of `Temporal`. */
export interface TemporalZonedDateTime {
  readonly epochMilliseconds: number;
  readonly offsetNanoseconds: number;
  /** The next change of its zone's clock; null where none follows. */
  readonly getTimeZoneTransition: (direction: 'next') => TemporalZonedDateTime | null;
}

/** What is used of `Temporal`, the engine's own or a polyfill's. */
export interface TemporalLike {
  readonly Instant: {
    /** An instant of epoch milliseconds. */
    readonly fromEpochMilliseconds: (ms: number) => {
      /** The same instant on the clock of a zone. */
      readonly toZonedDateTimeISO: (zone: string) => TemporalZonedDateTime;
    };
  };
}

/**
 * Offsets of time zones as a `Temporal` tells them.
 *
 * @param temporal `globalThis.Temporal`, or a polyfill
 * @param timeZoneData release of its time-zone data, where known
 */
export function temporalZones(temporal: TemporalLike, timeZoneData: string | null = null): ZoneProvider {
  return {
    timeZoneData,
    transitions(zone, from, to) {
      let moment = isZoneName(zone) ? zonedStart(temporal, zone, from - zoneMarginDays * msPerDay) : undefined;
      if (moment === undefined) return undefined;
      const at: number[] = [];
      const offsets = [moment.offsetNanoseconds / 1e6];
      for (;;) {
        const next: TemporalZonedDateTime | null = moment.getTimeZoneTransition('next');
        if (next === null || next.epochMilliseconds >= to + zoneMarginDays * msPerDay) return { at, offsets };
        const offset = next.offsetNanoseconds / 1e6;
        // Some transitions change the name of the offset alone.
        if (offset !== offsets.at(-1)) {
          at.push(next.epochMilliseconds);
          offsets.push(offset);
        }
        moment = next;
      }
    },
  };
}

function zonedStart(temporal: TemporalLike, zone: string, ms: number): TemporalZonedDateTime | undefined {
  const instant = temporal.Instant.fromEpochMilliseconds(ms);
  try {
    return instant.toZonedDateTimeISO(zone);
  } catch {
    return undefined; // it knows no such zone
  }
}
