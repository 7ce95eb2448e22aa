import type { Rule } from '../../rule.js';

/** The rules of the group `decision`. */
export const decisionRules: readonly Rule[] = [];
