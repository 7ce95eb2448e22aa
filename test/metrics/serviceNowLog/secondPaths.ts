import type { SolvedTicket } from './secondDurations.js';

/** How tickets passed between groups. */
export interface SecondPaths {
  /** Tickets that a group held by the moment, and those that none did. */
  readonly counted: number;
  readonly unassigned: number;
  readonly transfers: number;
  readonly ticketsWithTransfers: number;
  readonly pingPongs: number;
  readonly returns: number;
  /** Solved tickets that one group alone held. */
  readonly byOneGroup: number;
  /** Hours before the first group, and after it. */
  readonly hoursBefore: number;
  readonly hoursHeld: number;
}

const hour = 3_600_000;

/** Paths of solved tickets up to their first solution. At one minute the last group counts. */
export function pathsOfSolved(tickets: readonly SolvedTicket[]): SecondPaths {
  const paths = tickets.map(({ holders, opened, solved }) => {
    const known = holders.filter(({ at }) => at <= solved);
    const groups: string[] = [];
    for (const [i, { at, group }] of known.entries()) {
      if (known[i + 1]?.at !== at && groups.at(-1) !== group) groups.push(group);
    }
    const start = Math.max(opened, known[0]?.at ?? NaN);
    return { groups, before: (start - opened) / hour, held: (solved - start) / hour };
  });
  const assigned = paths.filter(({ groups }) => groups.length > 0);
  const total = (of: (path: (typeof paths)[number]) => number) => assigned.reduce((sum, path) => sum + of(path), 0);
  const isThere = (is: boolean) => (is ? 1 : 0);
  return {
    counted: assigned.length,
    unassigned: paths.length - assigned.length,
    transfers: total(({ groups }) => groups.length - 1),
    ticketsWithTransfers: total(({ groups }) => isThere(groups.length > 1)),
    pingPongs: total(({ groups }) => groups.filter((group, i) => group === groups[i + 2]).length),
    returns: total(({ groups }) => isThere(groups.some((group, i) => groups.indexOf(group) < i))),
    byOneGroup: total(({ groups }) => isThere(groups.length === 1)),
    hoursBefore: total(({ before }) => before),
    hoursHeld: total(({ held }) => held),
  };
}
