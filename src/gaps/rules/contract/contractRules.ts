import type { Rule } from '../../rule.js';

/** The rules of the group `contract`. */
export const contractRules: readonly Rule[] = [];
