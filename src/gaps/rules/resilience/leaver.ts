import { compareText } from '../../../internal/text/compareText.js';
import { defineRule } from '../../defineRule.js';
import { daysAfter } from '../../lookups/dates.js';
import { bindingNeeds, soleHolder } from '../../lookups/soleHolder.js';
import type { Rule } from '../../rule.js';

/** `resilience/leaver`: the only person behind something that a critical service needs is about to leave. */
export const leaver: Rule = /* @__PURE__ */ defineRule({
  id: 'resilience/leaver',
  title: 'The only holder is about to leave',
  rationale: 'What only one person knows is lost on the last day of that person, unless it is handed over before.',
  subject: ['skill', 'role'],
  severity: 'critical',
  sources: ['comparison'],
  release: 'later',
  needs: bindingNeeds,
  messages: {
    leaves: 'The only person behind "{name}", on which a critical service hangs, leaves within {horizonDays} days.',
    unknown: 'Not known whether the only person behind "{name}" is about to leave.',
  },
  remediation: 'Hand over now what the only holder of "{name}" knows, to somebody who stays.',
  supersedes: ['resilience/single-holder'],
  options: {
    horizonDays: {
      type: 'days',
      default: 90,
      basis: 'house-default',
      description: 'Days ahead in which a last day counts as near.',
    },
  },
  judge: (subject, context, { horizonDays }) => {
    const sole = soleHolder(context, subject);
    if (sole === 'several' || sole === 'not-concerned') return 'not-applicable';
    if ('missing' in sole) return { unknown: sole.missing };
    const { id, activeUntil: lastDay } = sole.person; // the day itself is personal, and stays with the person
    const horizon = daysAfter(context.asOf, horizonDays);
    if (lastDay == null || (horizon !== undefined && compareText(lastDay, horizon) > 0)) return 'pass';
    const person = { kind: 'person', id } as const;
    const related = [{ subject: person, pointer: context.index.pointerOf(person) ?? '', note: 'leaves' }];
    return { fail: [{ messageId: 'leaves', data: { horizonDays }, related }] };
  },
});
