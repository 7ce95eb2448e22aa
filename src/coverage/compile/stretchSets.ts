import type { Range } from '../../internal/time/rangeOf.js';
import { firstOf, noStretches, stretchBuilder } from './stretches.js';
import type { Stretches } from './stretches.js';
import { mostAtOnce, unionOfFew } from './unionOfFew.js';

/** Time that is in one of two. */
export function unionOf(one: Stretches, other: Stretches): Stretches {
  const [countOne, countOther] = [one.starts.length, other.starts.length];
  if (countOne === 0) return other;
  if (countOther === 0) return one;
  const union = stretchBuilder(countOne + countOther);
  let at = 0;
  let atOther = 0;
  while (at < countOne || atOther < countOther) {
    const start = at < countOne ? (one.starts[at] ?? 0) : Infinity;
    const startOther = atOther < countOther ? (other.starts[atOther] ?? 0) : Infinity;
    if (start <= startOther) union.add(start, one.ends[at++] ?? 0);
    else union.add(startOther, other.ends[atOther++] ?? 0);
  }
  return union.done();
}

/** Time that is in any of several, joined in groups of eight, so that each is read as often as their number has octal digits. */
export function unionOfAll(list: readonly Stretches[]): Stretches {
  let level = list.filter(({ starts }) => starts.length > 0);
  while (level.length > 1) {
    const next: Stretches[] = [];
    for (let at = 0; at < level.length; at += mostAtOnce) next.push(unionOfFew(level.slice(at, at + mostAtOnce)));
    level = next;
  }
  return level[0] ?? noStretches;
}

/** Time that is in both. */
export function intersectionOf(one: Stretches, other: Stretches): Stretches {
  const [countOne, countOther] = [one.starts.length, other.starts.length];
  if (countOne === 0 || countOther === 0) return noStretches;
  const common = stretchBuilder(countOne + countOther);
  let at = 0;
  let atOther = 0;
  while (at < countOne && atOther < countOther) {
    const end = one.ends[at] ?? 0;
    const endOther = other.ends[atOther] ?? 0;
    common.add(Math.max(one.starts[at] ?? 0, other.starts[atOther] ?? 0), Math.min(end, endOther));
    if (end <= endOther) at++;
    else atOther++;
  }
  return common.done();
}

/** Time of a range that is not in a set. */
export function complementOf({ starts, ends }: Stretches, { from, to }: Range): Stretches {
  const room = starts.length + 1;
  const both = new Float64Array(2 * room);
  let count = 0;
  let open = from;
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] ?? 0;
    if (start >= to) break;
    if (start > open) {
      both[count] = open;
      both[room + count++] = start;
    }
    open = Math.max(open, ends[at] ?? 0);
  }
  if (open < to) {
    both[count] = open;
    both[room + count++] = to;
  }
  return firstOf(both, count);
}

/** Time that is in one and not in the other. */
export function differenceOf(one: Stretches, other: Stretches): Stretches {
  const last = one.ends.length - 1;
  if (last < 0 || other.starts.length === 0) return one;
  const range = { from: one.starts[0] ?? 0, to: one.ends[last] ?? 0 };
  return intersectionOf(one, complementOf(other, range));
}
