import type { Rule } from '../../rule.js';

/** The rules of the group `dr`. */
export const drRules: readonly Rule[] = [];
