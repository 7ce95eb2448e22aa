import { defineRule } from '../../defineRule.js';
import { atMost } from '../../lookups/atMost.js';
import { lettersWith } from '../../lookups/lettersWith.js';
import type { Rule } from '../../rule.js';

/** `raci/too-many-consulted`: so many must be asked that an activity waits for answers. */
export const tooManyConsulted: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/too-many-consulted',
  title: 'Too many are consulted',
  rationale: 'Everybody who must be asked first is a wait; most of them need only to know.',
  subject: 'activity',
  severity: 'low',
  sources: ['responsibility-charting'],
  needs: ['assignments'],
  options: {
    maxC: {
      type: 'integer',
      min: 0,
      default: 4,
      basis: 'house-default',
      description: 'Most who are consulted on one activity, a number of holders.',
    },
  },
  messages: {
    many: '{holders} holders are consulted on "{name}", more than {most}.',
    unknown: 'Not known how many are consulted on "{name}".',
  },
  remediation: 'Keep those whose answer "{name}" waits for, and only inform the others.',
  judge: (subject, context, { maxC }) => {
    if (context.index.scheme().lettersFor('consulted').size === 0) return 'not-applicable';
    return atMost(subject, context, lettersWith(context, subject.entity, 'consulted'), maxC);
  },
});
