import type { Rule } from '../../rule.js';
import { decisionIncomplete } from './incomplete.js';
import { decisionReviewOverdue } from './reviewOverdue.js';

/** The rules of the group `decision` for everyday work. */
export const decisionRules: readonly Rule[] = [decisionIncomplete];

/** The other rules of the group `decision`. */
export const laterDecisionRules: readonly Rule[] = [decisionReviewOverdue];
