import type { Assignee } from '../services/parties/model.js';

/** An assignee as text, `kind:id`; equal for equal assignees. */
export function assigneeKey({ kind, id }: Assignee): string {
  return `${kind}:${id}`;
}
