import type { Rule } from '../../rule.js';

/** The rules of the group `lane`. */
export const laneRules: readonly Rule[] = [];
