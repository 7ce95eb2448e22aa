import type { Rule } from './rule.js';
import { serviceNoOwner } from './rules/own/serviceNoOwner.js';
import { bothAssumeOther } from './rules/raci/bothAssumeOther.js';
import { duplicateActivity } from './rules/raci/duplicateActivity.js';
import { multipleAccountable } from './rules/raci/multipleAccountable.js';
import { noAccountable } from './rules/raci/noAccountable.js';
import { noMatrix } from './rules/raci/none.js';
import { noResponsible } from './rules/raci/noResponsible.js';
import { dangling } from './rules/ref/dangling.js';
import { dependencyCycle } from './rules/resilience/dependencyCycle.js';

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
export const ruleSetVersion = '1';

const firstRules: readonly Rule[] = [
  noMatrix,
  noAccountable,
  multipleAccountable,
  noResponsible,
  bothAssumeOther,
  duplicateActivity,
  serviceNoOwner,
  dangling,
];
const laterRules: readonly Rule[] = [dependencyCycle];

/** Rules for everyday work: the accountable does the work where nobody is named. */
export const recommendedRules: RuleSet = { id: 'recommended', rules: firstRules, accountableImpliesResponsible: true };

/** The same rules to the letter: somebody must be named to do the work. */
export const strictRules: RuleSet = { id: 'strict', rules: firstRules, accountableImpliesResponsible: false };

/** Every built-in rule. */
export const allRules: RuleSet = {
  id: 'all',
  rules: [...firstRules, ...laterRules],
  accountableImpliesResponsible: true,
};
