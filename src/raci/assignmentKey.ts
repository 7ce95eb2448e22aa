import { assigneeKey } from './assigneeKey.js';
import type { Assignment } from './model.js';
import { scopeKey } from './scopeKey.js';

/** What makes an assignment the one it is: activity, assignee, letter and scope, as one text. */
export function assignmentKey({ activityId, assignee, responsibility, scope }: Assignment): string {
  return `${activityId}|${assigneeKey(assignee)}|${responsibility}|${scopeKey(scope)}`;
}
