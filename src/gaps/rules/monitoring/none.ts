import { defineRule } from '../../defineRule.js';
import { isMissing } from '../../lookups/isMissing.js';
import { isCritical } from '../../lookups/serviceFact.js';
import type { Rule } from '../../rule.js';

/** `monitoring/none`: nothing watches a critical service. */
export const notMonitored: Rule = /* @__PURE__ */ defineRule({
  id: 'monitoring/none',
  title: 'Critical service not monitored',
  rationale: 'What nobody watches fails unseen: the users are the first to tell.',
  subject: 'service',
  severity: 'high',
  sources: ['operating-models'],
  release: 'first',
  needs: ['service.criticality', 'service.monitoring'],
  messages: {
    none: '{name} is critical, and nothing of it is monitored.',
    unknown: 'Not known whether {name} is critical and monitored.',
  },
  remediation: 'Decide what of {name} must be watched and with which tool.',
  judge: ({ entity, pointer }, context) => {
    const critical = isCritical(context, entity);
    if (critical === false) return 'not-applicable';
    if (isMissing(critical)) return { unknown: [critical] };
    if (entity.monitoring === undefined) return { unknown: [{ code: 'service.monitoring', pointer }] };
    return entity.monitoring.length > 0 ? 'pass' : { fail: [{ messageId: 'none' }] };
  },
});
