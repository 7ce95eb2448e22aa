import { defineRule } from '../../src/gaps/defineRule.js';
import type { Rule, RuleDefinition } from '../../src/gaps/rule.js';

/** A sound rule about services, of which a test changes what it is about. */
export const serviceRule: RuleDefinition<'service'> = {
  id: 'acme/no-description',
  title: 'Service without description',
  rationale: 'People cannot tell what they may ask for.',
  subject: 'service',
  severity: 'medium',
  sources: ['our own handbook'],
  needs: ['service.description'],
  messages: { none: '{name} has no description.', unknown: 'Not known whether {name} has a description.' },
  remediation: 'Describe {name}.',
  judge: ({ entity, pointer }) => {
    if (entity.description === undefined) return { unknown: [{ code: 'service.description', pointer }] };
    return entity.description === null ? { fail: [{ messageId: 'none' }] } : 'pass';
  },
};

/** A rule about services with some parts of its own. */
export function customRule(parts: Partial<RuleDefinition<'service'>>): Rule {
  return defineRule({ ...serviceRule, ...parts });
}
