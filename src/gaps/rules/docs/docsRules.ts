import type { Rule } from '../../rule.js';

/** The rules of the group `docs`. */
export const docsRules: readonly Rule[] = [];
