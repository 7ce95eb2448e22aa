import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import { weekdayOf } from '../compile/dailyStretches.js';
import type { Stretches } from '../compile/stretches.js';

const msPerHour = 3_600_000;
const hoursPerDay = 24;
/** Hours of a week. */
export const hoursOfWeek = 168;

/** A range cut at the full hours of a wall clock. */
export interface WeekGrid extends Stretches {
  /** The hour of the week of each piece, Monday 00:00 being 0. */
  readonly cells: Uint8Array;
}

/** Cuts a range at every full hour of a wall clock, and where the clock is changed. */
export function weekGrid({ from, to }: Range, { at, offsets }: ZoneTable): WeekGrid {
  const room = Math.ceil((to - from) / msPerHour) + 2 * at.length + 2;
  const grid = { starts: new Float64Array(room), ends: new Float64Array(room), cells: new Uint8Array(room) };
  let count = 0;
  let entry = 0;
  for (let start = from; start < to; count++) {
    while (entry + 1 < at.length && (at[entry + 1] ?? 0) <= start) entry++;
    const offset = offsets[entry] ?? 0;
    const hour = Math.floor((start + offset) / msPerHour);
    const day = Math.floor((start + offset) / msPerDay);
    const end = Math.min((hour + 1) * msPerHour - offset, at[entry + 1] ?? to, to);
    grid.starts[count] = start;
    grid.ends[count] = end;
    grid.cells[count] = weekdayOf(day) * hoursPerDay + (hour - day * hoursPerDay);
    start = end;
  }
  return {
    starts: grid.starts.subarray(0, count),
    ends: grid.ends.subarray(0, count),
    cells: grid.cells.subarray(0, count),
  };
}

/** Hands over, in order of time, what stretches and the hours of a grid have in common: the stretch, the hour, and milliseconds. */
export function eachCommon(
  grid: WeekGrid,
  { starts, ends }: Stretches,
  take: (stretch: number, cell: number, ms: number) => void,
): void {
  let piece = 0;
  let stretch = 0;
  while (piece < grid.starts.length && stretch < starts.length) {
    const [end, endOther] = [grid.ends[piece] ?? 0, ends[stretch] ?? 0];
    const ms = Math.min(end, endOther) - Math.max(grid.starts[piece] ?? 0, starts[stretch] ?? 0);
    if (ms > 0) take(stretch, grid.cells[piece] ?? 0, ms);
    if (end <= endOther) piece++;
    if (endOther <= end) stretch++;
  }
}

/** Milliseconds of stretches in each hour of the week. */
export function msByHour(grid: WeekGrid, stretches: Stretches): Float64Array {
  const sums = new Float64Array(hoursOfWeek);
  eachCommon(grid, stretches, (_, cell, ms) => {
    sums[cell] = (sums[cell] ?? 0) + ms;
  });
  return sums;
}
