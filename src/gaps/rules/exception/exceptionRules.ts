import type { Rule } from '../../rule.js';

/** The rules of the group `exception`. */
export const exceptionRules: readonly Rule[] = [];
