import { defaultSeverities } from '../../../operating-model/model.js';
import type { ServiceLevel } from '../../../services/agreements/model.js';
import { defineRule } from '../../defineRule.js';
import { hasEnded } from '../../lookups/hasEnded.js';
import { isMissing } from '../../lookups/isMissing.js';
import { levelServices } from '../../lookups/levelServices.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { doubtsThatIs } from '../../lookups/workKind.js';
import type { WorkKind } from '../../lookups/workKind.js';
import type { Failure, MissingFact, Rule, RuleContext } from '../../rule.js';
import { isCompared, missedNeed } from './missedNeed.js';

/** Whether a level holds for the most severe incidents: needs are stated for these, and lesser ones may wait longer. */
function holdsForWorst({ index }: RuleContext, { severities }: ServiceLevel): boolean | MissingFact {
  const known = index.model.organization?.severities ?? defaultSeverities;
  if (severities === undefined || severities.some((severity) => severity === known[0])) return true;
  if (severities.every((severity) => known.includes(severity))) return false;
  return { code: 'organization.severities', pointer: index.model.organization == null ? '' : '/organization' };
}

/** Work of which the time counts in an outage; a target for other work is no answer to the needs of a service (house default). */
export const incidentWork: WorkKind = {
  practices: ['incident-management', 'monitoring-and-event-management'],
  purposes: ['monitoring', 'alert-handling', 'remediation', 'security-first-response'],
};

/** Whether a level holds for incidents, and not for other activities alone. */
function holdsForIncidents({ index }: RuleContext, level: ServiceLevel, pointer: string): boolean | MissingFact {
  if (level.activityIds === undefined) return true;
  const doubts = level.activityIds.map((id) => {
    const activity = index.find('activity', id);
    if (activity === undefined) return [{ code: 'activities', pointer }];
    return doubtsThatIs(incidentWork, activity, index.pointerOf({ kind: 'activity', id }) ?? pointer);
  });
  if (doubts.some((facts) => facts?.length === 0)) return true;
  return doubts.flatMap((facts) => facts ?? [])[0] ?? false;
}

/** `sla/slower-than-need`: a target of a contract is longer than a service can wait. */
export const slowerThanNeed: Rule = /* @__PURE__ */ defineRule({
  id: 'sla/slower-than-need',
  title: 'Service level slower than the need',
  rationale: 'A target that is met and still too late for the business gives green reports and long outages.',
  subject: 'service-level',
  severity: 'high',
  sources: ['comparison'],
  release: 'first',
  needs: [
    'service.objectives',
    'service.objectives.response',
    'service.objectives.rto',
    'service.objectives.restore',
    'organization.severities',
    'contract.scope',
    'services',
    'activities',
    'activity.serviceId',
    'activity.practice',
    'activity.purpose',
    'activity.incidentType',
    'service.function',
    'lanes',
    'lane.activityIds',
    'lane.select',
  ],
  messages: {
    response:
      '{name} allows {targetMinutes} minutes for a response; the service {service} needs one within {neededMinutes}.',
    afterRecovery:
      '{name} allows {targetMinutes} minutes for a response; the service {service} must be back within {neededMinutes}.',
    restore:
      '{name} allows {targetMinutes} minutes to restore service; the service {service} must be back within {neededMinutes}.',
    unknown: 'Not known whether {name} is as fast as its services need.',
  },
  remediation: 'Agree on a shorter target for {name}, or correct what the service is said to need.',
  judge: ({ entity: { contract, level }, pointer }, context) => {
    const { index } = context;
    if (!isCompared(level) || hasEnded(context, contract)) return 'not-applicable';
    const conditions = [holdsForWorst(context, level), holdsForIncidents(context, level, pointer)];
    if (conditions.includes(false)) return 'not-applicable';
    const { serviceIds, missing } = levelServices(context, contract, level);
    const facts: MissingFact[] = [...conditions.filter(isMissing), ...missing];
    const misses: Failure[] = [];
    let judged = 0;
    for (const id of serviceIds) {
      const service = index.find('service', id);
      if (service?.lifecycle === 'retired') continue;
      judged += 1;
      const miss =
        service === undefined
          ? { code: 'services', pointer }
          : missedNeed(level, service, index.pointerOf({ kind: 'service', id }) ?? pointer);
      if (isMissing(miss)) facts.push(miss);
      else if (miss !== undefined) misses.push(miss);
    }
    if (misses.length > 0 && !conditions.some(isMissing)) return { fail: misses };
    if (facts.length > 0) return { unknown: oneOfEach(facts) };
    return judged === 0 ? 'not-applicable' : 'pass';
  },
});
