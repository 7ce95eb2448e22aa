import type { Rule } from '../../rule.js';

/** The rules of the group `outcome`. */
export const outcomeRules: readonly Rule[] = [];
