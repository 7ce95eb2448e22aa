import { defineRule } from '../../defineRule.js';
import { bindingNeeds, soleHolder } from '../../lookups/soleHolder.js';
import type { Rule } from '../../rule.js';

/** `resilience/single-holder`: a critical service hangs on one person. */
export const singleHolder: Rule = /* @__PURE__ */ defineRule({
  id: 'resilience/single-holder',
  title: 'A critical service hangs on one person',
  rationale: 'What one person alone can do stops when that person is ill, on leave or gone.',
  subject: ['skill', 'role'],
  severity: 'high',
  sources: ['comparison', 'design-guide'],
  release: 'first',
  needs: bindingNeeds,
  messages: {
    skill: 'Only one person has the skill "{name}", which a critical service needs.',
    role: 'Only one person fills "{name}", on which a critical service hangs.',
    unknown: 'Not known whether a critical service hangs on one person for "{name}".',
  },
  remediation: 'Find a second holder for "{name}": train somebody, or agree with a party that guarantees it.',
  judge: (subject, context) => {
    const sole = soleHolder(context, subject);
    if (sole === 'several') return 'pass';
    if (sole === 'not-concerned') return 'not-applicable';
    if ('missing' in sole) return { unknown: sole.missing };
    const person = { kind: 'person', id: sole.person.id } as const;
    const related = [{ subject: person, pointer: context.index.pointerOf(person) ?? '', note: 'the only holder' }];
    return { fail: [{ messageId: subject.kind, related }] };
  },
});
