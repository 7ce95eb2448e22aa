import { defineRule } from '../../defineRule.js';
import { isCritical } from '../../lookups/serviceFact.js';
import { isMissing } from '../../lookups/isMissing.js';
import type { Rule } from '../../rule.js';

/** `resilience/dependencies-unknown`: nobody has said on what a critical service depends. It is unknown or passes, and never fails. */
export const dependenciesUnknown: Rule = /* @__PURE__ */ defineRule({
  id: 'resilience/dependencies-unknown',
  title: 'Dependencies of a critical service are not known',
  rationale:
    'What a critical service needs fails with it or takes it down; who does not know it restores in the wrong order.',
  subject: 'service',
  severity: 'medium',
  sources: ['operating-models'],
  release: 'first',
  needs: ['service.criticality', 'service.dependsOn'],
  messages: {
    unknown: 'Not known on which services {name} depends.',
  },
  remediation: 'List the services on which {name} depends, or state that there are none.',
  judge: ({ entity, pointer }, context) => {
    const critical = isCritical(context, entity);
    if (critical === false) return 'not-applicable';
    if (entity.dependsOn !== undefined) return 'pass';
    const open = { code: 'service.dependsOn', pointer };
    return { unknown: isMissing(critical) ? [critical, open] : [open] };
  },
});
