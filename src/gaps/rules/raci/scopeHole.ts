import { inScope } from '../../../raci/inScope.js';
import { scopeCells } from '../../../raci/scopeCells.js';
import { defineRule } from '../../defineRule.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { partsText } from '../../lookups/partsText.js';
import type { Rule } from '../../rule.js';

/** `raci/scope-hole`: somebody does an activity, but not all of the severities and sites that it declares. */
export const scopeHole: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/scope-hole',
  title: 'Nobody does a part of it',
  rationale:
    'An activity that somebody does for some severities or sites looks done; the rest is found out when it is needed.',
  subject: 'activity',
  severity: 'medium',
  sources: ['what-is'],
  release: 'first',
  needs: ['assignments'],
  messages: {
    hole: 'Nobody does a part of "{name}": {uncovered}.',
    unknown: 'Not known whether somebody does every part of "{name}".',
  },
  remediation: 'Name who does the rest of "{name}".',
  judge: (subject, context) => {
    const { severities, sites } = subject.entity;
    const hasLetter = context.index.scheme().lettersFor('does-work').size > 0;
    if (!hasLetter || (severities === undefined && sites === undefined)) return 'not-applicable';
    const { responsible } = context.holders(subject.entity);
    const missing = missingAssignments(subject, context);
    if (responsible.length === 0) return missing === undefined ? 'not-applicable' : { unknown: [missing] };
    // Hours of a scope are looked at by the rules about coverage.
    const uncovered = scopeCells(subject.entity).filter(
      ({ severity, site }) => !responsible.some(({ scope }) => inScope(scope, severity, site)),
    );
    if (uncovered.length === 0) return 'pass';
    if (missing !== undefined) return { unknown: [missing] };
    return { fail: [{ messageId: 'hole', data: { uncovered: partsText(uncovered) } }] };
  },
});
