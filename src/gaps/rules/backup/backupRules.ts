import type { Rule } from '../../rule.js';

/** The rules of the group `backup`. */
export const backupRules: readonly Rule[] = [];
