import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { resolveWall, wallMs } from '../../internal/time/wallClock.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import { weekdayOf } from '../compile/dailyStretches.js';
import { stretchAt } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import type { PreparedRotation } from '../plan/prepared.js';
import type { GapRow } from './gapRows.js';
import type { CoverageGapRecurrence } from './model.js';

/** What the gaps of one demand are compared with. */
export interface RecurrenceFrame {
  readonly range: Range;
  /** Clock of the requirement. */
  readonly table: ZoneTable;
  /** Clocks of the plan. */
  readonly tables: readonly ZoneTable[];
  /** Time of all closures, which excuse a week. */
  readonly closed: Stretches;
  readonly rotations: readonly PreparedRotation[];
  /** Whether no required time at all is covered. */
  readonly isPermanent: boolean;
}

/** How each gap comes back, and how many are alike. */
export interface Recurrences {
  readonly recurrence: readonly CoverageGapRecurrence[];
  /** Number of the group of alike gaps, by gap. */
  readonly group: readonly number[];
  /** Positions of the gaps of each group. */
  readonly groups: readonly (readonly number[])[];
}

/** A gap on the wall clock: the day on which it starts, and milliseconds from that midnight. */
interface WallGap {
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** Finds out how the gaps of one demand come back. Gaps that the range cuts are alike to whole ones with the same other end. */
export function recurrencesOf(rows: readonly GapRow[], frame: RecurrenceFrame): Recurrences {
  const groups = new Map<string, number[]>();
  const keys = rows.map((row) => {
    const { day, start, end } = wallGap(row, frame.table);
    return `${row.rank}|${row.causes.join()}|${row.personId ?? ''}|${weekdayOf(day)}|${start}|${end}`;
  });
  for (const [at, key] of keys.entries()) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  }
  const recurrence: CoverageGapRecurrence[] = rows.map(() => 'one-off');
  const numbers = new Map([...groups.keys()].map((key, number) => [key, number]));
  for (const members of groups.values()) {
    const found = frame.isPermanent ? 'permanent' : ofGroup(members.map((at) => rows[at]).filter(isRow), frame);
    for (const at of members) recurrence[at] = found;
  }
  return {
    recurrence,
    group: keys.map((key) => numbers.get(key) ?? 0),
    groups: [...groups.values()],
  };
}

function isRow(row: GapRow | undefined): row is GapRow {
  return row !== undefined;
}

function wallGap({ start, end }: GapRow, table: ZoneTable): WallGap {
  const [from, to] = [wallMs(table, start), wallMs(table, end - 1) + 1];
  const day = Math.floor(from / msPerDay);
  return { day, start: from - day * msPerDay, end: to - day * msPerDay };
}

function ofGroup(rows: readonly GapRow[], frame: RecurrenceFrame): CoverageGapRecurrence {
  const [first] = rows;
  if (first === undefined) return 'one-off';
  if (first.causes.includes('closure')) return 'holiday';
  if (first.causes.includes('effective-dates')) return 'dated';
  const { from, to } = frame.range;
  if (rows.length > 1 && isEveryWeek(rows, frame, () => true)) return 'weekly';
  if (rows.every((row) => isOnChange(row, frame))) return 'dst-day';
  if (frame.tables.some((table) => isOfMismatch(rows, table, frame))) return 'dst-mismatch';
  const isWhole = rows.every(({ start, end }) => start > from && end < to);
  if (isWhole && rows.length > 1 && frame.rotations.some((rotation) => isOfRotation(rows, rotation, frame))) {
    return 'rotation';
  }
  return 'one-off';
}

/** Whether a gap comes on its weekday in every week of the range in which it could, closed days and days of a change apart. */
function isEveryWeek(rows: readonly GapRow[], frame: RecurrenceFrame, counts: (instant: number) => boolean): boolean {
  const { range, table } = frame;
  const present = new Set(rows.map((row) => wallGap(row, table).day));
  const { day: anyDay, start, end } = wallGap(rows[0] ?? emptyRow, table);
  const last = Math.floor(wallMs(table, range.to) / msPerDay);
  let day = anyDay - 7 * Math.floor((anyDay * msPerDay - wallMs(table, range.from)) / (7 * msPerDay)) - 14;
  for (; day <= last; day += 7) {
    if (present.has(day)) continue;
    const from = resolveWall(table, day * msPerDay + start);
    const to = resolveWall(table, day * msPerDay + end);
    if (from < range.from || to > range.to || !counts(from)) continue;
    const isClosed = (frame.closed.starts[stretchAt(frame.closed, from)] ?? Infinity) < to;
    if (!isClosed && !hasChange(day, frame)) return false;
  }
  return true;
}

const emptyRow: GapRow = { start: 0, end: 1, rank: 0, provided: 0, weaker: 0, causes: [], personId: null };

function isOnChange(row: GapRow, frame: RecurrenceFrame): boolean {
  return hasChange(wallGap(row, frame.table).day, frame);
}

/** Whether a clock of the requirement or of the plan changes on a day, or in the night to it. */
function hasChange(day: number, { table, tables }: RecurrenceFrame): boolean {
  const [from, to] = [resolveWall(table, (day - 1) * msPerDay), resolveWall(table, (day + 2) * msPerDay)];
  return [table, ...tables].some(({ at }) => at.some((ms) => ms >= from && ms < to));
}

/** Whether gaps come every week while two clocks are so far apart, and the clocks are not always so. */
function isOfMismatch(rows: readonly GapRow[], other: ZoneTable, frame: RecurrenceFrame): boolean {
  const { table, range } = frame;
  const apart = (ms: number) => wallMs(other, ms) - wallMs(table, ms);
  const distance = apart(rows[0]?.start ?? 0);
  if (!rows.every(({ start }) => apart(start) === distance)) return false;
  const changes = [...table.at, ...other.at].filter((ms) => ms > range.from && ms < range.to);
  if ([range.from, ...changes].every((ms) => apart(ms) === distance)) return false;
  return isEveryWeek(rows, frame, (ms) => apart(ms) === distance);
}

/** Whether gaps are as far apart as the same member's turns on the same weekday. */
function isOfRotation(
  rows: readonly GapRow[],
  { unit, length, members }: PreparedRotation,
  frame: RecurrenceFrame,
): boolean {
  if (members.length < 2 || (unit !== 'day' && unit !== 'week')) return false;
  const period = (unit === 'week' ? 7 : 1) * length * members.length;
  let common = period;
  while (common % 7 !== 0) common += period;
  const days = rows.map((row) => wallGap(row, frame.table).day);
  return common > 7 && days.every((day, at) => at === 0 || day - (days[at - 1] ?? 0) === common);
}
