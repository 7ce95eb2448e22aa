import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';

/** A change of the clocks that can move something in a range: wall times that are skipped, or read twice. */
export interface ZoneChange {
  /** The first wall time that is skipped or read twice, milliseconds as if it were UTC. */
  readonly first: number;
  /** The wall time behind the last one. */
  readonly behind: number;
  readonly isSkipped: boolean;
}

/** The changes of a zone within a range, in order. */
export function zoneChanges({ at, offsets }: ZoneTable, range: Range): ZoneChange[] {
  const changes: ZoneChange[] = [];
  for (let entry = 1; entry < at.length; entry++) {
    const ms = at[entry] ?? 0;
    const [before, after] = [offsets[entry - 1] ?? 0, offsets[entry] ?? 0];
    if (ms >= range.to || ms + Math.abs(after - before) <= range.from) continue;
    changes.push({
      first: ms + Math.min(before, after),
      behind: ms + Math.max(before, after),
      isSkipped: after > before,
    });
  }
  return changes;
}

/** Days whose hours can begin or end within a change. */
export function daysOfChange({ first, behind }: ZoneChange): number[] {
  const start = Math.floor(first / msPerDay) - 1;
  return Array.from({ length: Math.floor(behind / msPerDay) - start + 1 }, (_, at) => start + at);
}
