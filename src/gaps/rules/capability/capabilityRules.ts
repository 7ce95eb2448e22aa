import type { Rule } from '../../rule.js';

/** The rules of the group `capability`. */
export const capabilityRules: readonly Rule[] = [];
