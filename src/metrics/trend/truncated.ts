import { kaplanMeier } from '../../internal/stats/kaplanMeier.js';
import { quantile } from '../../internal/stats/quantile.js';
import { survivalQuantile } from '../../internal/stats/survivalQuantile.js';
import { ended, stillOpen } from '../durations/measure.js';
import { trendDefaults } from './defaults.js';

export const arrivals = 10; // house default: mean times between openings after which a newest one counts as much older

/** Durations of a log. */
export interface Log {
  readonly ms: Float64Array;
  readonly state: Uint8Array;
  readonly openedAt: (at: number) => number;
  readonly asOf: number;
}

/**
 * Whether a log looks faster at its end than it is: much of its last third is unresolved, the median changes with the open ones, or none is
 * open and the newest opening lies far back.
 */
export function isTruncated(used: readonly number[], { ms, state, openedAt, asOf }: Log): boolean {
  if (used.length === 0) return false;
  let [first, last] = [Infinity, -Infinity];
  for (const at of used) {
    first = Math.min(first, openedAt(at));
    last = Math.max(last, openedAt(at));
  }
  const open = used.filter((at) => state[at] === stillOpen);
  if (open.length === 0) return asOf - last > arrivals * ((last - first) / used.length) && used.length > 1;
  const late = used.filter((at) => openedAt(at) >= last - (last - first) / 3);
  const unresolved = late.filter((at) => state[at] === stillOpen).length / late.length;
  if (unresolved > trendDefaults.truncatedShare) return true;
  const endedMs = Float64Array.from(
    used.filter((at) => state[at] === ended),
    (at) => ms[at] ?? 0,
  );
  if (endedMs.length === 0) return true;
  const alone = quantile(endedMs, 0.5);
  const openMs = Float64Array.from(open, (at) => ms[at] ?? 0);
  const { value } = survivalQuantile(kaplanMeier(endedMs, openMs), 0.5, trendDefaults.level);
  return value === null || Math.abs(value - alone) > trendDefaults.truncatedRatio * alone;
}
