import { msPerDay } from '../../internal/time/limits.js';
import { firstOf, noStretches } from './stretches.js';
import type { Stretches } from './stretches.js';

/** So many lists are joined at once, a power of two; with more, the search for the one that begins next costs more than another pass. */
export const mostAtOnce = 8;

const inRing = mostAtOnce - 1;
const week = 7 * msPerDay;

/** Lists that are read week by week: of each the places where the week that was read last began and ended. */
interface Weeks {
  readonly lists: readonly Stretches[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly heads: Float64Array;
  readonly ring: Int32Array;
}

/**
 * Time that is in any of at most eight lists. Hours mostly recur by the week: where every list does what it did in the week before, so
 * does their union, and the lists are only compared.
 */
export function unionOfFew(lists: readonly Stretches[]): Stretches {
  if (lists.length === 1) return lists[0] ?? noStretches;
  const room = lists.reduce((sum, { starts }) => sum + starts.length, 0);
  const both = new Float64Array(2 * room);
  const weeks: Weeks = {
    lists,
    from: new Int32Array(mostAtOnce),
    to: new Int32Array(mostAtOnce),
    heads: new Float64Array(mostAtOnce),
    ring: new Int32Array(mostAtOnce),
  };
  // Where the week before began; before the first one there is nothing to repeat.
  let countBefore = 0;
  let count = 0;
  let lastBefore = NaN;
  let last = -Infinity;
  for (let until = NaN; ;) {
    const isAlike = last === lastBefore + week && isRepeated(weeks, until + week);
    until = (isAlike ? until : nextStart(weeks)) + week;
    if (until === Infinity) return firstOf(both, count);
    const grown = isAlike ? repeatWeek(both, countBefore, count) : joinWeek(weeks, until, both, count);
    countBefore = count;
    lastBefore = last;
    count = grown;
    last = both[room + count - 1] ?? 0;
  }
}

/** When the first stretch begins that was not read; infinity where all were. */
function nextStart({ lists, to }: Weeks): number {
  let first = Infinity;
  for (let list = 0; list < lists.length; list++)
    first = Math.min(first, lists[list]?.starts[to[list] ?? 0] ?? Infinity);
  return first;
}

/** Whether the lists do in the week that ends at an instant what they did in the one before; if so, it is read. */
function isRepeated({ lists, from, to }: Weeks, until: number): boolean {
  for (let list = 0; list < lists.length; list++) {
    const { starts, ends } = lists[list] ?? noStretches;
    const length = (to[list] ?? 0) - (from[list] ?? 0);
    const end = (to[list] ?? 0) + length;
    if (end > starts.length || (starts[end] ?? Infinity) < until) return false;
    for (let at = end - length; at < end; at++) {
      if ((starts[at] ?? 0) - (starts[at - length] ?? 0) !== week) return false;
      if ((ends[at] ?? 0) - (ends[at - length] ?? 0) !== week) return false;
    }
  }
  for (let list = 0; list < lists.length; list++) {
    const end = to[list] ?? 0;
    to[list] = 2 * end - (from[list] ?? 0);
    from[list] = end;
  }
  return true;
}

/** Appends what the last week added to the union, a week later: it may have begun with a longer end of what was there before. */
function repeatWeek(both: Float64Array, from: number, to: number): number {
  const room = both.length / 2;
  const grown = to + to - from;
  for (let at = to; at < grown; at++) {
    both[at] = (both[at - to + from] ?? 0) + week;
    both[room + at] = (both[room + at - to + from] ?? 0) + week;
  }
  both[room + to - 1] = (both[room + from - 1] ?? 0) + week;
  return grown;
}

/**
 * Joins the stretches that begin before an instant: again and again the one that begins next. The lists stand in a ring in the order of
 * their next stretches; as days resemble each other, a list whose turn is over mostly goes to the end of it.
 */
function joinWeek({ lists, from, to, heads, ring }: Weeks, until: number, both: Float64Array, joined: number): number {
  const room = both.length / 2;
  let front = 0;
  let back = 0;
  let count = joined;
  let last = count === 0 ? -Infinity : (both[room + count - 1] ?? 0);
  for (let list = 0; list < lists.length; list++) {
    from[list] = to[list] ?? 0;
    enter(list, lists[list]?.starts[to[list] ?? 0] ?? Infinity);
  }
  for (;;) {
    const first = ring[front & inRing] ?? 0;
    const start = heads[first] ?? 0;
    if (start >= until) return count;
    const { starts, ends } = lists[first] ?? noStretches;
    const place = to[first] ?? 0;
    const end = ends[place] ?? 0;
    front++;
    to[first] = place + 1;
    enter(first, starts[place + 1] ?? Infinity);
    if (end <= last) continue;
    if (start > last) both[count++] = start;
    both[room + count - 1] = end;
    last = end;
  }

  function enter(list: number, head: number): void {
    heads[list] = head;
    let slot = back++;
    for (; slot > front; slot--) {
      const before = ring[(slot - 1) & inRing] ?? 0;
      if ((heads[before] ?? 0) <= head) break;
      ring[slot & inRing] = before;
    }
    ring[slot & inRing] = list;
  }
}
