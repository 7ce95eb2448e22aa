import type { Rule } from '../../rule.js';

/** The rules of the group `monitoring`. */
export const monitoringRules: readonly Rule[] = [];
