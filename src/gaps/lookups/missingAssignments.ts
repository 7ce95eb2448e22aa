import type { MissingFact, RuleContext } from '../rule.js';
import { missingList } from './missingList.js';

/** The fact that the letters of an activity are not all assessed; undefined where they are, so that silence means "nobody". */
export function missingAssignments(activity: { readonly id: string }, context: RuleContext): MissingFact | undefined {
  return missingList(context, 'assignments', { kind: 'activity', id: activity.id });
}
