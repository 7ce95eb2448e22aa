import type { Range } from '../../internal/time/rangeOf.js';
import { pageAt } from './burdenOptions.js';
import type { OnCallPage } from './burdenOptions.js';

const twelveHoursMs = 12 * 3_600_000;

/** The pages of each person within a range, in order; null where none are given. */
export function pagesByPerson(
  pages: readonly OnCallPage[] | undefined,
  { from, to }: Range,
): Map<string, number[]> | null {
  if (pages === undefined) return null;
  const byPerson = new Map<string, number[]>();
  for (const [position, { personId, at }] of pages.entries()) {
    const ms = pageAt(at, position);
    const others = byPerson.get(personId) ?? [];
    byPerson.set(personId, others);
    if (ms >= from && ms < to) others.push(ms);
  }
  for (const own of byPerson.values()) own.sort((a, b) => a - b);
  return byPerson;
}

/** Most pages, given in order, within any 12 hours. */
export function mostIn12Hours(pages: readonly number[]): number {
  let most = 0;
  let first = 0;
  for (const [at, ms] of pages.entries()) {
    while ((pages[first] ?? ms) <= ms - twelveHoursMs) first++;
    most = Math.max(most, at - first + 1);
  }
  return most;
}
