import type { Rule } from '../../rule.js';

/** The rules of the group `sla`. */
export const slaRules: readonly Rule[] = [];
