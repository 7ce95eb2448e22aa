import type { Assignee } from '../services/parties/model.js';
import { assigneeKey } from './assigneeKey.js';
import type { RaciInput } from './input.js';
import type { Assignment } from './model.js';
import { partyOf } from './partyOf.js';

/** What one holder holds. */
export interface Holding {
  /** Who. */
  readonly holder: Assignee;
  /** Their assignments, at least one. */
  readonly assignments: readonly Assignment[];
}

/** As whom an assignee counts; undefined where they count as nobody. */
export type HolderOf = (assignee: Assignee) => Assignee | undefined;

/** Each assignee counts as themselves. */
export function asThemselves(assignee: Assignee): Assignee {
  return assignee;
}

/** Each assignee counts as their party, where the input tells it. */
export function asParty(input: RaciInput): HolderOf {
  const partyOfAssignee = partyOf(input);
  return (assignee) => {
    const id = partyOfAssignee(assignee);
    return id === undefined ? undefined : { kind: 'party', id };
  };
}

/** The assignments by holder, in order of first appearance. */
export function holdings(assignments: readonly Assignment[], holderOf: HolderOf): Holding[] {
  const held = new Map<string, { holder: Assignee; assignments: Assignment[] }>();
  for (const assignment of assignments) {
    const holder = holderOf(assignment.assignee);
    if (holder === undefined) continue;
    const key = assigneeKey(holder);
    const entry = held.get(key);
    if (entry === undefined) held.set(key, { holder: { kind: holder.kind, id: holder.id }, assignments: [assignment] });
    else entry.assignments.push(assignment);
  }
  return [...held.values()];
}
