import type { Rule } from '../../rule.js';
import { noRoute } from './none.js';
import { noTimes } from './noTimes.js';

/** The rules of the group `escalation` for everyday work. */
export const escalationRules: readonly Rule[] = [noRoute];

/** The other rules of the group `escalation`. */
export const laterEscalationRules: readonly Rule[] = [noTimes];
