import { defineRule } from '../../defineRule.js';
import { participations } from '../../lookups/lettersWith.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import type { Rule } from '../../rule.js';

/** `raci/only-informed`: whoever is named on an activity is only told about it. */
export const onlyInformed: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/only-informed',
  title: 'Everybody is only informed',
  rationale: 'A row on which all are told and nobody acts is either no activity or one that nobody has taken.',
  subject: 'activity',
  severity: 'medium',
  sources: ['ram', 'responsibility-charting'],
  needs: ['assignments'],
  messages: {
    informed: 'All {letters} letters on "{name}" say informed; nobody does it or answers for it.',
    unknown: 'Not known whether anybody is more than informed about "{name}".',
  },
  remediation: 'Name who does "{name}" and who answers for it, or take the row out.',
  supersedes: ['raci/no-accountable', 'raci/no-responsible'],
  judge: (subject, context) => {
    const scheme = context.index.scheme();
    if (scheme.lettersFor('informed').size === 0) return 'not-applicable';
    const onlyInforms = new Set(
      scheme.letters
        .filter(({ semantics }) => semantics.every((each) => each === 'informed'))
        .map(({ letter }) => letter),
    );
    const letters = participations(context, subject.entity);
    if (letters.some(({ responsibility }) => !onlyInforms.has(responsibility))) return 'pass';
    const missing = missingAssignments(subject, context);
    if (missing !== undefined) return { unknown: [missing] };
    return letters.length === 0
      ? 'not-applicable'
      : { fail: [{ messageId: 'informed', data: { letters: letters.length } }] };
  },
});
