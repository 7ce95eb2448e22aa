import { defineRule } from '../../defineRule.js';
import { isMissing } from '../../lookups/isMissing.js';
import { holdsForIncidents, holdsForWorst } from '../../lookups/levelConditions.js';
import { levelServices } from '../../lookups/levelServices.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { whileInForce } from '../../lookups/renewalDoubt.js';
import type { Failure, MissingFact, Rule } from '../../rule.js';
import { isCompared, missedNeed } from './missedNeed.js';

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
    'contract.renewalTerm',
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
  judge: ({ entity: { contract, level }, pointer }, context) =>
    whileInForce(context, contract, () => {
      const { index } = context;
      if (!isCompared(level)) return 'not-applicable';
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
    }),
});
