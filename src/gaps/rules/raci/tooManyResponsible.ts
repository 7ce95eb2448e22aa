import { defineRule } from '../../defineRule.js';
import { atMost } from '../../lookups/atMost.js';
import type { Rule } from '../../rule.js';

/** `raci/too-many-responsible`: more do an activity than can agree among themselves. */
export const tooManyResponsible: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/too-many-responsible',
  title: 'Too many do the work',
  rationale:
    'Where many hands do one activity, it is mostly several activities, and each hand leaves a part to the others.',
  subject: 'activity',
  severity: 'low',
  sources: ['responsibility-charting'],
  needs: ['assignments'],
  options: {
    maxR: {
      type: 'integer',
      min: 1,
      default: 3,
      basis: 'house-default',
      description: 'Most who do the work of one activity, a number of holders.',
    },
  },
  messages: {
    many: '{holders} holders do "{name}", more than {most}.',
    unknown: 'Not known how many do "{name}".',
  },
  remediation: 'Split "{name}" into activities that each have fewer doers.',
  judge: (subject, context, { maxR }) => {
    if (context.index.scheme().lettersFor('does-work').size === 0) return 'not-applicable';
    return atMost(subject, context, context.holders(subject.entity).responsible, maxR);
  },
});
