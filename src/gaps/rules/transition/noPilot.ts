import { defineRule } from '../../defineRule.js';
import { missingList } from '../../lookups/missingList.js';
import type { Rule } from '../../rule.js';

/** `transition/no-pilot`: many services move at once, and none was tried first. */
export const noPilot: Rule = /* @__PURE__ */ defineRule({
  id: 'transition/no-pilot',
  title: 'Many services move without a pilot',
  rationale: 'What goes wrong in a move goes wrong once with a pilot, and with every service without one.',
  subject: 'transition',
  severity: 'low',
  sources: ['comparison'],
  release: 'later',
  needs: ['transition.serviceIds', 'transition.pilot', 'services'],
  options: {
    maxServices: {
      type: 'integer',
      min: 1,
      default: null,
      basis: 'caller',
      description: 'Most services that may move at once without a pilot.',
    },
  },
  messages: {
    none: '{services} services move at once in "{name}", and none of them was tried first.',
    unknown: 'Not known whether one of the services of "{name}" was tried first.',
  },
  remediation: 'Try "{name}" with one service that shows much and endangers little, before the others follow.',
  judge: ({ entity: { serviceIds, pilot }, pointer }, context, { maxServices }) => {
    if (maxServices === null) return 'not-applicable';
    if (serviceIds === undefined) return { unknown: [{ code: 'transition.serviceIds', pointer }] };
    const services = new Set(serviceIds).size;
    if (services <= maxServices) return 'not-applicable';
    if (pilot === undefined) return { unknown: [{ code: 'transition.pilot', pointer }] };
    if (pilot === null) return { fail: [{ messageId: 'none', data: { services } }] };
    if (context.index.find('service', pilot.serviceId) !== undefined) return 'pass';
    return { unknown: [missingList(context, 'services') ?? { code: 'services', pointer }] };
  },
});
