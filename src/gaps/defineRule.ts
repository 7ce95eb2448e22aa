import { ComanagedError } from '../internal/errors.js';
import type { Rule, RuleDefinition, RuleSubjectKind } from './rule.js';
import { ruleFault } from './ruleFault.js';
import type { RuleOptions } from './ruleOptions.js';

/**
 * Declares a gap rule: what it is about, what it needs, how it judges one subject and what it says.
 *
 * @throws ComanagedError `invalid-rule` where the declaration contradicts itself.
 *
 * @example
 * ```ts
 * import { defineRule, detectGaps } from 'comanaged/gaps';
 *
 * const noDescription = defineRule({
 *   id: 'acme/no-description',
 *   title: 'Service without description',
 *   rationale: 'People cannot tell what they may ask for.',
 *   subject: 'service',
 *   severity: 'low',
 *   sources: ['our own handbook'],
 *   needs: ['service.description'],
 *   messages: { none: '{name} has no description.', unknown: 'Not known whether {name} has a description.' },
 *   remediation: 'Describe {name} in one sentence.',
 *   judge: ({ entity, pointer }) => {
 *     if (entity.description === undefined) return { unknown: [{ code: 'service.description', pointer }] };
 *     return entity.description === null ? { fail: [{ messageId: 'none' }] } : 'pass';
 *   },
 * });
 *
 * const model = { id: 'mills', name: 'Mills', services: [{ id: 'erp', name: 'ERP', description: null }] };
 * detectGaps(model, { asOf: '2026-09-01', rules: [noDescription] }).findings[0]?.message;
 * // => 'ERP has no description.'
 * ```
 */
export function defineRule<
  const K extends RuleSubjectKind,
  const S extends RuleOptions = Readonly<Record<string, never>>,
>(definition: RuleDefinition<K, S>): Rule {
  const fault = ruleFault(definition);
  if (fault !== undefined) throw new ComanagedError('invalid-rule', fault.path, fault.message);
  return definition as unknown as Rule; // the engine passes each rule only subjects of its own kinds and values of its own options
}
