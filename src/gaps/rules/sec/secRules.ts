import type { Rule } from '../../rule.js';

/** The rules of the group `sec`. */
export const secRules: readonly Rule[] = [];
