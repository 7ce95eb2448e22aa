import { assigneeKey } from '../../../raci/assigneeKey.js';
import { grouped } from '../../../raci/grouped.js';
import type { Assignment } from '../../../raci/model.js';
import { scopeOverlap } from '../../../raci/scopeOverlap.js';
import type { Overlap } from '../../../raci/scopeOverlap.js';
import type { Assignee } from '../../../services/parties/model.js';
import { nearAssignments } from './nearAssignments.js';

/** Within a party or a team different people may do it; a role and a person are one pair of hands. */
function isOneHand({ assignee: { kind } }: Assignment): boolean {
  return kind === 'role' || kind === 'person';
}

/** Letters of one pair of hands each, by holder. */
export type Hands = ReadonlyMap<string, readonly Assignment[]>;

export function handsOf(letters: readonly Assignment[]): Hands {
  return grouped(letters.filter(isOneHand), ({ assignee }) => assigneeKey(assignee));
}

/** Each holder's letters are compared up to so many, so that a hostile row cannot take quadratic time (house default). */
export const mostCompared = 200;

/** Whether two rows of letters of one holder meet in a part. */
function meeting(mine: readonly Assignment[], theirs: readonly Assignment[]): Overlap {
  const near = nearAssignments(theirs);
  let found: Overlap = mine.length > mostCompared ? 'maybe' : 'no';
  for (const a of mine.slice(0, mostCompared)) {
    const { list, isCut } = near(a);
    const overlaps = list.map(({ scope }) => scopeOverlap(a.scope, scope));
    if (overlaps.includes('yes')) return 'yes';
    if (isCut || overlaps.includes('maybe')) found = 'maybe';
  }
  return found;
}

/** Who has two rows in the same hands. */
export interface SameHands {
  /** Holders who certainly have both. */
  readonly holders: readonly Assignee[];
  /** Whether hours leave it open for others. */
  readonly isOpen: boolean;
}

/** Holders who have letters of both rows for the same part, and whether hours leave it open for others. */
export function inBoth(one: Hands, other: Hands): SameHands {
  const holders: Assignee[] = [];
  let isOpen = false;
  for (const [key, theirs] of other) {
    const mine = one.get(key) ?? [];
    const overlap = meeting(mine, theirs);
    if (overlap === 'maybe') isOpen = true;
    if (overlap === 'yes') holders.push(...mine.slice(0, 1).map(({ assignee }) => assignee));
  }
  return { holders, isOpen };
}
