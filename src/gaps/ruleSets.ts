import type { Rule } from './rule.js';
import { catalogue } from './rules/catalogue.js';
import { everydayRules } from './rules/everyday.js';

/** Rules that belong together, and how responsibilities are read for them. */
export interface RuleSet {
  /** Its id. */
  readonly id: string;
  /** Its rules. */
  readonly rules: readonly Rule[];
  /** Whether the accountable does the work where nobody is named, unless the document says. */
  readonly accountableImpliesResponsible: boolean;
}

/** Version of the built-in rules: it changes when a rule is added, removed or judges otherwise. */
export const ruleSetVersion = '5';

/** Rules for everyday work: the accountable does the work where nobody is named. */
export const recommendedRules: RuleSet = {
  id: 'recommended',
  rules: everydayRules,
  accountableImpliesResponsible: true,
};

/** The same rules to the letter: somebody must be named to do the work. */
export const strictRules: RuleSet = { id: 'strict', rules: everydayRules, accountableImpliesResponsible: false };

/** Every built-in rule. */
export const allRules: RuleSet = { id: 'all', rules: catalogue, accountableImpliesResponsible: true };
