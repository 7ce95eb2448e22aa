import type { Rule } from '../../rule.js';

/** The rules of the group `evidence`. */
export const evidenceRules: readonly Rule[] = [];
