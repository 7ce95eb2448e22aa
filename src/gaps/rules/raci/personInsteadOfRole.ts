import { defineRule } from '../../defineRule.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import type { Rule } from '../../rule.js';

/** `raci/person-instead-of-role`: a person by name does an activity or answers for it. */
export const personInsteadOfRole: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/person-instead-of-role',
  title: 'A person in the place of a role',
  rationale:
    'People move on and roles stay: a matrix with names is out of date with every leaver, and shows who cannot be replaced.',
  subject: 'activity',
  severity: 'low',
  sources: ['responsibility-charting', 'comparison'],
  needs: ['assignments'],
  messages: {
    person: 'On "{name}" people are named in person instead of by a role (people: {people}).',
    unknown: 'Not known whether people are named in person on "{name}".',
  },
  remediation: 'Name on "{name}" the role that the person fills.',
  judge: (subject, context) => {
    const { accountable, responsible } = context.holders(subject.entity);
    const holders = [...accountable, ...responsible].map(({ assignee }) => assignee);
    const people = holders.filter(({ kind }) => kind === 'person');
    const related = relatedPlaces(context, people, 'named in person', subject.pointer);
    if (related.length > 0) return { fail: [{ messageId: 'person', data: { people: related.length }, related }] };
    const missing = missingAssignments(subject, context);
    if (missing !== undefined) return { unknown: [missing] };
    return holders.length === 0 ? 'not-applicable' : 'pass';
  },
});
