import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import { resolvedHours, weekdayOf } from '../compile/dailyStretches.js';
import type { WallTimes } from '../plan/prepared.js';
import type { DayPiece } from './pieces.js';

/** Hours of the wall clock, and the days on which they are covered. */
export interface Slot extends WallTimes {
  readonly days: number[];
  /** How often by weekday, Monday first. */
  readonly byWeekday: number[];
}

/** The real time of hours on a day within a range; empty where the end is not behind the start. */
export function hoursWithin(table: ZoneTable, day: number, times: WallTimes, range: Range): Range {
  const { from, to } = resolvedHours(table, day, times);
  return { from: Math.max(from, range.from), to: Math.min(to, range.to) };
}

/**
 * Pieces by their hours. One at a change of the clocks or at an end of the range reads other hours than it was made from: it goes to the
 * most frequent hours that would give the same time.
 */
export function slotsOf(pieces: readonly DayPiece[], table: ZoneTable, range: Range): Slot[] {
  const slots = new Map<number, Slot>();
  const add = (day: number, { start, end }: WallTimes) => {
    const key = start * 10_000 + end;
    const slot = slots.get(key) ?? { start, end, days: [], byWeekday: [0, 0, 0, 0, 0, 0, 0] };
    slots.set(key, slot);
    slot.days.push(day);
    const weekday = weekdayOf(day);
    slot.byWeekday[weekday] = (slot.byWeekday[weekday] ?? 0) + 1;
  };
  const edges = new Set([...table.at, range.from, range.to]);
  const special: DayPiece[] = [];
  for (const piece of pieces) {
    if (edges.has(piece.from) || edges.has(piece.to)) special.push(piece);
    else if (isRegular(piece, table, range)) add(piece.day, piece);
  }
  for (const piece of special) {
    const found = likeliest([...slots.values()], piece, table, range);
    if (found !== undefined) add(found.day, found.slot);
    else if (isRegular(piece, table, range)) add(piece.day, piece);
  }
  return [...slots.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function isRegular(piece: DayPiece, table: ZoneTable, range: Range): boolean {
  const { start, end, day } = piece;
  const areMinutes = Number.isInteger(start) && Number.isInteger(end) && end > start && end <= start + 1440;
  return areMinutes && isSame(hoursWithin(table, day, piece, range), piece);
}

function isSame(one: Range, other: Range): boolean {
  return one.from === other.from && one.to === other.to;
}

interface Likely {
  readonly slot: Slot;
  readonly day: number;
}

function likeliest(slots: readonly Slot[], piece: DayPiece, table: ZoneTable, range: Range): Likely | undefined {
  const likely: Likely[] = [];
  for (const slot of slots) {
    for (const day of [piece.day - 1, piece.day, piece.day + 1]) {
      if (isSame(hoursWithin(table, day, slot, range), piece)) likely.push({ slot, day });
    }
  }
  const often = ({ slot, day }: Likely) => slot.byWeekday[weekdayOf(day)] ?? 0;
  likely.sort(
    (a, b) =>
      often(b) - often(a) ||
      b.slot.days.length - a.slot.days.length ||
      a.slot.start - b.slot.start ||
      a.slot.end - b.slot.end ||
      a.day - b.day,
  );
  return likely[0];
}

/** Days near changes of the clocks and the ends of a range, where hours can be empty or cut. */
export function unevenDays(table: ZoneTable, range: Range): Set<number> {
  const days = new Set<number>();
  for (const [entry, at] of [...table.at, range.from, range.to].entries()) {
    if (at === -Infinity) continue;
    const offsets = [table.offsets[entry - 1] ?? 0, table.offsets[entry] ?? 0];
    for (const offset of offsets) {
      const day = Math.floor((at + offset) / msPerDay);
      for (let near = day - 3; near <= day + 3; near++) days.add(near);
    }
  }
  return days;
}
