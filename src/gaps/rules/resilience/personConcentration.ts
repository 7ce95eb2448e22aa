import { defineRule } from '../../defineRule.js';
import { criticalWork } from '../../lookups/criticalWork.js';
import { exceedsShare } from '../../lookups/exceedsShare.js';
import { isActive } from '../../lookups/isActive.js';
import type { Rule } from '../../rule.js';

/** `resilience/person-concentration`: one person does most of the work on critical services. */
export const personConcentration: Rule = /* @__PURE__ */ defineRule({
  id: 'resilience/person-concentration',
  title: 'One person does most of the critical work',
  rationale: 'Where most critical work is in the same hands, one absence is felt in all critical services at once.',
  subject: 'person',
  severity: 'high',
  sources: ['comparison', 'service-operating-model'],
  release: 'first',
  needs: [
    'services',
    'service.criticality',
    'activities',
    'activity.serviceId',
    'assignments',
    'roles',
    'role.holders',
    'people',
    'person.activeFrom',
    'person.activeUntil',
  ],
  messages: {
    most: '{name} does {activities} of {criticalActivities} critical activities, shared ones counted in part.',
    unknown: 'Not known how many of the critical activities {name} does.',
  },
  remediation: 'Spread the critical work of {name}: give activities to others, or let others share them.',
  options: {
    maxShare: {
      type: 'rate',
      default: 0.5,
      basis: 'house-default',
      description: 'Share of the activities of critical services, 0 to 1, that one person may do.',
    },
  },
  judge: ({ id, entity }, context, { maxShare }) => {
    if (isActive(context, entity) === false) return 'not-applicable';
    const { critical, isNone, least, most, missing } = criticalWork(context, id);
    if (isNone) return 'not-applicable';
    if (exceedsShare(least.part, least.whole, maxShare)) {
      const data = { activities: Math.round(least.part * 100) / 100, criticalActivities: critical };
      return { fail: [{ messageId: 'most', data }] };
    }
    return exceedsShare(most.part, most.whole, maxShare) ? { unknown: missing } : 'pass';
  },
});
