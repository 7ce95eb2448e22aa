import { entryAt, resolveWall } from '../../../internal/time/wallClock.js';
import type { ZoneTable } from '../../../internal/time/zoneTable.js';

/** No clock is further from UTC than this, ms. */
const furthest = 36 * 3_600_000;

/**
 * The first instant at which the wall clock of a zone reads the given time or later, for times in any order: a change long before it
 * is found by halving.
 *
 * @param wall milliseconds since 1970-01-01T00:00 as the wall clock reads
 */
export function instantAt(table: ZoneTable, wall: number): number {
  return resolveWall(table, wall, entryAt(table, wall - furthest));
}
