import type { IncidentRecord } from '../incident/model.js';
import { readInstant } from '../incident/readInstant.js';

/** A part of the time of an incident in which one holder had it; `null`: a group that maps to no party. */
export interface Hold {
  readonly from: number;
  readonly to: number;
  /** Party; undefined: nobody yet, null: not mapped. */
  readonly partyId: string | null | undefined;
  readonly group: string | undefined;
}

/** The party of each group. */
export type GroupParties = ReadonlyMap<string, string>;

/**
 * Who held an incident from its start to its end: at equal instants the last assignment counts, and one without group and party is passed
 * over. What was assigned before the start counts from the start on.
 *
 * @returns empty where it was never assigned
 */
export function heldBy(
  record: IncidentRecord,
  at: number,
  { start, end }: { readonly start: number; readonly end: number },
  groups: GroupParties,
): readonly Hold[] {
  const read = (record.assignments ?? []).flatMap(({ at: instant, partyId, group }, place) => {
    const ms = readInstant(instant, at, `assignments/${place}/at`) ?? 0;
    const name = group === null || group === '' ? undefined : group;
    const stated = partyId === '' ? undefined : partyId; // an empty cell of a table
    const party = stated ?? (name === undefined ? undefined : (groups.get(name) ?? null));
    return party === undefined || ms > end ? [] : [{ ms: Math.max(ms, start), partyId: party, group: name }];
  });
  read.sort((a, b) => a.ms - b.ms); // stable: at equal instants the order given
  const last = read.filter(({ ms }, place) => read[place + 1]?.ms !== ms);
  if (last.length === 0) return [];
  const first = last[0]?.ms ?? end;
  const before: Hold[] = first > start ? [{ from: start, to: first, partyId: undefined, group: undefined }] : [];
  return [
    ...before,
    ...last.map(({ ms, partyId, group }, place) => ({ from: ms, to: last[place + 1]?.ms ?? end, partyId, group })),
  ];
}

/** What stands behind one another, each once. */
export function compressed<T>(path: readonly T[]): readonly T[] {
  return path.filter((each, at) => at === 0 || each !== path[at - 1]);
}

/** Positions with the same two places on: A, then another, then A again. */
export function pingPongs(path: readonly unknown[]): number {
  return path.filter((each, at) => at + 2 < path.length && each === path[at + 2]).length;
}
