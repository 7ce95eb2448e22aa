import { defineRule } from '../../defineRule.js';
import { nameDoer } from '../../fixes/nameDoer.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { plainHolders } from '../../lookups/plainHolders.js';
import type { Rule } from '../../rule.js';

/** `raci/no-responsible`: nobody does an activity. */
export const noResponsible: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/no-responsible',
  title: 'Nobody does the work',
  rationale: 'An activity without a doer is an intention: tickets and alerts about it go nowhere.',
  subject: 'activity',
  severity: 'high',
  sources: ['ram', 'what-is'],
  release: 'first',
  needs: ['assignments'],
  messages: {
    none: 'Nobody is responsible for doing "{name}".',
    unknown: 'Not known who does "{name}".',
  },
  remediation: 'Name the role that does "{name}".',
  fix: nameDoer,
  judge: (subject, context) => {
    if (plainHolders(context).isDone[subject.position] === 1) return 'pass';
    if (context.index.scheme().lettersFor('does-work').size === 0) return 'not-applicable';
    if (context.holders(subject.entity).responsible.length > 0) return 'pass';
    const missing = missingAssignments(subject, context);
    return missing === undefined ? { fail: [{ messageId: 'none' }] } : { unknown: [missing] };
  },
});
