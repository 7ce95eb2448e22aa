import { defineRule } from '../../defineRule.js';
import { doersOfActivity, doersOfService } from '../../lookups/doers.js';
import { hoursNeeds, offerNeeds } from '../../lookups/hoursNeeds.js';
import { readRequirement } from '../../lookups/readRequirement.js';
import { hoursVerdict, unmetHours, unmetHoursData } from '../../lookups/unmetHours.js';
import type { Rule } from '../../rule.js';

/** `coverage/required-hours-uncovered`: at hours that are needed none of those who do the work is there. */
export const requiredHoursUncovered: Rule = /* @__PURE__ */ defineRule({
  id: 'coverage/required-hours-uncovered',
  title: 'Needed hours that nobody covers',
  rationale:
    'Hours that everybody believes to be covered, and in which nobody with the duty is there, are found out in the first outage that falls into them.',
  subject: ['activity', 'service'],
  severity: 'high',
  sources: ['comparison', 'what-is'],
  release: 'first',
  needs: [
    'activity.requiredCoverage',
    'service.requiredCoverage',
    'activities',
    'activity.serviceId',
    'assignments',
    ...hoursNeeds,
    ...offerNeeds,
  ],
  messages: {
    hole: '"{name}" needs {hoursPerWeek} hours a week that nobody who does the work covers, first at {first}.',
    nobody: '"{name}" needs {hoursPerWeek} hours a week, first at {first}, and nobody is named who does the work.',
    unknown: 'Not known whether the hours that "{name}" needs are covered by those who do the work.',
  },
  remediation:
    'Add a shift, a turn on call or a provider for the open hours of "{name}", or correct the hours that it is said to need.',
  judge: ({ kind, entity, pointer }, context) => {
    const { requiredCoverage } = entity;
    // An activity without hours of its own is judged with its service.
    if (requiredCoverage === null || (requiredCoverage === undefined && kind === 'activity')) return 'not-applicable';
    if (context.index.scheme().lettersFor('does-work').size === 0) return 'not-applicable';
    const unknown = [{ code: `${kind}.requiredCoverage`, pointer }];
    if (requiredCoverage === undefined) return { unknown };
    const requirement = readRequirement(context, requiredCoverage);
    if (requirement === undefined) return { unknown };
    if (requirement.required.starts.length === 0) return 'not-applicable';
    const doers = kind === 'activity' ? doersOfActivity(context, entity) : doersOfService(context, entity);
    const verdict = hoursVerdict(unmetHours(context, requirement, doers));
    if (verdict === 'met') return 'pass';
    if ('unknown' in verdict) return verdict;
    const messageId = doers.doers.length === 0 ? 'nobody' : 'hole';
    return { fail: [{ messageId, data: { ...unmetHoursData(context, verdict.unmet) } }] };
  },
});
