import type { Assignee } from '../services/parties/model.js';
import { grouped } from './grouped.js';
import type { Group } from './grouped.js';
import type { Assignment } from './model.js';

/** Who holds an assignment, as text `kind:id`; equal for equal assignees. */
export function holderKey(assignment: Assignment): string {
  return `${assignment.assignee.kind}:${assignment.assignee.id}`;
}

/** The holder of a group of assignments. */
export function holderOf([first]: Group<Assignment>): Assignee {
  return { kind: first.assignee.kind, id: first.assignee.id };
}

/** Who holds the assignments, each once, in order of first appearance. */
export function holdersOf(assignments: readonly Assignment[]): Assignee[] {
  return [...grouped(assignments, holderKey).values()].map(holderOf);
}
