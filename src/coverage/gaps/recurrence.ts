import { once } from '../../internal/once.js';
import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { resolveWall, wallMs } from '../../internal/time/wallClock.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import { stretchAt } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import type { PreparedRotation } from '../plan/prepared.js';
import type { GapRow } from './gapColumns.js';
import type { CoverageGapRecurrence } from './model.js';
import { groupsOf, wallGap } from './wallGaps.js';

/** What the gaps of one demand are compared with. */
export interface RecurrenceFrame {
  readonly range: Range;
  /** Clock of the requirement. */
  readonly table: ZoneTable;
  /** Clocks of the plan. */
  readonly tables: readonly ZoneTable[];
  readonly required: Stretches;
  /** Time in which the demand is not met. */
  readonly unmet: Stretches;
  /** Days and hours out of the ordinary, which excuse a week: closures, replacements, breaks on a date, overrides. */
  readonly exceptions: Stretches;
  readonly rotations: readonly PreparedRotation[];
  /** Whether no required time at all is covered. */
  readonly isPermanent: boolean;
}

/** How a gap comes back. */
export interface Recurrence {
  readonly recurrence: CoverageGapRecurrence;
  /** Whether the time is covered while the clocks are another time apart. */
  readonly isOfClocks: boolean;
  /** Number of gaps that are alike. */
  readonly occurrences: number;
  /** Milliseconds of these together. */
  readonly length: number;
}

const daysOfWeek = 7;

/** Finds out how the gaps of one demand come back, in the order of the gaps. */
export function recurrencesOf(rows: readonly GapRow[], frame: RecurrenceFrame): Recurrence[] {
  const found: Recurrence[] = [];
  for (const { members, whole } of groupsOf(rows, frame.table, frame.range)) {
    const length = members.reduce((sum, at) => sum + lengthOf(rows[at]), 0);
    const alike = { ...ofGroup(whole, frame), occurrences: members.length, length };
    for (const at of members) found[at] = alike;
  }
  return found;
}

function lengthOf(row: GapRow | undefined): number {
  return row === undefined ? 0 : row.end - row.start;
}

function ofGroup(rows: readonly GapRow[], frame: RecurrenceFrame): Pick<Recurrence, 'recurrence' | 'isOfClocks'> {
  const clocks = once(() => frame.tables.map((table) => mismatchWith(rows, table, frame)).find((one) => one !== null));
  const recurrence = named(rows, () => clocks() !== undefined, frame);
  return { recurrence, isOfClocks: recurrence === 'dst-mismatch' && clocks() === 'covered' };
}

function named(rows: readonly GapRow[], isOfMismatch: () => boolean, frame: RecurrenceFrame): CoverageGapRecurrence {
  const { causes } = rows[0] ?? noRow;
  if (frame.isPermanent) return 'permanent';
  if (causes.includes('closure')) return 'holiday';
  if (causes.includes('effective-dates')) return 'dated';
  const comesWeekly = missesNone(rows, frame, () => true);
  if (rows.length > 1 && comesWeekly) return 'weekly';
  const isOrdinary = !rows.some(({ start, end }) => overlaps(frame.exceptions, start, end));
  if (isOrdinary && rows.every(({ start, end }) => hasChange(start, end, frame))) return 'dst-day';
  if (isOfMismatch()) return 'dst-mismatch';
  if (frame.rotations.some((rotation) => isOfRotation(rows, rotation, frame))) return 'rotation';
  // One occurrence in the one week there is: all that is known of it recurs.
  const isWholeWeek = frame.range.to - frame.range.from >= daysOfWeek * msPerDay;
  return isOrdinary && isWholeWeek && comesWeekly ? 'weekly' : 'one-off';
}

const noRow: GapRow = { start: 0, end: 1, rank: 0, provided: 0, weaker: 0, causes: [], personId: null };

/** Where gaps would be in the weeks of the range, those apart into which they fit only in part. */
function* weeksOf(
  rows: readonly GapRow[],
  { range, table }: RecurrenceFrame,
): Generator<Range & { readonly day: number }> {
  const { day: anyDay, start, end } = wallGap(rows[0] ?? noRow, table);
  const weeksBefore = Math.floor((anyDay * msPerDay - wallMs(table, range.from)) / (daysOfWeek * msPerDay)) + 2;
  const last = Math.floor(wallMs(table, range.to) / msPerDay);
  for (let day = anyDay - daysOfWeek * weeksBefore; day <= last; day += daysOfWeek) {
    const from = resolveWall(table, day * msPerDay + start);
    const to = resolveWall(table, day * msPerDay + end);
    if (from >= range.from && to <= range.to) yield { day, from, to };
  }
}

/**
 * Whether gaps come on their weekday in every week in which they are due and required, exceptions and days of a change apart.
 */
function missesNone(
  rows: readonly GapRow[],
  frame: RecurrenceFrame,
  isDue: (from: number, day: number) => boolean,
): boolean {
  const present = new Set(rows.map((row) => wallGap(row, frame.table).day));
  for (const { day, from, to } of weeksOf(rows, frame)) {
    const isExpected = !present.has(day) && isDue(from, day) && holds(frame.required, from, to);
    if (isExpected && !overlaps(frame.exceptions, from, to) && !hasChange(from, to, frame)) return false;
  }
  return true;
}

function overlaps(stretches: Stretches, from: number, to: number): boolean {
  return (stretches.starts[stretchAt(stretches, from)] ?? Infinity) < to;
}

function holds(stretches: Stretches, from: number, to: number): boolean {
  const at = stretchAt(stretches, from);
  return (stretches.starts[at] ?? Infinity) <= from && (stretches.ends[at] ?? 0) >= to;
}

/** Whether a clock of the requirement or of the plan changes on one of its days that a time touches. */
function hasChange(from: number, to: number, { table, tables }: RecurrenceFrame): boolean {
  return [table, ...tables].some((clock) => {
    const dayAt = (ms: number) => Math.floor(wallMs(clock, ms) / msPerDay);
    const [first, last] = [dayAt(from), dayAt(to - 1)];
    // Two days are beyond what a change of offset can move a date by.
    const isNear = (ms: number) => ms > from - 2 * msPerDay && ms < to + 2 * msPerDay;
    return clock.at.some((ms) => isNear(ms) && dayAt(ms) >= first && dayAt(ms - 1) <= last);
  });
}

/**
 * Whether gaps come every week while two clocks are so far apart, which they are not always: `covered` where the same time is covered
 * while they are not; null for no.
 */
function mismatchWith(rows: readonly GapRow[], other: ZoneTable, frame: RecurrenceFrame): 'covered' | 'not' | null {
  const { table, range } = frame;
  const apart = (ms: number) => wallMs(other, ms) - wallMs(table, ms);
  const distance = apart(rows[0]?.start ?? 0);
  const changes = [...table.at, ...other.at].filter((ms) => ms > range.from && ms < range.to);
  if ([range.from, ...changes].every((ms) => apart(ms) === distance)) return null;
  if (!rows.every(({ start }) => apart(start) === distance)) return null;
  if (!missesNone(rows, frame, (from) => apart(from) === distance)) return null;
  for (const { from, to } of weeksOf(rows, frame)) {
    const isOther = apart(from) !== distance && apart(to) !== distance;
    if (isOther && holds(frame.required, from, to) && !overlaps(frame.unmet, from, to)) return 'covered';
  }
  return rows.length > 1 ? 'not' : null;
}

/** Whether gaps come back with the turns of some members: on the same days of every round. */
function isOfRotation(rows: readonly GapRow[], rotation: PreparedRotation, frame: RecurrenceFrame): boolean {
  const { unit, length, members } = rotation;
  if (members.length < 2 || (unit !== 'day' && unit !== 'week')) return false;
  const round = (unit === 'week' ? daysOfWeek : 1) * length * members.length;
  let common = round;
  while (common % daysOfWeek !== 0) common += round;
  const phase = (day: number) => ((day % common) + common) % common;
  const phases = new Set(rows.map((row) => phase(wallGap(row, frame.table).day)));
  return (
    common > daysOfWeek && rows.length > phases.size && missesNone(rows, frame, (_, day) => phases.has(phase(day)))
  );
}
