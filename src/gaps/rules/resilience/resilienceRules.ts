import type { Rule } from '../../rule.js';
import { dependencyCycle } from './dependencyCycle.js';

/** The rules of the group `resilience`. */
export const resilienceRules: readonly Rule[] = [dependencyCycle];
