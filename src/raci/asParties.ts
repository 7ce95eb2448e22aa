import type { Assignment } from './model.js';
import type { PartyOf } from './partyOf.js';

/** The assignments as if the party of each holder held them; left out where it is not known. */
export function asParties(assignments: readonly Assignment[], partyOf: PartyOf): Assignment[] {
  return assignments.flatMap((assignment): Assignment | [] => {
    const id: unknown = partyOf(assignment.assignee);
    return typeof id === 'string' ? { ...assignment, assignee: { kind: 'party', id } } : [];
  });
}
