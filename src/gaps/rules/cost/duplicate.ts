import { defineRule } from '../../defineRule.js';
import { hoursNeeds } from '../../lookups/hoursNeeds.js';
import type { Rule } from '../../rule.js';
import { duplicateTools } from './duplicateTools.js';
import { duplicateWork } from './duplicateWork.js';

/**
 * `cost/duplicate`: the same is paid twice: two parties at the desk for the same work at the same time, or two tools with a price for one
 * purpose of the same service.
 *
 * Work that both sides belong on is left out: plans, projects, hand-overs, incidents beyond the first tier, and people that a provider
 * lends.
 */
export const duplicate: Rule = /* @__PURE__ */ defineRule({
  id: 'cost/duplicate',
  title: 'The same is paid twice',
  rationale: 'What is paid twice is money without use, and two who do the same get in the way of each other.',
  subject: ['activity', 'tool-purpose'],
  severity: 'low',
  sources: ['design-guide'],
  release: 'first',
  needs: [
    'assignments',
    'assignment.scope',
    'activity.serviceId',
    'activities',
    'party.kind',
    'role.partyId',
    ...hoursNeeds,
    'contracts',
    'contract.scope',
    'contract.renewalTerm',
    'contract.fees.monthlyFee',
    'contract.fees.overageUnitPrice',
    'lanes',
    'lane.activityIds',
    'lane.select',
    'activity.practice',
    'activity.incidentType',
    'service.function',
    'tools',
    'tool.purpose',
    'tool.annualPrice',
    'tool.serviceIds',
  ],
  options: {
    leastHours: {
      type: 'number',
      max: 168,
      default: 10,
      basis: 'house-default',
      description:
        'Hours in a mean week beyond which parties that do the same together are told; two hand-overs a day take 7.',
    },
  },
  messages: {
    work: '{parties} parties are at the desk for "{name}" in the same {hoursPerWeek} hours a week, and each is paid for it.',
    tools: '{tools} tools with a price serve {name} for the same services.',
    unknown: 'Not known whether {name} is paid twice.',
  },
  remediation:
    'Merge what serves "{name}" twice: keep one of them, or give each a part of its own, such as hours, severities, sites or services.',
  judge: (subject, context, { leastHours }) =>
    subject.kind === 'activity'
      ? duplicateWork(subject, context, leastHours)
      : duplicateTools(context, subject.entity.id, subject.pointer),
});
