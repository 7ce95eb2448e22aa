import type { EscalationRoute } from '../../../governance/records/model.js';
import { defineRule } from '../../defineRule.js';
import { doersAlone } from '../../lookups/doers.js';
import { hoursNeeds } from '../../lookups/hoursNeeds.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { awakeIn } from '../../lookups/readRequirement.js';
import { hoursVerdict, unmetHours, unmetHoursData } from '../../lookups/unmetHours.js';
import type { Failure, MissingFact, Rule, RuleContext } from '../../rule.js';
import { servedHours } from './servedHours.js';
import type { ServedHours } from './servedHours.js';

/** What is wrong with the steps of a route, and what is missing to know, one of each assignee. */
function judgeSteps(context: RuleContext, { steps = [] }: EscalationRoute, pointer: string, served: ServedHours) {
  const failures = new Map<string, Failure>();
  const missing: MissingFact[] = [];
  const need = awakeIn(context, served.required);
  steps.forEach(({ assignee }, position) => {
    const at = `${pointer}/steps/${position}`;
    if (assignee === undefined) missing.push({ code: 'escalation-route.steps.assignee', pointer: at });
    if (assignee == null) return; // that a step names nobody is told by `escalation/no-times`
    const discriminator = `${assignee.kind}:${assignee.id}`;
    if (failures.has(discriminator)) return;
    const verdict = hoursVerdict(unmetHours(context, need, doersAlone(context, assignee, served.service)));
    if (verdict === 'met') return;
    if ('unknown' in verdict) missing.push(...verdict.unknown);
    else {
      const data = { contact: assignee.id, ...unmetHoursData(context, verdict.unmet) };
      const sensitive = assignee.kind === 'person' ? ['contact'] : [];
      failures.set(discriminator, { messageId: 'asleep', discriminator, data, sensitive, pointer: at });
    }
  });
  return { failures: [...failures.values()], missing };
}

/** `coverage/escalation-asleep`: who is called on an escalation route is not there at hours that it serves. */
export const escalationAsleep: Rule = /* @__PURE__ */ defineRule({
  id: 'coverage/escalation-asleep',
  title: 'A step of an escalation route sleeps',
  rationale: 'A route helps as far as its steps can be reached: the one who is asleep stops it at night.',
  subject: 'escalation-route',
  severity: 'high',
  sources: ['what-is'],
  release: 'first',
  needs: [
    'escalation-route.steps',
    'escalation-route.steps.assignee',
    'escalation-route.hours',
    'service.requiredCoverage',
    'activity.requiredCoverage',
    'activity.serviceId',
    'services',
    'activities',
    ...hoursNeeds,
  ],
  messages: {
    asleep:
      '"{name}" calls {contact}, who is not there at {hoursPerWeek} hours a week that it serves, first at {first}.',
    unknown: 'Not known whether everybody whom "{name}" calls is there at the hours that it serves.',
  },
  remediation:
    'Put {contact} on call for the hours of the escalation route "{name}", or name a contact for the rest of them.',
  judge: ({ entity, pointer }, context) => {
    const { steps } = entity;
    if (steps === undefined) return { unknown: [{ code: 'escalation-route.steps', pointer }] };
    if (steps.length === 0) return 'not-applicable';
    const served = servedHours(context, entity, pointer);
    if (served === null) return 'not-applicable';
    if ('unknown' in served) return served;
    const { failures, missing } = judgeSteps(context, entity, pointer, served);
    if (failures.length > 0) return { fail: failures };
    if (missing.length > 0) return { unknown: oneOfEach(missing) };
    return steps.some(({ assignee }) => assignee != null) ? 'pass' : 'not-applicable';
  },
});
