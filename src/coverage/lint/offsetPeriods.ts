import type { Range } from '../../internal/time/rangeOf.js';
import { wallMs } from '../../internal/time/wallClock.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';

/** Time during which one zone is ahead of another by the same amount. */
export interface OffsetPeriod extends Range {
  /** Milliseconds. */
  readonly difference: number;
}

/** How far one zone is ahead of another over a range, in order; neighbors differ. */
export function offsetPeriods(one: ZoneTable, other: ZoneTable, range: Range): OffsetPeriod[] {
  const changes = [...one.at, ...other.at].filter((at) => at > range.from && at < range.to).sort((a, b) => a - b);
  const periods: OffsetPeriod[] = [];
  for (const [index, from] of [range.from, ...changes].entries()) {
    const to = changes[index] ?? range.to;
    const difference = wallMs(one, from) - wallMs(other, from);
    const last = periods.at(-1);
    if (last?.difference === difference) periods[periods.length - 1] = { ...last, to };
    else if (from < to) periods.push({ from, to, difference });
  }
  return periods;
}
