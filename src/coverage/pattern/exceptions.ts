import { formatDate } from '../../internal/time/formatDate.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { formatWall } from '../../internal/time/formatWall.js';
import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { wallMs } from '../../internal/time/wallClock.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import { resolvedHours } from '../compile/dailyStretches.js';
import { stretchAt } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import type { PatternException } from './model.js';

const msPerMinute = 60_000;

/** Additions, those of one day joined where all in between is covered anyway. */
export function additionsOf(added: Stretches, covered: Stretches, table: ZoneTable): PatternException[] {
  const isCovered = ({ from, to }: Range) => {
    const at = stretchAt(covered, from);
    return (covered.starts[at] ?? Infinity) <= from && (covered.ends[at] ?? 0) >= to;
  };
  return joinedByDay(added, table, isCovered).map((range) => plainException(range, table, null));
}

/** Removals, those of one day joined where nothing in between is covered. */
export function removalsOf(
  removed: Stretches,
  covered: Stretches,
  stated: Stretches,
  table: ZoneTable,
): PatternException[] {
  const isFree = ({ from, to }: Range) => (covered.starts[stretchAt(covered, from)] ?? Infinity) >= to;
  return joinedByDay(removed, table, isFree).map((range) => {
    const day = dayOf(table, range.from);
    const whole = resolvedHours(table, day, { start: 0, end: 1440 });
    const isWhole = range.from >= whole.from && range.to <= whole.to && holdsAll(range, whole, stated);
    return plainException(range, table, isWhole ? formatDate(day) : null);
  });
}

/** Whether a removal has all stated time of a day. */
function holdsAll({ from, to }: Range, day: Range, stated: Stretches): boolean {
  const first = stretchAt(stated, day.from);
  const startsBefore = Math.max(stated.starts[first] ?? Infinity, day.from) < from;
  const endsAfter = Math.max(stated.starts[stretchAt(stated, to)] ?? Infinity, to) < day.to;
  return !startsBefore && !endsAfter;
}

function dayOf(table: ZoneTable, ms: number): number {
  return Math.floor(wallMs(table, ms) / msPerDay);
}

function joinedByDay({ starts, ends }: Stretches, table: ZoneTable, joins: (between: Range) => boolean): Range[] {
  const list: Range[] = [];
  for (const [at, from] of starts.entries()) {
    const to = ends[at] ?? from;
    const last = list.at(-1);
    const joinsLast =
      last !== undefined && dayOf(table, last.from) === dayOf(table, from) && joins({ from: last.to, to: from });
    if (joinsLast) list[list.length - 1] = { from: last.from, to };
    else list.push({ from, to });
  }
  return list;
}

function plainException({ from, to }: Range, table: ZoneTable, date: string | null): PatternException {
  return {
    start: formatInstant(from),
    end: formatInstant(to),
    localStart: formatWall(wallMs(table, from)),
    localEnd: formatWall(wallMs(table, to)),
    minutes: (to - from) / msPerMinute,
    date,
  };
}
