import { formatDate } from '../../internal/time/formatDate.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { twoDigits } from '../../internal/time/twoDigits.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import { dailyStretches, daysOfRange, resolvedHours, weekdayOf } from '../compile/dailyStretches.js';
import { noStretches, stretchAt } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { differenceOf, unionOfAll } from '../compile/stretchSets.js';
import { weekdays } from '../model.js';
import type { WallTimes } from '../plan/prepared.js';
import { additionsOf, removalsOf } from './exceptions.js';
import type { PatternHours, WeeklyPattern } from './model.js';
import { piecesOf } from './pieces.js';
import { segmentsOf } from './segments.js';
import type { Segment } from './segments.js';
import { hoursWithin, slotsOf, unevenDays } from './slots.js';

const msPerMinute = 60_000;

/** Hours of a slot between two days. */
type Entry = Segment & WallTimes;

/** What a statement consists of. */
export type Statement = Pick<WeeklyPattern, 'hours' | 'additions' | 'removals'>;

/** A short statement of covered time; where no weekly hours make it shorter, the intervals themselves. */
export function statementOf(covered: Stretches, table: ZoneTable, range: Range): Statement {
  const uneven = unevenDays(table, range);
  const span = daysOfRange(table, range);
  const slots = slotsOf(piecesOf(covered, table), table, range);
  const open = new Set(slots.flatMap((slot) => slot.days));
  const isClosed = (day: number) => !open.has(day);
  const entries = slots.flatMap((slot) => {
    const isNeutral = (day: number) => {
      if (!uneven.has(day)) return false;
      const { from, to } = hoursWithin(table, day, slot, range);
      return to <= from;
    };
    const days = [...new Set(slot.days)].sort((a, b) => a - b);
    return segmentsOf(days, { ...span, isNeutral, isClosed }).map((segment): Entry => ({ ...slot, ...segment }));
  });
  entries.sort((a, b) => order(a.from, b.from) || a.start - b.start || a.end - b.end || a.days - b.days);
  const stated = unionOfAll(entries.map((entry) => dailyStretches({ ...entry, table }, range)));
  const additions = additionsOf(differenceOf(covered, stated), covered, table);
  const removals = removalsOf(differenceOf(stated, covered), covered, stated, table);
  if (entries.length + additions.length + removals.length > covered.starts.length) {
    return { hours: [], additions: additionsOf(covered, noStretches, table), removals: [] };
  }
  return { hours: entries.map((entry) => plainHours(entry, covered, table, uneven)), additions, removals };
}

/** Order of two days, of which either may be infinite. */
function order(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function plainHours(entry: Entry, covered: Stretches, table: ZoneTable, uneven: ReadonlySet<number>): PatternHours {
  const { days, start, end, from, until } = entry;
  return {
    days: weekdays.filter((_, weekday) => (days >> weekday) & 1),
    start: wallTime(start),
    end: end === 1440 ? '24:00' : wallTime(end % 1440),
    from: from === -Infinity ? null : formatDate(from),
    until: until === Infinity ? null : formatDate(until),
    otherLengths: otherLengths(entry, covered, table, uneven),
  };
}

function wallTime(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Start days whose hours are all covered and have another length than their wall times say. */
function otherLengths(
  entry: Entry,
  covered: Stretches,
  table: ZoneTable,
  uneven: ReadonlySet<number>,
): PatternHours['otherLengths'] {
  const { days, start, end } = entry;
  return [...uneven]
    .filter((day) => day >= entry.from && day <= entry.until && (days >> weekdayOf(day)) & 1)
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const { from, to } = resolvedHours(table, day, entry);
      const at = stretchAt(covered, from);
      const isCovered = from < to && (covered.starts[at] ?? Infinity) <= from && (covered.ends[at] ?? 0) >= to;
      const minutes = (to - from) / msPerMinute;
      return isCovered && minutes !== end - start ? [{ date: formatDate(day), minutes }] : [];
    });
}
