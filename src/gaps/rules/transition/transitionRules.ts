import type { Rule } from '../../rule.js';

/** The rules of the group `transition`. */
export const transitionRules: readonly Rule[] = [];
