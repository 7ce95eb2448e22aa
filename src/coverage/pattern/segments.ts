import { weekdayOf } from '../compile/dailyStretches.js';

/** Days of the week between two days on which the same hours are covered. */
export interface Segment {
  /** Bit n: weekday n, Monday being 0. */
  readonly days: number;
  /** First start day; minus infinity: open. */
  readonly from: number;
  /** Last start day; infinity: open. */
  readonly until: number;
}

/** The days of a range. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
  /** Whether the hours in question would have no length on that day within the range. */
  readonly isNeutral: (day: number) => boolean;
  /** Whether no hours at all start on that day. */
  readonly isClosed: (day: number) => boolean;
}

// What a statement costs. A date at which hours begin or end is one more thing to read than the entry; a day without any hours is read
// faster than one with others. So closed days stay exceptions, up to two in a row at the ends of the range and a week within it.
const entryCost = 1;
const dateCost = 1.25;
const otherHoursCost = 1;
const closedDayCost = 0.5;
// Behind a longer pause, hours of one day a week cost more exceptions than a new entry with its dates.
const longestPauseDays = 49;
const mostMasks = 12;

/**
 * How to state the days of some hours with the fewest entries and exceptions: by dynamic programming over the days, linear in them.
 *
 * @param present days on which the hours are covered, in order, no day twice
 */
export function segmentsOf(present: readonly number[], span: DaySpan): Segment[] {
  const segments: Segment[] = [];
  let first = 0;
  for (let at = 1; at <= present.length; at++) {
    const pause = (present[at] ?? Infinity) - (present[at - 1] ?? 0);
    if (pause <= longestPauseDays) continue;
    segments.push(...segmentsOfRun(present.slice(first, at), span));
    first = at;
  }
  return segments;
}

function segmentsOfRun(present: readonly number[], span: DaySpan): Segment[] {
  const [firstDay = 0, lastDay = 0] = [present[0], present.at(-1)];
  const opens = firstDay - span.first <= longestPauseDays;
  const closes = span.last - lastDay <= longestPauseDays;
  const [start, end] = [opens ? span.first : firstDay, closes ? span.last : lastDay];
  const on = new Set(present);
  const masks = likelyMasks(present);
  const best = cheapestMasks(masks, { start, end, opens, closes }, (day, mask) => {
    if (span.isNeutral(day)) return 0;
    if (on.has(day) === (((mask >> weekdayOf(day)) & 1) === 1)) return 0;
    return span.isClosed(day) ? closedDayCost : otherHoursCost;
  });
  return trimmed(best, on, { start, end, opens, closes });
}

/** The sets of weekdays that occur in whole weeks, the most frequent ones first, behind the empty one. */
function likelyMasks(present: readonly number[]): number[] {
  const byWeek = new Map<number, number>();
  let all = 0;
  for (const day of present) {
    const bit = 1 << weekdayOf(day);
    const week = day - weekdayOf(day);
    byWeek.set(week, (byWeek.get(week) ?? 0) | bit);
    all |= bit;
  }
  const counts = new Map<number, number>();
  for (const mask of byWeek.values()) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  const frequent = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b).map(([mask]) => mask);
  return [...new Set([0, ...frequent.slice(0, mostMasks), all])];
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The set of weekdays that is stated for each day of a run. */
function cheapestMasks(masks: readonly number[], run: Run, miss: (day: number, mask: number) => number): number[] {
  const { start, end, opens, closes } = run;
  const days = end - start + 1;
  const beginning = masks.map((mask) => (mask === 0 ? 0 : entryCost + dateCost));
  const ending = masks.map((mask) => (mask === 0 ? 0 : dateCost));
  let costs = masks.map((mask, at) => (mask !== 0 && opens ? entryCost : (beginning[at] ?? 0)));
  const cameFrom = new Uint8Array(days * masks.length);
  for (let step = 0; step < days; step++) {
    const left = smallest(costs.map((cost, at) => cost + (ending[at] ?? 0)));
    costs = masks.map((mask, at) => {
      const stays = costs[at] ?? 0;
      const comes = step === 0 ? Infinity : left.value + (beginning[at] ?? 0);
      cameFrom[step * masks.length + at] = comes < stays ? left.at : at;
      return Math.min(stays, comes) + miss(start + step, mask);
    });
  }
  let { at } = smallest(costs.map((cost, state) => cost + (closes ? 0 : (ending[state] ?? 0))));
  const stated: number[] = new Array<number>(days).fill(0);
  for (let step = days - 1; step >= 0; step--) {
    stated[step] = masks[at] ?? 0;
    at = cameFrom[step * masks.length + at] ?? 0;
  }
  return stated;
}

function smallest(values: readonly number[]): { readonly value: number; readonly at: number } {
  const value = values.reduce((a, b) => Math.min(a, b), Infinity);
  return { value, at: values.indexOf(value) };
}

/** Days with the same set as segments that begin and end with a day that is covered, but where they are open. */
function trimmed(stated: readonly number[], on: ReadonlySet<number>, { start, end, opens, closes }: Run): Segment[] {
  const segments: Segment[] = [];
  let begin = start;
  for (let day = start; day <= end; day++) {
    const mask = stated[day - start] ?? 0;
    if (day < end && stated[day + 1 - start] === mask) continue;
    if (mask !== 0) {
      const holds = (at: number) => on.has(at) && ((mask >> weekdayOf(at)) & 1) === 1;
      let [from, until] = [begin, day];
      while (from < until && !holds(from)) from++;
      while (until > from && !holds(until)) until--;
      const isOpen = { start: opens && begin === start, end: closes && day === end };
      segments.push({ days: mask, from: isOpen.start ? -Infinity : from, until: isOpen.end ? Infinity : until });
    }
    begin = day + 1;
  }
  return segments;
}
