import type { Rule } from '../../rule.js';
import { noRoute } from './none.js';
import { noTimes } from './noTimes.js';

/** The rules of the group `escalation`. */
export const escalationRules: readonly Rule[] = [noRoute, noTimes];
