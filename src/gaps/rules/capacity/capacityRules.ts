import type { Rule } from '../../rule.js';

/** The rules of the group `capacity`. */
export const capacityRules: readonly Rule[] = [];
