import type { RuleSet } from '../../src/gaps/ruleSets.js';
import { allRules, recommendedRules, strictRules } from '../../src/gaps/ruleSets.js';

/** The rules that tests of the engine run: few, so that what they find can be worked out by hand. */
export const coreIds: ReadonlySet<string> = new Set([
  'raci/none',
  'raci/no-accountable',
  'raci/multiple-accountable',
  'raci/no-responsible',
  'raci/both-assume-other',
  'raci/duplicate-activity',
  'own/service-no-owner',
  'ref/dangling',
]);

function only(set: RuleSet, ids: ReadonlySet<string>): RuleSet {
  return { ...set, rules: set.rules.filter(({ id }) => ids.has(id)) };
}

export const coreRules: RuleSet = only(recommendedRules, coreIds);
export const coreStrictRules: RuleSet = only(strictRules, coreIds);
export const coreAllRules: RuleSet = only(allRules, new Set([...coreIds, 'resilience/dependency-cycle']));
