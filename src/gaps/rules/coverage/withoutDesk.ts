import { defineRule } from '../../defineRule.js';
import { doersOfService } from '../../lookups/doers.js';
import { hoursNeeds } from '../../lookups/hoursNeeds.js';
import { byAnybody, readRequirement } from '../../lookups/readRequirement.js';
import { isAroundTheClock } from '../../lookups/aroundTheClock.js';
import { hoursVerdict, unmetHours, unmetHoursData } from '../../lookups/unmetHours.js';
import type { Rule } from '../../rule.js';

/** `coverage/247-without-desk`: a service is needed around the clock, and all who work on it together are not there around the clock. */
export const withoutDesk: Rule = /* @__PURE__ */ defineRule({
  id: 'coverage/247-without-desk',
  title: 'Needed around the clock, without a desk around the clock',
  rationale:
    'A service that must run day and night needs people day and night: inside, at a provider, or by turns. Nights without anybody are outages until morning.',
  subject: 'service',
  severity: 'high',
  sources: ['comparison'],
  release: 'first',
  needs: ['service.requiredCoverage', 'activities', 'activity.serviceId', 'assignments', ...hoursNeeds],
  messages: {
    open: '"{name}" is needed around the clock; at {hoursPerWeek} hours a week nobody who works on it is there, first at {first}.',
    unknown: 'Not known whether somebody who works on "{name}" is there around the clock.',
  },
  remediation:
    'Let a partner take the open hours of "{name}", share them with another team, or set up a desk around the clock.',
  judge: ({ entity, pointer }, context) => {
    const { requiredCoverage } = entity;
    if (requiredCoverage === null || context.index.scheme().lettersFor('does-work').size === 0) return 'not-applicable';
    const unknown = [{ code: 'service.requiredCoverage', pointer }];
    if (requiredCoverage === undefined) return { unknown };
    const requirement = readRequirement(context, requiredCoverage);
    if (requirement === undefined) return { unknown };
    if (!isAroundTheClock(context, requiredCoverage, requirement)) return 'not-applicable';
    const verdict = hoursVerdict(unmetHours(context, byAnybody(context, requirement), doersOfService(context, entity)));
    if (verdict === 'met') return 'pass';
    if ('unknown' in verdict) return verdict;
    return { fail: [{ messageId: 'open', data: { ...unmetHoursData(context, verdict.unmet) } }] };
  },
});
