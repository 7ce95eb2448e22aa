import type { Assignee } from '../services/parties/model.js';

/** An assignee as text, `kind:id`; equal for equal assignees. */
export function assigneeKey(assignee: Assignee): string {
  return `${assignee.kind}:${assignee.id}`;
}
