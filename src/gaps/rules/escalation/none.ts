import { defaultSeverities } from '../../../operating-model/model.js';
import { defineRule } from '../../defineRule.js';
import { missingList } from '../../lookups/missingList.js';
import type { Rule } from '../../rule.js';
import { servedByRoutes, severitiesInUse } from './routes.js';

/**
 * `escalation/none`: no escalation route serves a service, or its incidents of some severity.
 *
 * Where severities are neither declared nor used, one finding speaks for all of them.
 */
export const noRoute: Rule = /* @__PURE__ */ defineRule({
  id: 'escalation/none',
  title: 'No escalation route',
  rationale: 'Whoever must look for the next person to call in the middle of an outage loses the minutes that count.',
  subject: 'service',
  severity: 'high',
  sources: ['operating-models', 'what-is'],
  release: 'first',
  needs: [
    'escalationRoutes',
    'organization.severities',
    'activities',
    'activity.serviceId',
    'contracts',
    'contract.scope',
  ],
  reads: ['assignments', 'lanes'],
  messages: {
    none: 'No escalation route serves {name}.',
    severity: 'No escalation route serves {name} for incidents of severity {severity}.',
    unknown: 'Not known whether escalation routes serve {name} for all severities.',
  },
  remediation: 'Write down for {name} who is called, in which order and within what time.',
  judge: ({ id, entity }, context) => {
    // What is not live yet has no incidents.
    if (entity.lifecycle === 'planned') return 'not-applicable';
    const { services, everywhere, missing } = servedByRoutes(context);
    const routes = [everywhere, ...[services.get(id)].filter((served) => served !== undefined)];
    if (routes.some(({ isAll }) => isAll)) return 'pass';
    const isUnserved = (severity: string) => !routes.some(({ severities }) => severities.has(severity));
    const inUse = severitiesInUse(context);
    const lacking = inUse.filter(isUnserved);
    const isNone = inUse.length === 0 && !routes.some(({ isAny }) => isAny);
    if (lacking.length > 0 || isNone) {
      const list = missingList(context, 'escalationRoutes', { kind: 'service', id });
      const facts = [...(list === undefined ? [] : [list]), ...missing];
      if (facts.length > 0) return { unknown: facts };
      if (isNone) return { fail: [{ messageId: 'none' }] };
      return {
        fail: lacking.map((severity) => ({ messageId: 'severity', discriminator: severity, data: { severity } })),
      };
    }
    const { organization } = context.index.model;
    // Severities that nobody declared or named may be in use all the same.
    if (organization?.severities === undefined && defaultSeverities.some(isUnserved)) {
      const pointer = organization == null ? '' : '/organization';
      return { unknown: [{ code: 'organization.severities', pointer }] };
    }
    return 'pass';
  },
});
