import type { IncidentRecord } from '../incident/model.js';
import { readInstant } from '../incident/readInstant.js';

/** Stretches in which the clock stood still, in order and apart; starts and ends alternate. */
export type Stops = readonly number[];

/**
 * The pauses of a record that stop the clock, cut to a stretch of time and joined.
 *
 * @returns undefined where a pause ends before it starts
 */
export function stopsWithin(record: IncidentRecord, at: number, start: number, end: number): Stops | undefined {
  const { pauses } = record;
  if (pauses === undefined || pauses.length === 0) return [];
  const cut: (readonly [number, number])[] = [];
  for (const [place, pause] of pauses.entries()) {
    if (pause.stopsClock === false) continue;
    const from = readInstant(pause.start, at, `pauses/${place}/start`) ?? 0;
    if (from >= end) continue; // of a time that is not looked at
    const to = readInstant(pause.end, at, `pauses/${place}/end`) ?? Infinity;
    if (to < from) return undefined;
    const [low, high] = [Math.max(from, start), Math.min(to, end)];
    if (low < high) cut.push([low, high]);
  }
  cut.sort((a, b) => a[0] - b[0]);
  const joined: number[] = [];
  for (const [from, to] of cut) {
    const last = joined.at(-1) ?? -Infinity;
    if (from <= last) joined[joined.length - 1] = Math.max(last, to);
    else joined.push(from, to);
  }
  return joined;
}
