import { isRecord } from '../internal/check.js';
import { ComanagedError } from '../internal/errors.js';
import type { Rule } from './rule.js';
import { ruleFault } from './ruleFault.js';
import { recommendedRules } from './ruleSets.js';
import type { RuleSet } from './ruleSets.js';
import { supersededRules } from './supersede.js';

function isRuleSet(value: unknown): value is RuleSet {
  if (!isRecord(value)) return false;
  const { id, rules, accountableImpliesResponsible } = value;
  return typeof id === 'string' && Array.isArray(rules) && typeof accountableImpliesResponsible === 'boolean';
}

/** Refuses declarations that contradict themselves, two rules of one id, and rules that supersede each other. */
function checkRules(rules: readonly Rule[]): void {
  const seen = new Set<string>();
  [...rules].forEach((rule, position) => {
    const path = `rules/${position}`;
    const fault = ruleFault(rule);
    if (fault !== undefined) throw new ComanagedError('invalid-rule', path, fault.message);
    if (seen.has(rule.id)) throw new ComanagedError('duplicate-rule', path, `Two rules have the id ${rule.id}.`);
    seen.add(rule.id);
  });
  for (const [id, general] of supersededRules(rules)) {
    if (general.has(id)) throw new ComanagedError('invalid-rule', 'rules', `${id} supersedes itself by way of others.`);
  }
}

/** The rule set of a call; a bare list is read as {@link recommendedRules} are. */
export function ruleSetOf(rules: RuleSet | readonly Rule[]): RuleSet {
  const set: unknown = Array.isArray(rules) ? { ...recommendedRules, id: 'own', rules: rules as unknown[] } : rules;
  if (!isRuleSet(set))
    throw new ComanagedError('invalid-option', 'rules', 'rules must be a rule set or a list of rules.');
  checkRules(set.rules);
  return set;
}
