import type { Rule } from '../../rule.js';

/** The rules of the group `tool`. */
export const toolRules: readonly Rule[] = [];
