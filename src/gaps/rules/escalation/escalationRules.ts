import type { Rule } from '../../rule.js';

/** The rules of the group `escalation`. */
export const escalationRules: readonly Rule[] = [];
