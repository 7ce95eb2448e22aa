import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { resolveWall, wallMs } from '../../internal/time/wallClock.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import type { Stretches } from '../compile/stretches.js';

const msPerMinute = 60_000;
const minutesOfDay = 1440;

/** Covered time that starts on a day: minutes of the wall clock from its midnight, and real time. */
export interface DayPiece extends Range {
  readonly day: number;
  readonly start: number;
  /** Beyond 1440 where it ends on the next day, at most a day behind the start. */
  readonly end: number;
}

/** Stretches by the days on which they start; what is longer than a day is cut at each midnight. */
export function piecesOf({ starts, ends }: Stretches, table: ZoneTable): DayPiece[] {
  const pieces: DayPiece[] = [];
  for (let at = 0; at < starts.length; at++) {
    const to = ends[at] ?? 0;
    let from = starts[at] ?? 0;
    let piece = pieceOf(table, from, to);
    for (; piece.end > piece.start + minutesOfDay; piece = pieceOf(table, from, to)) {
      const midnight = resolveWall(table, (piece.day + 1) * msPerDay);
      if (midnight <= from || midnight >= to) break;
      pieces.push({ ...piece, to: midnight, end: minutesOfDay });
      from = midnight;
    }
    pieces.push(piece);
  }
  return pieces;
}

function pieceOf(table: ZoneTable, from: number, to: number): DayPiece {
  const wall = wallMs(table, from);
  const day = Math.floor(wall / msPerDay);
  const minutes = (ms: number) => (ms - day * msPerDay) / msPerMinute;
  return { from, to, day, start: minutes(wall), end: minutes(wallMs(table, to)) };
}
