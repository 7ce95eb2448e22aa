import type { ZoneTransitions } from './zoneTable.js';

/**
 * Where the offsets of time zones come from. Two providers with equal tables give equal results, but for the label.
 */
export interface ZoneProvider {
  /** Release of the time-zone data, such as `2026f`; null where the source does not tell it. */
  readonly timeZoneData: string | null;
  /**
   * The changes of a zone's offset, from 30 days before a range to 30 days after it.
   *
   * @param zone name as the caller spelled it
   * @param from epoch milliseconds
   * @param to epoch milliseconds
   * @returns undefined where the zone is not known
   */
  readonly transitions: (zone: string, from: number, to: number) => ZoneTransitions | undefined;
}
