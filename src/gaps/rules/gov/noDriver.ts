import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** `gov/no-driver`: nothing says what the operating model is for, or cost alone does. */
export const noDriver: Rule = /* @__PURE__ */ defineRule({
  id: 'gov/no-driver',
  title: 'No reason for the model beyond cost',
  rationale:
    'Without ranked reasons nobody can tell whether the operating model serves its purpose; cost alone says nothing about what must not get worse.',
  subject: 'organization',
  severity: 'low',
  sources: ['design-guide', 'what-is'],
  release: 'later',
  needs: ['organization.drivers'],
  messages: {
    none: 'Nothing says what the operating model of {name} is for.',
    costOnly: 'Cost is the only stated reason for the operating model of {name}.',
    unknown: 'Not known what the operating model of {name} is for.',
  },
  remediation:
    'Rank what {name} expects from its operating model, such as resilience, skills or stability beside cost.',
  judge: ({ entity: { organization }, pointer }) => {
    const drivers = organization?.drivers;
    if (drivers === undefined) return { unknown: [{ code: 'organization.drivers', pointer }] };
    if (drivers.length === 0) return { fail: [{ messageId: 'none' }] };
    return drivers.some((driver) => driver !== 'cost-control') ? 'pass' : { fail: [{ messageId: 'costOnly' }] };
  },
});
