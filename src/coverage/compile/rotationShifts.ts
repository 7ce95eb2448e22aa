import { addCalendar } from '../../internal/time/calendar.js';
import { calendarDate } from '../../internal/time/calendarDate.js';
import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { resolvedAt, resolvedEntry, wallMs } from '../../internal/time/wallClock.js';
import type { PreparedRotation } from '../plan/prepared.js';
import type { Relaxation } from './source.js';

const msPerMinute = 60_000;
const mostMonths = 12 * 400; // farther from any day than any range
const unitMs = { hour: 60 * msPerMinute, day: msPerDay, week: 7 * msPerDay } as const;

/** One turn of a rotation. */
export interface Turn extends Range {
  /** How many hand-offs lie between it and the first turn; below 0 for turns before the first day. */
  readonly turn: number;
  readonly member: string;
}

/** The wall time of the hand-off at which a turn begins. A month without the day hands off on its last one: a house default. */
function handOffWall({ unit, length, handOff, from }: PreparedRotation, turn: number): number {
  const wall = from * msPerDay + handOff * msPerMinute;
  if (unit !== 'month') return wall + turn * length * unitMs[unit];
  const months = turn * length;
  if (Math.abs(months) > mostMonths) return months * Infinity;
  return addCalendar(from, { months, days: 0 }) * msPerDay + handOff * msPerMinute;
}

/** The turn that runs at a wall time, or one before it. */
function turnBefore(rotation: PreparedRotation, wall: number): number {
  const { unit, length, from } = rotation;
  if (unit !== 'month') return Math.floor((wall - handOffWall(rotation, 0)) / (length * unitMs[unit])) - 1;
  const [first, now] = [calendarDate(from), calendarDate(Math.floor(wall / msPerDay))];
  return Math.floor(((now.year - first.year) * 12 + now.month - first.month) / length) - 1;
}

/**
 * The turns of a rotation within a range, cut at its ends: each from one hand-off to the next, all on the wall clock of its zone.
 * They begin on the first day and end with the turn that runs on the last one, at its hour of the hand-off on the day behind it.
 */
export function rotationShifts(rotation: PreparedRotation, range: Range, { dates }: Relaxation = {}): Turn[] {
  const { table, members, until } = rotation;
  if (members.length === 0) return [];
  const isEndless = dates === true || until === Infinity;
  const endWall = isEndless ? Infinity : (until + 1) * msPerDay + rotation.handOff * msPerMinute;
  const first = turnBefore(rotation, wallMs(table, range.from));
  const turns: Turn[] = [];
  let entry = 0;
  const instantOf = (wall: number) => {
    entry = resolvedEntry(table, wall, entry);
    return resolvedAt(table, wall, entry);
  };
  let turn = dates === true ? first : Math.max(0, first);
  let start = instantOf(handOffWall(rotation, turn));
  for (; start < range.to; turn++) {
    const next = handOffWall(rotation, turn + 1);
    const end = instantOf(Math.min(next, endWall));
    const [from, to] = [Math.max(start, range.from), Math.min(end, range.to)];
    const member = members[((turn % members.length) + members.length) % members.length] ?? '';
    if (from < to) turns.push({ turn, member, from, to });
    if (next >= endWall) break;
    start = end;
  }
  return turns;
}
