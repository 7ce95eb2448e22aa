import { defineRule } from '../../defineRule.js';
import { nameAccountable } from '../../fixes/nameAccountable.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { partsText } from '../../lookups/partsText.js';
import { plainHolders } from '../../lookups/plainHolders.js';
import type { Rule } from '../../rule.js';

/** `raci/no-accountable`: nobody answers for an activity, or for a part of it. */
export const noAccountable: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/no-accountable',
  title: 'Nobody is accountable',
  rationale: 'Work that nobody answers for is done by chance, and nobody notices when it stops.',
  subject: 'activity',
  severity: 'high',
  sources: ['comparison', 'what-is', 'ram'],
  release: 'first',
  needs: ['assignments'],
  messages: {
    none: 'Nobody is accountable for "{name}".',
    partly: 'Nobody is accountable for a part of "{name}": {uncovered}.',
    unknown: 'Not known who is accountable for "{name}".',
  },
  remediation: 'Name one role that is accountable for "{name}".',
  fix: nameAccountable,
  judge: (subject, context) => {
    if (plainHolders(context).isOwned[subject.position] === 1) return 'pass';
    if (context.index.scheme().lettersFor('owns-outcome').size === 0) return 'not-applicable';
    const { accountable, unowned } = context.holders(subject.entity);
    if (unowned.length === 0) return 'pass';
    const missing = missingAssignments(subject, context);
    if (missing !== undefined) return { unknown: [missing] };
    if (accountable.length === 0) return { fail: [{ messageId: 'none' }] };
    return { fail: [{ messageId: 'partly', data: { uncovered: partsText(unowned) } }] };
  },
});
