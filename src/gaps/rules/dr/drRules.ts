import type { Rule } from '../../rule.js';
import { noRecoveryPlan } from './noPlan.js';
import { rtoUnproven } from './rtoUnproven.js';

/** The rules of the group `dr` for everyday work. */
export const drRules: readonly Rule[] = [rtoUnproven, noRecoveryPlan];
