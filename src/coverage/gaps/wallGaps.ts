import { msPerDay } from '../../internal/time/limits.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { wallMs } from '../../internal/time/wallClock.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import type { GapRow } from './gapColumns.js';

/** A gap on the wall clock: the day on which it starts, and milliseconds from that midnight. */
export interface WallGap {
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** Gaps of the same kind, causes and person at the same wall times of the same weekday. */
export interface GapGroup {
  /** Positions of all of them. */
  readonly members: number[];
  /** Those that the range does not cut; where it cuts all, these. */
  readonly whole: GapRow[];
}

const msPerWeek = 7 * msPerDay;

/** What a gap is on a wall clock. */
export function wallGap({ start, end }: GapRow, table: ZoneTable): WallGap {
  const [from, to] = [wallMs(table, start), wallMs(table, end - 1) + 1];
  const day = Math.floor(from / msPerDay);
  return { day, start: from - day * msPerDay, end: to - day * msPerDay };
}

/** Gaps that are alike. One that the range cuts is alike to whole ones with the same other end. */
export function groupsOf(rows: readonly GapRow[], table: ZoneTable, range: Range): GapGroup[] {
  const groups: GapGroup[] = [];
  const known = new Map<string, GapGroup>();
  const begin = (position: number, row: GapRow) => {
    const group = { members: [position], whole: [row] };
    groups.push(group);
    return group;
  };
  const cut: number[] = [];
  for (const [position, row] of rows.entries()) {
    if (row.start === range.from || row.end === range.to) {
      cut.push(position);
      continue;
    }
    const { both, first, last } = keysOf(row, table);
    const group = known.get(both);
    if (group === undefined) {
      const begun = begin(position, row);
      for (const key of [first, last]) if (!known.has(key)) known.set(key, begun);
      known.set(both, begun);
    } else {
      group.members.push(position);
      group.whole.push(row);
    }
  }
  for (const position of cut) {
    const row = rows[position];
    if (row === undefined) continue;
    const { both, first, last } = keysOf(row, table);
    const other = row.start === range.from ? (row.end === range.to ? undefined : last) : first;
    const group = known.get(both) ?? (other === undefined ? undefined : known.get(other));
    if (group === undefined) known.set(both, begin(position, row));
    else group.members.push(position);
  }
  return groups;
}

/** What a gap has in common with those that are alike, and with those of which only one end is known. */
function keysOf(row: GapRow, table: ZoneTable): Record<'both' | 'first' | 'last', string> {
  const { day, start, end } = wallGap(row, table);
  const inWeek = (ms: number) => (((day * msPerDay + ms) % msPerWeek) + msPerWeek) % msPerWeek;
  const kind = `${row.rank}|${row.causes.join()}|${row.personId ?? ''}`;
  const [from, to] = [inWeek(start), inWeek(end)];
  return { both: `${kind}|${from}|${end - start}`, first: `${kind}|from ${from}`, last: `${kind}|to ${to}` };
}
