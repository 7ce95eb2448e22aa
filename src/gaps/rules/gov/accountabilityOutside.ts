import { defineRule } from '../../defineRule.js';
import { holderSides, relatedHolders } from '../../lookups/holderSides.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import type { Rule } from '../../rule.js';

/** `gov/accountability-outside`: somebody outside answers for a governance or strategic activity. */
export const accountabilityOutside: Rule = /* @__PURE__ */ defineRule({
  id: 'gov/accountability-outside',
  title: 'Governance is answered for outside',
  rationale:
    'Work can be given away, responsibility for direction and control cannot: whoever sets strategy or governs must sit inside the organization.',
  subject: 'activity',
  severity: 'high',
  sources: ['comparison', 'iso-20000-2'],
  release: 'first',
  needs: ['activity.kind', 'assignments', 'role.partyId', 'team.partyId', 'person.partyId', 'party.kind'],
  reads: ['parties'],
  messages: {
    outside: 'Somebody outside the organization answers for the {kind} activity "{name}".',
    unknown: 'Not known whether somebody outside the organization answers for "{name}".',
  },
  remediation:
    'Name an internal role that is accountable for "{name}"; the other side can be responsible or consulted.',
  judge: (subject, context) => {
    const { entity, pointer } = subject;
    if (context.index.scheme().lettersFor('owns-outcome').size === 0) return 'not-applicable';
    if (entity.kind === undefined) return { unknown: [{ code: 'activity.kind', pointer }] };
    if (entity.kind !== 'governance' && entity.kind !== 'strategic') return 'not-applicable';
    const { outside, missing } = holderSides(context, context.holders(entity).accountable, pointer);
    if (outside.length > 0) {
      const related = relatedHolders(context, outside, 'accountable', pointer);
      return { fail: [{ messageId: 'outside', data: { kind: entity.kind }, related }] };
    }
    const list = missingAssignments(entity, context);
    const facts = [...missing, ...(list === undefined ? [] : [list])];
    return facts.length > 0 ? { unknown: facts } : 'pass';
  },
});
