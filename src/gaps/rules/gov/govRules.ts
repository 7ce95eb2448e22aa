import type { Rule } from '../../rule.js';

/** The rules of the group `gov`. */
export const govRules: readonly Rule[] = [];
