import { lengthOf } from '../../../coverage/compile/stretches.js';
import { complementOf } from '../../../coverage/compile/stretchSets.js';
import { defineRule } from '../../defineRule.js';
import { doersOfActivity } from '../../lookups/doers.js';
import { hoursFrame } from '../../lookups/hours.js';
import { hoursNeeds } from '../../lookups/hoursNeeds.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { awakeIn, readRequirement } from '../../lookups/readRequirement.js';
import type { HoursRequirement } from '../../lookups/readRequirement.js';
import { aroundTheClock } from '../../lookups/aroundTheClock.js';
import { hoursVerdict, unmetHours, unmetHoursData } from '../../lookups/unmetHours.js';
import type { Rule, RuleContext } from '../../rule.js';

/** The time outside business hours: null where there are none, undefined where that is not known. */
function afterHours(context: RuleContext): HoursRequirement | null | undefined {
  return context.once('coverage/after-hours-alerts', () => {
    const plan = context.index.model.organization?.businessHours;
    if (plan == null) return plan;
    const business = readRequirement(context, plan);
    return business && awakeIn(context, complementOf(business.required, hoursFrame(context).range));
  });
}

/** `coverage/after-hours-alerts`: outside business hours nobody answers alerts. */
export const afterHoursAlerts: Rule = /* @__PURE__ */ defineRule({
  id: 'coverage/after-hours-alerts',
  title: 'Nobody answers alerts after hours',
  rationale:
    'An alert that comes at night waits until morning if nobody is named for it who is there then, whatever the monitoring costs.',
  subject: 'activity',
  severity: 'high',
  sources: ['what-is'],
  release: 'first',
  supersedes: ['coverage/required-hours-uncovered'],
  needs: ['activity.purpose', 'activity.serviceId', 'organization.businessHours', 'assignments', ...hoursNeeds],
  messages: {
    nobody: 'Outside business hours nobody who does "{name}" is there, first at {first}.',
    little:
      'Outside business hours nobody does "{name}" at {hoursPerWeek} of {afterHoursPerWeek} hours a week, first at {first}.',
    unknown: 'Not known whether anybody who does "{name}" is there outside business hours.',
  },
  remediation:
    'Name for "{name}" somebody who is there or on call outside business hours; if alerts shall wait until morning, record that as an exception.',
  options: {
    leastShare: {
      type: 'rate',
      default: 0.5,
      basis: 'house-default',
      description:
        'Share of the time outside business hours in which somebody must be there or on call, 0 to 1; 0: any time at all will do, so that an early shift is enough.',
    },
  },
  judge: ({ entity, pointer }, context, { leastShare }) => {
    if (entity.purpose === undefined) return { unknown: [{ code: 'activity.purpose', pointer }] };
    if (entity.purpose !== 'alert-handling' || context.index.scheme().lettersFor('does-work').size === 0)
      return 'not-applicable';
    const doers = doersOfActivity(context, entity);
    const outside = afterHours(context);
    if (outside === null) return 'not-applicable';
    if (outside === undefined) {
      const always = hoursVerdict(unmetHours(context, aroundTheClock(context), doers));
      if (always === 'met') return 'pass';
      const at = context.index.model.organization == null ? '' : '/organization';
      return { unknown: [{ code: 'organization.businessHours', pointer: at }] };
    }
    const total = lengthOf(outside.required);
    if (total === 0) return 'not-applicable';
    const { unmet, doubtful, more, fewer } = unmetHours(context, outside, doers);
    const isEnough = (open: number) => open < total && total - open >= total * leastShare;
    if (isEnough(lengthOf(doubtful))) return 'pass';
    if (isEnough(lengthOf(unmet))) return { unknown: oneOfEach(fewer) };
    if (more.length > 0) return { unknown: more };
    const data = unmetHoursData(context, unmet);
    if (lengthOf(unmet) === total) return { fail: [{ messageId: 'nobody', data: { first: data.first } }] };
    const { hoursPerWeek: afterHoursPerWeek } = unmetHoursData(context, outside.required);
    return { fail: [{ messageId: 'little', data: { ...data, afterHoursPerWeek } }] };
  },
});
