import { defineRule } from '../../defineRule.js';
import { aroundTheClock } from '../../lookups/aroundTheClock.js';
import { doersOfActivity } from '../../lookups/doers.js';
import { activitiesFor } from '../../lookups/entriesOf.js';
import { factAt } from '../../lookups/factAt.js';
import { hoursNeeds } from '../../lookups/hoursNeeds.js';
import { liveActivities } from '../../lookups/live.js';
import { missingList } from '../../lookups/missingList.js';
import { hoursVerdict, unmetHours, unmetHoursData } from '../../lookups/unmetHours.js';
import type { MissingFact, Rule, RuleContext, Verdict } from '../../rule.js';
import type { Activity } from '../../../services/activities/model.js';

/** Whether an organization has a row for the first response where it needs one. */
function judgeOrganization(context: RuleContext): Verdict {
  const stated = context.index.model.organization?.securityIncidentsInScope;
  if (activitiesFor(context, 'security-first-response').length > 0) return 'pass';
  if (stated !== true && stated !== undefined) return 'not-applicable';
  const list = missingList(context, 'activities');
  const unstated = liveActivities(context).find(({ purpose }) => purpose === undefined);
  const at = context.index.model.organization == null ? '' : '/organization';
  const missing: MissingFact[] = [
    ...(list === undefined ? [] : [list]),
    ...(unstated === undefined ? [] : [factAt(context, 'activity', unstated.id, 'purpose')]),
    ...(stated === undefined ? [{ code: 'organization.securityIncidentsInScope', pointer: at }] : []),
  ];
  return missing.length > 0 ? { unknown: missing } : { fail: [{ messageId: 'none' }] };
}

/** Whether those who take the first steps are there at every hour. */
function judgeActivity(context: RuleContext, activity: Activity, pointer: string): Verdict {
  if (activity.purpose === undefined) return { unknown: [{ code: 'activity.purpose', pointer }] };
  const hasLetter = context.index.scheme().lettersFor('does-work').size > 0;
  if (activity.purpose !== 'security-first-response' || !hasLetter) return 'not-applicable';
  const doers = doersOfActivity(context, activity);
  const verdict = hoursVerdict(unmetHours(context, aroundTheClock(context), doers));
  if (verdict === 'met') return 'pass';
  if ('unknown' in verdict) return verdict;
  const messageId = doers.doers.length === 0 ? 'nobody' : 'asleep';
  return {
    fail: [{ messageId, data: doers.doers.length === 0 ? {} : { ...unmetHoursData(context, verdict.unmet) } }],
  };
}

/** `sec/first-responder`: nobody takes the first steps in a security incident, or not at every hour. */
export const firstResponder: Rule = /* @__PURE__ */ defineRule({
  id: 'sec/first-responder',
  title: 'No first responder at every hour',
  rationale:
    'Attackers choose nights and holidays. Who isolates the first machine, at any hour, must be settled before it happens.',
  subject: ['activity', 'organization'],
  severity: 'critical',
  sources: ['what-is'],
  release: 'first',
  supersedes: ['raci/no-responsible', 'coverage/required-hours-uncovered'],
  needs: [
    'organization.securityIncidentsInScope',
    'activities',
    'activity.purpose',
    'activity.serviceId',
    'assignments',
    ...hoursNeeds,
  ],
  messages: {
    none: 'Security incidents are in scope of {name}, and no activity is named for the first response.',
    nobody: 'Nobody is named who does "{name}", the first response to a security incident.',
    asleep: 'At {hoursPerWeek} hours a week nobody who does "{name}" is there or on call, first at {first}.',
    unknown: 'Not known whether somebody is there at every hour for the first response to security incidents: {name}.',
  },
  remediation:
    'Name who takes the first steps in a security incident around the clock ({name}): a desk, people on call, or a provider.',
  judge: ({ kind, entity, pointer }, context) => {
    return kind === 'organization' ? judgeOrganization(context) : judgeActivity(context, entity, pointer);
  },
});
