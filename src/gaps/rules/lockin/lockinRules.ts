import type { Rule } from '../../rule.js';
import { noExitPlan } from './noExitPlan.js';
import { providerHoldsKeys } from './providerHoldsKeys.js';
import { rigidTerm } from './rigidTerm.js';

/** The rules of the group `lockin` for everyday work. */
export const lockinRules: readonly Rule[] = [providerHoldsKeys, noExitPlan];

/** The other rules of the group `lockin`. */
export const laterLockinRules: readonly Rule[] = [rigidTerm];
