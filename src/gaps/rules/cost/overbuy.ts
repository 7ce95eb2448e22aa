import type { Contract } from '../../../services/agreements/model.js';
import { defineRule } from '../../defineRule.js';
import { hoursNeeds, offerNeeds } from '../../lookups/hoursNeeds.js';
import { contractServices } from '../../lookups/levelServices.js';
import { isMissing } from '../../lookups/isMissing.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { partyKindOf } from '../../lookups/partyKindOf.js';
import { whileInForce } from '../../lookups/renewalDoubt.js';
import type { Failure, MissingFact, Rule, RuleContext } from '../../rule.js';
import { isNeeded } from './isNeeded.js';
import { outsideWork } from './outsideWork.js';

/** Whether a service needs its provider; `apart` where the provider does nothing for it, which another rule tells. */
function judged(
  context: RuleContext,
  contract: Contract,
  id: string,
  pointer: string,
): boolean | 'apart' | readonly MissingFact[] {
  const service = context.index.find('service', id);
  if (service === undefined) return [{ code: 'services', pointer }];
  if (service.lifecycle === 'retired') return 'apart';
  const work = outsideWork(context, service, contract.providerPartyId);
  if (work.activities === 0) return work.open.length > 0 ? work.open : 'apart';
  return isNeeded(context, contract, service, work);
}

/**
 * `cost/overbuy`: a contract takes in a service that needs nobody from outside.
 *
 * It needs somebody where people inside lack skills, time for what the provider does, or hours at which they are there; one holder of a skill alone is no depth of a critical service. The
 * support of a product by its vendor is not judged: it is not bought for these.
 */
export const overbuy: Rule = /* @__PURE__ */ defineRule({
  id: 'cost/overbuy',
  title: 'Bought without need',
  rationale: 'Without a look at the own skills, time and hours, services are bought that nobody needs.',
  subject: 'contract',
  severity: 'low',
  sources: ['design-guide'],
  release: 'later',
  needs: [
    'party.kind',
    'contract.scope',
    'contract.renewalTerm',
    'services',
    'activities',
    'activity.serviceId',
    'assignments',
    'lanes',
    'lane.activityIds',
    'lane.select',
    'activity.practice',
    'activity.incidentType',
    'service.function',
    'activity.requiredCoverage',
    'service.criticality',
    'service.requiredSkills',
    'service.requiredCoverage',
    'skills',
    'person.skills',
    'team.skillIds',
    'person.capacityHoursPerMonth',
    'assignment.effortHoursPerMonth',
    'role.partyId',
    ...hoursNeeds,
    ...offerNeeds,
  ],
  messages: {
    idle: '"{name}" takes in the service {service}, for which skills, time and hours are there inside.',
    unknown: 'Not known whether what "{name}" takes in is needed from outside.',
  },
  remediation:
    'Take what nobody needs out of "{name}" when it is next decided on, or record what it is bought for, such as depth or relief.',
  judge: ({ entity, pointer }, context) =>
    whileInForce(context, entity, () => {
      const side = partyKindOf(context, { kind: 'party', id: entity.providerPartyId }, pointer);
      if (side !== 'provider' && !isMissing(side)) return 'not-applicable';
      const { serviceIds, missing } = contractServices(context, entity);
      const facts: MissingFact[] = [...(isMissing(side) ? [side] : []), ...missing];
      const failures: Failure[] = [];
      let services = 0;
      for (const id of serviceIds) {
        const answer = judged(context, entity, id, pointer);
        if (answer === 'apart') continue;
        services += 1;
        if (answer === true) continue;
        if (answer !== false) facts.push(...answer);
        else {
          const subject = { kind: 'service', id } as const;
          const related = [{ subject, pointer: context.index.pointerOf(subject) ?? pointer, note: 'in scope' }];
          failures.push({ messageId: 'idle', discriminator: `service:${id}`, data: { service: id }, related });
        }
      }
      if (failures.length > 0 && !isMissing(side)) return { fail: failures };
      if (facts.length > 0) return { unknown: oneOfEach(facts) };
      return services === 0 ? 'not-applicable' : 'pass';
    }),
});
