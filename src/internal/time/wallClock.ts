import { countAtMost } from '../numeric/countAtMost.js';
import type { ZoneTable } from './zoneTable.js';

/** The entry of a table that holds at an instant; the first one holds since the beginning of time. */
export function entryAt({ at }: ZoneTable, ms: number): number {
  return countAtMost(at, ms) - 1;
}

/** What the wall clock of a zone reads at an instant, as if it were UTC: milliseconds since 1970-01-01T00:00. */
export function wallMs(table: ZoneTable, ms: number): number {
  return ms + (table.offsets[entryAt(table, ms)] ?? 0);
}

/**
 * The first instant at which the wall clock of a zone reads the given time or later: for a skipped time the change itself, for a
 * repeated one its first pass. It never runs backwards: a later wall time never gives an earlier instant.
 *
 * @param wall milliseconds since 1970-01-01T00:00 as the wall clock reads
 * @param from entry of the table from where to look, for wall times asked in ascending order
 * @returns epoch milliseconds
 */
export function resolveWall(table: ZoneTable, wall: number, from = 0): number {
  return resolvedAt(table, wall, resolvedEntry(table, wall, from));
}

/** The first entry whose time reaches a wall time, from `entry` on. */
export function resolvedEntry({ at, offsets }: ZoneTable, wall: number, entry: number): number {
  while (entry + 1 < at.length && wall - (offsets[entry] ?? 0) >= (at[entry + 1] ?? 0)) entry++;
  return entry;
}

/** The instant of a wall time whose entry is known. */
export function resolvedAt({ at, offsets }: ZoneTable, wall: number, entry: number): number {
  return Math.max(at[entry] ?? 0, wall - (offsets[entry] ?? 0));
}
