import type { Rule } from '../../rule.js';

/** The rules of the group `lockin`. */
export const lockinRules: readonly Rule[] = [];
