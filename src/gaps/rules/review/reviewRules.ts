import type { Rule } from '../../rule.js';

/** The rules of the group `review`. */
export const reviewRules: readonly Rule[] = [];
