import { defineRule } from '../../defineRule.js';
import type { Rule } from '../../rule.js';

/** What is needed most when a contract ends; data is a matter of its own. */
const keys = ['configuration', 'tooling', 'documentation', 'adminAccess'] as const;
/** The same in words. */
const words = {
  configuration: 'configuration',
  tooling: 'tooling',
  documentation: 'documentation',
  adminAccess: 'administrative access',
} as const;

/** `lockin/provider-holds-keys` (also once a contract has ended, when it matters most): the provider alone holds what a change of provider needs. */
export const providerHoldsKeys: Rule = /* @__PURE__ */ defineRule({
  id: 'lockin/provider-holds-keys',
  title: 'The other side alone holds the keys',
  rationale:
    'Whoever alone holds configuration, tools, documentation and administrative access decides whether the contract can end.',
  subject: 'contract',
  severity: 'high',
  sources: ['comparison'],
  release: 'first',
  needs: [
    'contract.custody',
    'contract.custody.configuration',
    'contract.custody.tooling',
    'contract.custody.documentation',
    'contract.custody.adminAccess',
  ],
  options: {
    minHeld: {
      type: 'integer',
      min: 1,
      max: 4,
      default: 2,
      basis: 'house-default',
      description:
        'Least number of the four (configuration, tooling, documentation, administrative access) that the provider alone holds.',
    },
  },
  messages: {
    held: 'The other party of "{name}" alone holds: {held}.',
    unknown: 'Not known who holds what would be needed when "{name}" ends.',
  },
  remediation: 'Agree in "{name}" that the organization holds these too, or gets a current copy of them.',
  judge: ({ entity: { custody }, pointer }, _, { minHeld }) => {
    if (custody === undefined) return { unknown: [{ code: 'contract.custody', pointer }] };
    if (custody === null) return 'not-applicable';
    const held = keys.filter((key) => custody[key] === 'provider');
    const open = keys.filter((key) => custody[key] === undefined);
    if (held.length >= minHeld) {
      return { fail: [{ messageId: 'held', data: { held: held.map((key) => words[key]).join(', ') } }] };
    }
    if (held.length + open.length < minHeld) return 'pass';
    return { unknown: open.map((key) => ({ code: `contract.custody.${key}`, pointer })) };
  },
});
