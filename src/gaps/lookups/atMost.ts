import { holdersOf } from '../../raci/holders.js';
import type { Assignment } from '../../raci/model.js';
import type { RuleContext, RuleSubject, Verdict } from '../rule.js';
import { missingAssignments } from './missingAssignments.js';

/** Judges whether at most so many hold letters of a kind on an activity; does not concern one on which nobody does. Exactly the limit passes. */
export function atMost(
  subject: RuleSubject<'activity'>,
  context: RuleContext,
  letters: readonly Assignment[],
  most: number,
): Verdict {
  const holders = holdersOf(letters).length;
  if (holders > most) return { fail: [{ messageId: 'many', data: { holders, most } }] };
  const missing = missingAssignments(subject, context);
  if (missing !== undefined) return { unknown: [missing] };
  return holders === 0 ? 'not-applicable' : 'pass';
}
