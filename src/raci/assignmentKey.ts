import type { HoursPlan } from '../coverage/model.js';
import { compareText } from '../internal/text/compareText.js';
import { assigneeKey } from './assigneeKey.js';
import type { Assignment, AssignmentScope } from './model.js';

function sorted(values: readonly string[] | undefined): readonly string[] | null {
  return values === undefined ? null : [...new Set(values)].sort(compareText);
}

/** Hours in one spelling: windows in a fixed order, each by what it covers and not by what it is called. */
function hoursKey(plan: HoursPlan | undefined): unknown {
  if (plan === undefined) return null;
  const windows = plan.windows.map(({ zone, days, start, end, from, until }) =>
    JSON.stringify([zone, sorted(days), start, end, from ?? null, until ?? null]),
  );
  return [sorted(windows), plan.closures ?? [], plan.replacements ?? [], plan.breaks ?? []];
}

function scopeKey(scope: AssignmentScope | undefined): string {
  if (scope === undefined) return '';
  const key = [sorted(scope.severities), sorted(scope.sites), hoursKey(scope.window)];
  return key.every((part) => part === null) ? '' : JSON.stringify(key);
}

/** What makes an assignment the one it is: activity, assignee, letter and scope, as one text. */
export function assignmentKey({ activityId, assignee, responsibility, scope }: Assignment): string {
  return `${activityId}|${assigneeKey(assignee)}|${responsibility}|${scopeKey(scope)}`;
}
